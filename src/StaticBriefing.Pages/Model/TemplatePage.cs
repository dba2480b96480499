namespace StaticBriefing.Pages.Model;

/// <summary>A page that a template of the theme makes.</summary>
/// <param name="Template">The template's name, which is also the name of its root variable: "topic" for <c>theme/topic.html</c>.</param>
/// <param name="Head">What the layout needs.</param>
public abstract record TemplatePage(string Template, PageHead Head) : Page(Head.Route);

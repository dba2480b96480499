using StaticBriefing.Pages.Views;

namespace StaticBriefing.Pages.Model;

/// <summary>A page of the editors' own: <c>input/pages/NAME.md</c>.</summary>
public sealed record TextPage(PageHead Head, Markup Body) : TemplatePage("text", Head);

namespace StaticBriefing.Generators.TemplateViews;

/// <summary>The kinds of value that a template knows.</summary>
internal enum ViewValueKind
{
    Text,
    Number,
    Truth,
    Route,
    Markup,
    Date,
    Word,
    Record,
    List,
}

namespace StaticBriefing.Site.Views;

/// <summary>The kinds of value that a template knows.</summary>
internal enum TemplateTypeKind
{
    /// <summary>Could not be told, because of an error that has been reported: agrees with everything.</summary>
    Unknown,
    Nothing,
    Text,
    Number,
    Truth,
    Route,
    Markup,
    Date,
    Word,
    Record,
    List,
    Loop,
}

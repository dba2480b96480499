namespace StaticBriefing.Text.Vocabulary;

/// <summary>How much of an article is published.</summary>
public enum Visibility
{
    /// <summary>All of its text.</summary>
    Full,

    /// <summary>Only the sentences that facts rest on.</summary>
    Excerpt,

    /// <summary>Only title, outlet, date and link.</summary>
    Link,

    /// <summary>Nothing, but in preview.</summary>
    Draft,
}

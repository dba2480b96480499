namespace StaticBriefing.Syntax.Articles;

/// <summary>What happens to white space on its way into the plain text.</summary>
internal enum SpaceHandling
{
    /// <summary>A run becomes one space, as a browser shows it.</summary>
    Collapse,

    /// <summary>Every character stays; a line break becomes a space.</summary>
    Keep,

    /// <summary>Every character stays; a line break becomes '\n'.</summary>
    Code,
}

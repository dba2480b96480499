namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>What a written value is, which decides its quotation marks and when two spellings are the same.</summary>
public enum FrontMatterScalarKind
{
    /// <summary>Any text; quoted where another reader could take it for something else.</summary>
    Text,

    /// <summary>A date (EDTF).</summary>
    Date,

    /// <summary>A word of a fixed list, or true or false.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,
}

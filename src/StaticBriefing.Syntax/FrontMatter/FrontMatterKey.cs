using StaticBriefing.Text.Collections;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>One row of the reference: a key of front matter and what to write for it.</summary>
/// <param name="Name">As written in YAML.</param>
/// <param name="Type">What it wants, in words: "a text", "a list of quotes".</param>
public sealed record FrontMatterKey(string Name, string Type)
{
    public bool Required { get; init; }

    /// <summary>What it says, from the record's own comments; code between backticks.</summary>
    public string Description { get; init; } = "";

    /// <summary>Other names that mean the same.</summary>
    public EquatableArray<string> Also { get; init; }

    /// <summary>A line of YAML.</summary>
    public string Example { get; init; } = "";

    /// <summary>The words it chooses from; empty when it takes any value.</summary>
    public EquatableArray<string> Words { get; init; }

    /// <summary>True for the key's name and for its other names.</summary>
    public bool Accepts(string name) => Name == name || (!Also.IsEmpty && Also.Contains(name, StringComparer.Ordinal));
}

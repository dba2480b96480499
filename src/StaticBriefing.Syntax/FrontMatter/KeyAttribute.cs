namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>What a front-matter property's key needs beyond its name in snake_case.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyAttribute : Attribute
{
    /// <summary>Missing is an error.</summary>
    public bool Required { get; init; }

    /// <summary>Other spellings that mean the same, comma-separated: what Jekyll, Hugo or Obsidian call it.</summary>
    public string Also { get; init; } = "";

    /// <summary>A line of YAML for the reference and the schema's examples.</summary>
    public string Example { get; init; } = "";
}

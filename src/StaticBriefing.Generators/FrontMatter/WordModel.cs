namespace StaticBriefing.Generators.FrontMatter;

/// <summary>One value of an enumeration.</summary>
/// <param name="Member">In C#: "Misattributed".</param>
/// <param name="Word">In YAML: "misattributed".</param>
public sealed record WordModel(string Member, string Word);

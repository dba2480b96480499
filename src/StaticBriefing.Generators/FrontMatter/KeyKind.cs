namespace StaticBriefing.Generators.FrontMatter;

/// <summary>What a front-matter property holds; each has one reading, one writing and one schema.</summary>
public enum KeyKind
{
    Text,
    Date,
    Flag,
    WholeNumber,
    Number,
    Word,
    Texts,
    Mapping,
    Mappings,
}

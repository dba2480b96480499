using Microsoft.CodeAnalysis;

namespace StaticBriefing.Generators.FrontMatter;

/// <summary>What the generator can find wrong with a record: SB9001 to SB9009.</summary>
public static class FrontMatterProblems
{
    public static readonly DiagnosticDescriptor NotPartial = new(
        "SB9001",
        "Front-matter record is not partial",
        "'{0}' must be a partial record that stands in no other type, so that its binder can be added",
        "StaticBriefing",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnsupportedType = new(
        "SB9002",
        "Front-matter property has a type that cannot be read",
        "'{0}' has the type '{1}', for which there is no reader. Use Located<T>? of string, EdtfDate, bool, int, double or an enum, EquatableArray<Located<string>>, a [FrontMatter] record, or an EquatableArray of one.",
        "StaticBriefing",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor KeyTwice = new(
        "SB9003",
        "Two front-matter properties have one key",
        "'{0}' answers to the key '{1}', as an earlier property does. Give every key to one property.",
        "StaticBriefing",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static DiagnosticDescriptor ById(string id) => id switch
    {
        "SB9001" => NotPartial,
        "SB9002" => UnsupportedType,
        _ => KeyTwice,
    };
}

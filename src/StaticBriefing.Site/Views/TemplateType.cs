using System.Collections.Immutable;

namespace StaticBriefing.Site.Views;

/// <summary>What the checker knows of a value before any page exists.</summary>
internal sealed class TemplateType
{
    private readonly Func<ImmutableArray<TemplateMember>> _readMembers;
    private ImmutableArray<TemplateMember> _members;

    private TemplateType(TemplateTypeKind kind, string name, Func<ImmutableArray<TemplateMember>>? members = null)
    {
        Kind = kind;
        Name = name;
        _readMembers = members ?? (static () => []);
    }

    public static TemplateType Unknown { get; } = new(TemplateTypeKind.Unknown, "anything");

    public static TemplateType Nothing { get; } = new(TemplateTypeKind.Nothing, "null");

    public static TemplateType Text { get; } = new(TemplateTypeKind.Text, "text");

    public static TemplateType Number { get; } = new(TemplateTypeKind.Number, "a number");

    public static TemplateType Truth { get; } = new(TemplateTypeKind.Truth, "true or false");

    public static TemplateType Markup { get; } = new(TemplateTypeKind.Markup, "markup");

    public static TemplateType Route { get; } = new(TemplateTypeKind.Route, "a route", static () => [new("address", Text)]);

    public static TemplateType Date { get; } = new(
        TemplateTypeKind.Date,
        "a date",
        static () => [new("edtf", Text), new("datetime", Text), new("year", Number)]);

    /// <summary>The variable <c>for</c> inside a loop.</summary>
    public static TemplateType Loop { get; } = new(
        TemplateTypeKind.Loop,
        "the loop",
        static () => [new("first", Truth), new("last", Truth), new("index", Number), new("even", Truth), new("odd", Truth), new("length", Number)]);

    public TemplateTypeKind Kind { get; }

    /// <summary>For messages: "QuoteItem", "text", "a list of SymbolLink".</summary>
    public string Name { get; }

    /// <summary>Of a list: the type of its items.</summary>
    public TemplateType? Element { get; private init; }

    /// <summary>Of an enum: every value it can have.</summary>
    public ImmutableArray<string> Words { get; private init; } = [];

    /// <summary>What may follow a dot. Read when first asked for, since records refer to each other.</summary>
    public ImmutableArray<TemplateMember> Members => _members.IsDefault ? _members = _readMembers() : _members;

    public static TemplateType Record(string name, Func<ImmutableArray<TemplateMember>> members) => new(TemplateTypeKind.Record, name, members);

    public static TemplateType Word(string name, ImmutableArray<string> words) => new(TemplateTypeKind.Word, name) { Words = words };

    public static TemplateType ListOf(TemplateType element) =>
        new(TemplateTypeKind.List, $"a list of {element.Name}", static () => [new("size", Number)]) { Element = element };

    public TemplateType? Find(string member)
    {
        foreach (var candidate in Members)
        {
            if (candidate.Name == member)
                return candidate.Type;
        }
        return null;
    }

    /// <summary>A value of this type may be given where <paramref name="wanted"/> is asked for.</summary>
    public bool Fits(TemplateType wanted) =>
        Kind is TemplateTypeKind.Unknown or TemplateTypeKind.Nothing
        || wanted.Kind == TemplateTypeKind.Unknown
        || (Kind == TemplateTypeKind.List && wanted.Kind == TemplateTypeKind.List ? Element!.Fits(wanted.Element!) : Name == wanted.Name);
}

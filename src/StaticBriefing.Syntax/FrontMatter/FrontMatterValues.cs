using System.Globalization;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>Gathers the values of a record for the generated <c>ToValues</c> methods; what is not set is left out.</summary>
internal sealed class FrontMatterValues(EquatableArray<FrontMatterKey> keys)
{
    private readonly List<FrontMatterValue> _values = [];

    public FrontMatterValues Text(string key, Located<string>? text) =>
        text is null ? this : Add(key, TextOf(text));

    public FrontMatterValues Date(string key, Located<EdtfDate>? date) =>
        date is null ? this : Add(key, new FrontMatterScalar(date.Value.Text, FrontMatterScalarKind.Date));

    public FrontMatterValues Flag(string key, Located<bool>? flag) =>
        flag is null ? this : Word(key, flag.Value ? "true" : "false");

    public FrontMatterValues WholeNumber(string key, Located<int>? number) =>
        number is null ? this : Number(key, number.Value.ToString(CultureInfo.InvariantCulture));

    public FrontMatterValues Number(string key, Located<double>? number) =>
        number is null ? this : Number(key, number.Value.ToString("R", CultureInfo.InvariantCulture));

    public FrontMatterValues Word(string key, string? word) =>
        word is null ? this : Add(key, new FrontMatterScalar(word, FrontMatterScalarKind.Word));

    public FrontMatterValues Texts(string key, EquatableArray<Located<string>> texts) =>
        AddList(key, texts.Select(TextOf));

    public FrontMatterValues Mapping(string key, EquatableArray<FrontMatterValue>? values) =>
        values is { IsEmpty: false } set ? Add(key, new FrontMatterMapping(set)) : this;

    public FrontMatterValues Mappings(string key, IEnumerable<EquatableArray<FrontMatterValue>> mappings) =>
        AddList(key, mappings.Select(values => new FrontMatterMapping(values)));

    public EquatableArray<FrontMatterValue> ToEquatableArray() => _values.ToEquatableArray();

    private static FrontMatterContent TextOf(Located<string> text) => new FrontMatterScalar(text.Value, FrontMatterScalarKind.Text);

    private FrontMatterValues Number(string key, string digits) => Add(key, new FrontMatterScalar(digits, FrontMatterScalarKind.Number));

    private FrontMatterValues AddList(string key, IEnumerable<FrontMatterContent> contents)
    {
        var items = contents.ToEquatableArray();
        return items.IsEmpty ? this : Add(key, new FrontMatterList(items));
    }

    private FrontMatterValues Add(string key, FrontMatterContent content)
    {
        _values.Add(new FrontMatterValue(keys.First(known => known.Name == key), content));
        return this;
    }
}

using System.Globalization;
using StaticBriefing.Syntax.Diagnostics;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>Reads the values of one mapping for the generated <c>Bind</c> methods; what does not fit is reported and left out.</summary>
internal sealed class FrontMatterBinder
{
    private readonly string _record;
    private readonly EquatableArray<FrontMatterKey> _keys;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);

    public FrontMatterBinder(string record, EquatableArray<FrontMatterKey> keys, YamlMapping mapping, DiagnosticBag diagnostics)
    {
        _record = record;
        _keys = keys;
        _diagnostics = diagnostics;
        foreach (var entry in mapping.Entries)
            Take(entry);
        foreach (var key in keys)
            CheckRequired(key, mapping);
    }

    public Located<string>? Text(string key) =>
        Scalar(key, "a text") is { } scalar ? new Located<string>(scalar.Value!, scalar.Location) : null;

    public Located<EdtfDate>? Date(string key)
    {
        if (Scalar(key, "a date") is not { } scalar)
            return null;
        if (DateSpelling.TryRead(scalar.Value!, out var date, out var problem))
            return new Located<EdtfDate>(date, scalar.Location);
        _diagnostics.ReportBadDate(scalar.Location, key, scalar.Value!, problem.Reason);
        return null;
    }

    public Located<bool>? Flag(string key)
    {
        if (Scalar(key, "true or false") is not { } scalar)
            return null;
        if (scalar.IsPlain && bool.TryParse(scalar.Value, out var value))
            return new Located<bool>(value, scalar.Location);
        _diagnostics.ReportWrongType(scalar.Location, key, "true or false", Describe(scalar), "Write 'true' or 'false', without quotation marks.");
        return null;
    }

    public Located<int>? WholeNumber(string key)
    {
        if (Scalar(key, "a whole number") is not { } scalar)
            return null;
        if (int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            return new Located<int>(value, scalar.Location);
        _diagnostics.ReportWrongType(scalar.Location, key, "a whole number", Describe(scalar), "Write digits only, such as '12'.");
        return null;
    }

    public Located<double>? Number(string key)
    {
        if (Scalar(key, "a number") is not { } scalar)
            return null;
        if (double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
            return new Located<double>(value, scalar.Location);
        _diagnostics.ReportWrongType(scalar.Location, key, "a number", Describe(scalar), "Write digits with a point before the decimals, such as '13.69'.");
        return null;
    }

    public Located<T>? Word<T>(string key, Func<string, T?> parse)
        where T : struct
    {
        var words = Known(key).Words;
        if (Scalar(key, "one word") is not { } scalar)
            return null;
        if (parse(scalar.Value!) is { } value)
            return new Located<T>(value, scalar.Location);
        _diagnostics.ReportUnknownWord(scalar.Location, key, scalar.Value!, words, NearestName.Find(scalar.Value!, words));
        return null;
    }

    public EquatableArray<Located<string>> Texts(string key)
    {
        var texts = new List<Located<string>>();
        foreach (var node in Items(key))
        {
            if (node is YamlScalar scalar)
                texts.Add(new Located<string>(scalar.Value!, scalar.Location));
            else
                _diagnostics.ReportWrongType(node.Location, key, "a list of texts", Describe(node), "Write each item as one text.");
        }
        return texts.ToEquatableArray();
    }

    public T? Mapping<T>(string key, Func<YamlMapping, DiagnosticBag, T> bind)
        where T : class
    {
        if (Value(key) is not { } node)
            return null;
        if (node is YamlMapping mapping)
            return bind(mapping, _diagnostics);
        _diagnostics.ReportWrongType(node.Location, key, "keys of its own", Describe(node), "Write them indented below it.");
        return null;
    }

    public EquatableArray<T> Mappings<T>(string key, Func<YamlMapping, DiagnosticBag, T> bind)
        where T : class
    {
        var bound = new List<T>();
        foreach (var node in Items(key))
        {
            if (node is YamlMapping mapping)
                bound.Add(bind(mapping, _diagnostics));
            else
                _diagnostics.ReportWrongType(node.Location, key, Known(key).Type, Describe(node), "Write each item as '- ' with its keys.");
        }
        return bound.ToEquatableArray();
    }

    private void Take(YamlEntry entry)
    {
        var name = entry.Key.Value;
        if (KeyFor(name) is not { } known)
            _diagnostics.ReportUnknownKey(entry.Key, _record, NearestName.Find(name, _keys.Select(key => key.Name)));
        else if (_entries.TryAdd(known.Name, entry))
            return;
        else if (name == known.Name)
            Replace(known.Name, entry);
        else
            _diagnostics.ReportKeyUnderTwoNames(entry.Key, _entries[known.Name].Key);
    }

    private FrontMatterKey? KeyFor(string name)
    {
        foreach (var key in _keys)
        {
            if (key.Accepts(name))
                return key;
        }
        return null;
    }

    // The key's own name wins over the names of other tools, whichever comes first.
    private void Replace(string name, YamlEntry entry)
    {
        _diagnostics.ReportKeyUnderTwoNames(_entries[name].Key, entry.Key);
        _entries[name] = entry;
    }

    private void CheckRequired(FrontMatterKey key, YamlMapping mapping)
    {
        if (!key.Required || Value(key.Name) is not null)
            return;
        var location = _entries.TryGetValue(key.Name, out var entry) ? entry.Key.Location : mapping.Location;
        _diagnostics.ReportMissingKey(location, key.Name, _record, key.Example);
    }

    private FrontMatterKey Known(string name) => KeyFor(name)!;

    // A key without a value says nothing, and is not an error: templates for new articles are full of them.
    private YamlNode? Value(string key) =>
        _entries.TryGetValue(key, out var entry) && !IsEmpty(entry.Value) ? entry.Value : null;

    private static bool IsEmpty(YamlNode node) => node is YamlScalar scalar && string.IsNullOrWhiteSpace(scalar.Value);

    private YamlScalar? Scalar(string key, string expected)
    {
        if (Value(key) is not { } node)
            return null;
        if (node is YamlScalar scalar)
            return scalar;
        _diagnostics.ReportWrongType(node.Location, key, expected, Describe(node), "Write one value after the ':'.");
        return null;
    }

    // One item needs no list around it.
    private IEnumerable<YamlNode> Items(string key) => Value(key) switch
    {
        null => [],
        YamlSequence sequence => sequence.Items.Where(item => !IsEmpty(item)),
        var single => [single],
    };

    private static string Describe(YamlNode node) => node switch
    {
        YamlMapping => "a mapping with keys of its own",
        YamlSequence => "a list",
        YamlScalar { IsPlain: true } plain => $"'{plain.Value}'",
        YamlScalar quoted => $"the text '{quoted.Value}'",
        _ => "something else",
    };
}

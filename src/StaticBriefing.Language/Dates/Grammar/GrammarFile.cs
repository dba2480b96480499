using StaticBriefing.Language.Dates.Holidays;
using StaticBriefing.Language.Dates.Numbers;
using StaticBriefing.Language.Dates.Pieces;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>
/// Reads the rules of a language. A line is <c>name := parts</c>; lines of one name are alternatives. Parts are
/// words and marks as they are written, <c>&lt;name&gt;</c> for a rule, a list or a number, <c>&lt;field:name&gt;</c> to say where its value goes,
/// <c>&lt;field:number 1-31&gt;</c> with bounds, <c>[optional]</c>, <c>(one | or other)</c>, <c>~</c> where no space stands, <c>^</c> before a capital letter,
/// <c>!(not followed by)</c>, <c>&amp;(followed by)</c>, <c>@(after)</c>, <c>@!(not after)</c>, <c>#start</c>, <c>#end</c>, and <c>{ field=value }</c> for what is meant beside the words.
/// </summary>
internal sealed class GrammarFile
{
    private readonly Dictionary<string, GrammarRule> _rules = new(StringComparer.Ordinal);
    private readonly TimeLexicon _lexicon;
    private readonly NumberReader _numbers;
    private readonly TimeVocabulary _vocabulary;
    private readonly List<string> _lines;
    private readonly List<ChoiceNode> _choices = [];

    public GrammarFile(string language, TimeVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _lexicon = new(language, vocabulary);
        _numbers = new(new NumberWords(
            _lexicon.Category("ones"), _lexicon.Category("tens"), _lexicon.Category("scales"),
            _lexicon.Category("joiners"), _lexicon.Category("zeros"),
            _lexicon.Category("ordinals"), _lexicon.Category("ordinal-suffixes")));
        _lines = [.. WordFile.Lines(language, "time-grammar")];
    }

    public IReadOnlyList<HolidayRule> Holidays => _lexicon.Holidays;

    /// <summary>All rules, and the one to begin with.</summary>
    public GrammarRule Read(string first)
    {
        foreach (var line in _lines)
            _rules.TryAdd(NameOf(line), new GrammarRule(_rules.Count));
        foreach (var line in _lines)
            _rules[NameOf(line)].Add(new GrammarLineReader(line, Named, _vocabulary, _choices).Read());
        var (finder, starts) = (NewFinder(), new StartTable(_vocabulary.Count));
        foreach (var choice in _choices.Concat(_rules.Values.Select(rule => rule.ToChoice())))
            choice.Close(starts, finder, Needs);
        return _rules[first];
    }

    public int RuleCount => _rules.Count;

    /// <summary>What the rules need, when they are read.</summary>
    public NeedTable Needs => field ??= new(_vocabulary.Count);

    /// <summary>What stands in whatever a rule reads.</summary>
    public NeededPieces Needed(GrammarRule rule) =>
        rule.Needed(NewFinder()) ?? throw new FormatException("A phrase of the time grammar is made of light words only.");

    private NeedFinder NewFinder() => new(WordsOf("small-words", "light-words"), WordsOf("holiday-endings"), _vocabulary.LengthOf);

    private HashSet<int> WordsOf(params IEnumerable<string> lists) => [.. lists.SelectMany(list => _lexicon.Category(list).Entries).SelectMany(entry => entry.Words)];

    private static string NameOf(string line) => line[..line.IndexOf(":=", StringComparison.Ordinal)].Trim();

    /// <summary>What <c>&lt;…&gt;</c> stands for.</summary>
    private GrammarNode Named(GrammarReference reference)
    {
        if (reference.Name is "other" or "name")
            return new OtherWordNode(reference.Name == "name", reference.Ending, _vocabulary);
        if (_rules.TryGetValue(reference.Name, out var rule))
            return reference.Slot is { } slot ? new SlotNode(slot, rule) : rule;
        if (reference.Form is { } form)
            return new NumberNode(_numbers, form, reference.Least, reference.Most, reference.Field);
        var category = _lexicon.Category(reference.Name);
        return new CategoryNode(category, reference.Field ?? category.Field);
    }
}

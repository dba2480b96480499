using StaticBriefing.Language.Dates.Holidays;
using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Pieces;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>The word lists of a language that temporal expressions are made of, by name: "[month]", then lines such as "1 = january, jan".</summary>
internal sealed class TimeLexicon
{
    private readonly Dictionary<string, TimeCategory> _categories = new(StringComparer.Ordinal);

    private readonly List<HolidayRule> _holidays = [];

    public TimeLexicon(string language, TimeVocabulary vocabulary)
    {
        TimeCategory? category = null;
        foreach (var line in WordFile.Lines(language, "time-words"))
        {
            if (line[0] == '[')
                category = Begin(line.Trim('[', ']'));
            else
                AddLine(category!, line, vocabulary);
        }
        ReadHolidays(language, vocabulary);
    }

    /// <summary>The holidays, by the number that the list "holiday" gives them.</summary>
    public IReadOnlyList<HolidayRule> Holidays => _holidays;

    /// <summary>The list of a name.</summary>
    public TimeCategory Category(string name) =>
        _categories.TryGetValue(name, out var category) ? category : throw new FormatException($"There is no list [{name}] and no rule of that name.");

    /// <summary>The field that a list or a part of a rule is named after.</summary>
    public static TimeField? FieldNamed(string name) => Enum.TryParse<TimeField>(name, ignoreCase: true, out var field) ? field : null;

    /// <summary>"[noon: part]" is the list "noon" and gives its values to the field "part".</summary>
    private TimeCategory Begin(string header)
    {
        var (name, field) = header.Split(": ") is [var before, var after] ? (before, after) : (header, header);
        var category = new TimeCategory(FieldNamed(field));
        _categories.Add(name, category);
        return category;
    }

    private void ReadHolidays(string language, TimeVocabulary vocabulary)
    {
        var (all, small) = (Begin("holiday"), Begin("small-holiday: holiday"));
        var endings = Category("holiday-endings").Entries.Select(entry => entry.Words[0]).ToHashSet();
        foreach (var (rule, names) in WordFile.Equations(language, "holidays"))
        {
            foreach (var words in names.Select(name => TimePieceScanner.Learn(name, vocabulary, isName: true)))
            {
                all.Add(new(words, _holidays.Count));
                if (endings.Contains(words[^1]))
                    small.Add(new(words, _holidays.Count));
            }
            _holidays.Add(HolidayRule.Parse(rule));
        }
    }

    private static void AddLine(TimeCategory category, string line, TimeVocabulary vocabulary)
    {
        var at = line.IndexOf(" = ", StringComparison.Ordinal);
        var value = at < 0 ? 0 : TimeFieldValue.Parse(category.Field, line[..at]);
        foreach (var phrase in line[(at < 0 ? 0 : at + 3)..].Split(", ", StringSplitOptions.TrimEntries))
            category.Add(new(TimePieceScanner.Learn(phrase, vocabulary), value));
    }
}

using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>A word of a list, such as a month; it says its value.</summary>
internal sealed class CategoryNode(TimeCategory category, TimeField? field) : GrammarNode
{
    public override int Match(TimeMatch match, int at)
    {
        if (category.Find(match.Text, at) is not { } entry)
            return -1;
        if (field is { } named)
            match.Set(named, entry.Value);
        return at + entry.Words.Length;
    }

    public override NeededPieces? Needed(NeedFinder finder) => NeedFinder.OfAny(category.Entries.Select(entry => finder.OfWords(entry.Words)));

    public override bool AddStarts(GrammarStarts starts)
    {
        foreach (var word in category.FirstWords)
            starts.AddWord(word);
        return false;
    }
}

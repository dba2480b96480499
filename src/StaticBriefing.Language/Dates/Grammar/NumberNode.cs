using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Numbers;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>A number of one form within bounds.</summary>
internal sealed class NumberNode(NumberReader numbers, NumberForm form, double least, double most, TimeField? field) : GrammarNode
{
    public override int Match(TimeMatch match, int at)
    {
        if (numbers.Read(match.Text, at, form) is not { } number || number.Value < least || number.Value > most)
            return -1;
        if (field is { } named)
            match.Set(named, number.Value);
        return number.End;
    }

    public override NeededPieces? Needed(NeedFinder finder) => numbers.Needed(form);

    public override bool AddStarts(GrammarStarts starts)
    {
        numbers.AddStarts(form, starts);
        return false;
    }
}

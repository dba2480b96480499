using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>What a rule says beside its words: <c>{ direction=-1 }</c>.</summary>
internal sealed class SetNode((TimeField Field, double Value)[] values) : GrammarNode
{
    public override int Match(TimeMatch match, int at)
    {
        foreach (var (field, value) in values)
            match.Set(field, value);
        return at;
    }

    public override bool AddStarts(GrammarStarts starts) => true;
}

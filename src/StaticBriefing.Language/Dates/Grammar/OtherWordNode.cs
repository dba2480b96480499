using StaticBriefing.Language.Dates.Pieces;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>A word of no list: <c>&lt;other&gt;</c> is one in small letters that no rule knows, such as "trading" in "eight trading days"; <c>&lt;name&gt;</c> any with a capital.</summary>
/// <param name="ending">What it must end with; empty for anything.</param>
internal sealed class OtherWordNode(bool isName, string ending, TimeVocabulary vocabulary) : GrammarNode
{
    public override int Match(TimeMatch match, int at)
    {
        var text = match.Text;
        if (!text.IsLetters(at) || text.IsCapital(at) != isName || (!isName && vocabulary.IsOfTimes(text[at].Word)))
            return -1;
        return text.Word(at).EndsWith(ending, StringComparison.Ordinal) ? at + 1 : -1;
    }

    public override bool AddStarts(GrammarStarts starts)
    {
        starts.AddAnything();
        return false;
    }
}

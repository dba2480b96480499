using StaticBriefing.Language.Dates.Pieces;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>Something about a place between pieces; it reads nothing.</summary>
internal sealed class PlaceNode(Func<PieceText, int, bool> holds) : GrammarNode
{
    /// <summary>No space stands here.</summary>
    public static PlaceNode Touching { get; } = new((text, at) => text.Touches(at));

    /// <summary>A capital letter follows, or the sentence is typed without any.</summary>
    public static PlaceNode Capital { get; } = new((text, at) => text.IsCapital(at) || !text.HasCapitals);

    /// <summary>Nothing but marks stands before.</summary>
    public static PlaceNode Start { get; } = new((text, at) => OnlyMarks(text, Math.Max(0, at - 3), at) && at <= 3);

    /// <summary>Nothing but marks follows.</summary>
    public static PlaceNode End { get; } = new((text, at) => OnlyMarks(text, at, Math.Min(text.Count, at + 3)) && text.Count <= at + 3);

    public override int Match(TimeMatch match, int at) => holds(match.Text, at) ? at : -1;

    public override bool AddStarts(GrammarStarts starts) => true;

    private static bool OnlyMarks(PieceText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text[i].Kind != TimePieceKind.Mark)
                return false;
        }
        return true;
    }
}

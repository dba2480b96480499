namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>A part of a rule, tried at one piece.</summary>
internal abstract class GrammarNode
{
    /// <summary>The piece after what matches at <paramref name="at"/>; -1 when nothing does, and then the match holds what it held before.</summary>
    public abstract int Match(TimeMatch match, int at);

    /// <summary>Adds the words that it can begin with; true when it can be empty, so that what follows can begin it, too.</summary>
    public abstract bool AddStarts(GrammarStarts starts);

    /// <summary>Pieces of which one stands in whatever it reads; null when it can do without any.</summary>
    public virtual NeededPieces? Needed(NeedFinder finder) => null;
}

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>The pieces that a part of a rule can begin with: most rules need not be tried at most pieces.</summary>
internal sealed class GrammarStarts
{
    private readonly HashSet<int> _words = [];
    private readonly HashSet<GrammarRule> _rules = [];
    private bool _digits;
    private bool _anything;

    public bool AllowsDigits => _anything || _digits;

    public void AddWord(int word) => _words.Add(word);

    public void AddDigits() => _digits = true;

    public void AddAnything() => _anything = true;

    /// <summary>False when a rule's words are here already, so that rules may speak of each other.</summary>
    public bool Enter(GrammarRule rule) => _rules.Add(rule);

    /// <summary>By the number of a word; 0 is one of no number, and the end of the text: there is nothing to begin with, but still a place.</summary>
    public bool AllowsWord(int word) => _anything || (word > 0 && _words.Contains(word));
}

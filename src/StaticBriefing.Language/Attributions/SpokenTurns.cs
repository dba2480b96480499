using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>Finds the turns of a transcript, "QUILL: The bridge is safe.": paragraphs that the name of a person of the article and a colon open, where one of them speaks twice or more.</summary>
internal sealed class SpokenTurns
{
    private const int LongestLabel = 4;
    private const int ShortestSpeech = 2;

    private readonly HashSet<string> _people = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _speakers = new(StringComparer.OrdinalIgnoreCase);

    public SpokenTurns(List<SpeechBlock> blocks)
    {
        var opened = blocks.FindAll(block => !Label(block).IsEmpty);
        if (opened.Count < 2)
            return;
        foreach (var block in blocks)
            AddPeople(block);
        var turns = opened.Where(IsNamed).Select(Speaker).ToList();
        if (turns.Distinct(StringComparer.OrdinalIgnoreCase).Count() < turns.Count)
            _speakers.UnionWith(turns);
    }

    /// <summary>Puts the turn that a block is before all that is told in it.</summary>
    public void Claim(SpeechBlock block, List<FoundArguments> found)
    {
        if (_speakers.Count == 0 || Label(block) is not { IsEmpty: false } label || !_speakers.Contains(Speaker(block)))
            return;
        var cue = block.Tokens(new(label.End, label.End + 1));
        found.RemoveAll(other => other.Cue.First <= cue.First && other.Cue.End > cue.First);
        found.Insert(0, new(block.Tokens(label), cue, [.. block.Split(new(label.End + 1, block.Count))]));
    }

    /// <summary>The words with capitals before a colon that opens a speech without marks; "Quill: 547" opens none.</summary>
    private static TokenRange Label(SpeechBlock block)
    {
        var end = 0;
        while (end < LongestLabel && block[end].Traits.IsCapitalised)
            end++;
        return end > 0 && block.Mark(end) == ':' && block.Count > end + ShortestSpeech && !block[end + 1].IsQuoted && HoldsVerb(block, end + 1) ? new(0, end) : default;
    }

    private static bool HoldsVerb(SpeechBlock block, int first)
    {
        for (var i = first; i < block.Count; i++)
        {
            if (block[i].Traits.IsFinite)
                return true;
        }
        return false;
    }

    private void AddPeople(SpeechBlock block)
    {
        for (var i = 0; i < block.Count; i++)
        {
            if (block.IsPerson(i))
                _people.Add(Word(block, i));
        }
    }

    // "RELATED: Mayor resigns" opens paragraphs, too, but the article names nobody so.
    private bool IsNamed(SpeechBlock block) => _people.Contains(Word(block, Label(block).End - 1));

    private static string Speaker(SpeechBlock block) => Word(block, Label(block).End - 1);

    private static string Word(SpeechBlock block, int unit) => block.Text.Word(block[unit].Tokens.First).ToString();
}

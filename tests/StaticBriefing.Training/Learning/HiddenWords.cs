using StaticBriefing.Language.Words;
using StaticBriefing.Training.Corpus;

namespace StaticBriefing.Training.Learning;

/// <summary>Personal names: words that annotated people bear and that no text writes in lower case. No model learns them.</summary>
internal sealed class HiddenWords
{
    private const int FewestInLowerCase = 3;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lowerCase = new(StringComparer.Ordinal);

    public HiddenWords(IEnumerable<CorpusDocument> documents)
    {
        foreach (var document in documents)
        {
            Survey(document);
            foreach (var name in document.Names.Where(name => name.Label == "PER"))
                AddWords(document, name);
        }
        _names.RemoveWhere(word => _lowerCase.GetValueOrDefault(word) >= FewestInLowerCase);
    }

    public bool Contains(string word) => _names.Contains(word);

    private void Survey(CorpusDocument document)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < document.Text.Count; i++)
        {
            var word = document.Text.Word(i).ToString();
            if (document.Text.IsWord(i) && char.IsLower(word[0]) && seen.Add(word))
                _lowerCase[word] = _lowerCase.GetValueOrDefault(word) + 1;
        }
    }

    private void AddWords(CorpusDocument document, LabelledSpan name)
    {
        for (var i = document.Text.TokenAt(name.Span.Start); i < document.Text.Count && document.Text[i].Start < name.Span.End; i++)
        {
            if (document.Text.IsWord(i))
                _names.Add(Apostrophe.Fold(document.Text.Word(i).ToString().ToLowerInvariant()));
        }
    }
}

using StaticBriefing.Language.Dates.Grammar;
using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Pieces;
using StaticBriefing.Language.Sentences;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Language.Dates;

/// <summary>Finds temporal expressions and says what they mean, or what is missing to say it: words → pieces → phrases of the grammar → dates.</summary>
internal static class DateFinder
{
    public static FoundTimes Find(ArticleText text, List<Sentence> sentences, LanguageWords words, EdtfDate? published)
    {
        var match = words.Times.Begin();
        var phrases = sentences.SelectMany(sentence => Phrases(text, sentence.Tokens, words.Times, match)).ToList();
        var day = PublishedDay.From(published);
        var isNarrative = NarrativeGuesser.IsNarrative(phrases.Select(phrase => phrase.Sense), day);
        var isBare = sentences.Count == 1 && IsBare(phrases);
        var resolver = new PhraseResolver(text, new TimeTracker(day, isNarrative, sentences.Count == 1, isBare, new TenseReader(words, isBare), words.Times.Holidays));
        foreach (var (pieces, sense) in phrases)
            resolver.Resolve(pieces, sense);
        var found = resolver.Found;
        var happenings = new HappeningAnchorFinder(text, words);
        return found with { Dates = InOrder(found.Dates, sentences.SelectMany(sentence => happenings.Find(sentence.Tokens))) };
    }

    /// <summary>"Monday or Tuesday" and no more is said of days to come.</summary>
    private static bool IsBare(List<(PieceText Pieces, TimeSense Sense)> phrases)
    {
        var end = 0;
        foreach (var (_, sense) in phrases)
        {
            if (sense.First > end + 1)
                return false;
            end = sense.End;
        }
        return phrases.Count > 0 && end >= phrases[0].Pieces.Count - 1;
    }

    private static IEnumerable<(PieceText Pieces, TimeSense Sense)> Phrases(ArticleText text, TokenRange sentence, TimeGrammar grammar, TimeMatch match)
    {
        var span = text.Span(sentence);
        var pieces = new PieceText(text.Text, span.Start, span.End, grammar.Vocabulary);
        return grammar.Find(pieces, match).Select(sense => (pieces, sense));
    }

    /// <summary>Dates, and the happenings that stand clear of them, in the order of the text.</summary>
    private static List<DateMention> InOrder(List<DateMention> dates, IEnumerable<DateMention> happenings)
    {
        var (all, next) = (new List<DateMention>(), 0);
        foreach (var happening in happenings)
        {
            while (next < dates.Count && dates[next].Span.Start < happening.Span.Start)
                all.Add(dates[next++]);
            var isClear = (all.Count == 0 || all[^1].Span.End <= happening.Span.Start) && (next == dates.Count || dates[next].Span.Start >= happening.Span.End);
            if (isClear)
                all.Add(happening);
        }
        all.AddRange(dates.Skip(next));
        return all;
    }
}

using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Language.Topics;

/// <summary>
/// Finds the key phrases of an article: what it speaks of again and again by the same two or three words, none of them a name, such as
/// "gun control". Nothing but the article counts, so that another article's words change nothing here.
/// </summary>
internal static class TopicFinder
{
    private const int LongestPhrase = 3;
    private const int FewestMentions = 2;
    private const int MostTopics = 5;

    public static EquatableArray<FoundTopic> Find(TokenTraits traits)
    {
        var candidates = new Dictionary<ulong, TopicCandidate>();
        for (var at = 0; at < traits.Count; at++)
            AddPhrasesAt(traits, at, candidates);
        NoteLonger(traits, candidates);
        // The place settles the order of equals, so no order of a dictionary does.
        var chosen = candidates.Values
            .Where(candidate => candidate.Mentions >= FewestMentions)
            .OrderByDescending(candidate => candidate.Mentions).ThenBy(candidate => candidate.First.First).ThenBy(candidate => candidate.First.Count)
            .Take(MostTopics)
            .OrderByDescending(candidate => candidate.First.Count);
        return ToFindings(traits.Text, chosen).OrderBy(topic => topic.Mentions[0]).ToEquatableArray();
    }

    private static void AddPhrasesAt(TokenTraits traits, int at, Dictionary<ulong, TopicCandidate> candidates)
    {
        for (var end = at + 1; end < Math.Min(traits.Count, at + LongestPhrase) && IsModifier(traits, end - 1) && traits.SentenceOf(end) == traits.SentenceOf(at); end++)
        {
            if (!Is(traits, end, TopicPart.Head))
                continue;
            var range = new TokenRange(at, end + 1);
            if (candidates.TryGetValue(KeyOf(traits, range), out var known))
                known.Places.Add(range);
            else
                candidates.Add(KeyOf(traits, range), new TopicCandidate(range));
        }
    }

    /// <summary>"private email" is no topic where all its mentions are of a "private email server".</summary>
    private static void NoteLonger(TokenTraits traits, Dictionary<ulong, TopicCandidate> candidates)
    {
        foreach (var longer in candidates.Values.Where(candidate => candidate.First.Count == LongestPhrase && candidate.Places.Count >= FewestMentions))
        {
            foreach (var part in new[] { new TokenRange(longer.First.First, longer.First.End - 1), new TokenRange(longer.First.First + 1, longer.First.End) })
            {
                if (candidates.TryGetValue(KeyOf(traits, part), out var shorter))
                    shorter.WithinLonger = Math.Max(shorter.WithinLonger, longer.Places.Count);
            }
        }
    }

    private static bool IsModifier(TokenTraits traits, int token) => Is(traits, token, TopicPart.Modifier);

    private static bool Is(TokenTraits traits, int token, TopicPart part) => !traits[token].IsCapitalised && (traits[token].TopicPart & part) != 0;

    /// <summary>The letters of its words, its last one in the singular.</summary>
    private static ulong KeyOf(TokenTraits traits, TokenRange range)
    {
        var key = 0UL;
        for (var i = range.First; i < range.End - 1; i++)
            key = (key * 0x9E3779B97F4A7C15) + traits[i].Lower;
        return (key * 0x9E3779B97F4A7C15) + traits[range.End - 1].Singular;
    }

    /// <summary>Longer ones first: what stands within them, or reaches into them, is no mention of another.</summary>
    private static IEnumerable<FoundTopic> ToFindings(ArticleText text, IEnumerable<TopicCandidate> chosen)
    {
        var taken = new HashSet<int>();
        foreach (var candidate in chosen)
        {
            var free = candidate.Places.FindAll(place => !Tokens(place).Any(taken.Contains));
            if (free.Count >= FewestMentions)
                yield return new FoundTopic(TopicName.Of(text, candidate.First), free.Select(text.Span).ToEquatableArray());
            taken.UnionWith(free.SelectMany(Tokens));
        }
    }

    private static IEnumerable<int> Tokens(TokenRange range) => Enumerable.Range(range.First, range.Count);
}

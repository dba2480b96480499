using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Binding;

/// <summary>Binds the names in an article's text: those that editors linked, those that they gave, wherever they stand, and those that the reader found.</summary>
internal static class MentionBinder
{
    public static MentionIndex Bind(BindingScope scope)
    {
        var linked = Linked(scope).ToList();
        var known = Known(scope).Where(mention => !IsCovered(mention.Span, linked)).Concat(linked).OrderBy(mention => mention.Span).ToList();
        var found = Found(scope, known).ToList();
        var topics = Topics(scope).Where(mention => !IsCovered(mention.Span, known));
        return new MentionIndex([.. known.Concat(found).Concat(topics).OrderBy(mention => mention.Span)]);
    }

    /// <summary>The names that the reader found, each with all its words; what lies within a longer one is a part of it.</summary>
    private static IEnumerable<Mention> Found(BindingScope scope, List<Mention> known)
    {
        var whole = scope.Reading.Names
            .Where(name => !IsCovered(name.Span, known))
            .Select(name => (name, Symbol: scope.Names.FindFound(name.Canonical, name.Kind)))
            .Where(pair => pair.Symbol is not null)
            .Select(pair => new Mention(Whole(scope, pair.name, pair.Symbol!, known), pair.Symbol!.ToRef()))
            .OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.Length);
        var end = 0;
        foreach (var mention in whole.Where(mention => mention.Span.Start >= end))
        {
            end = mention.Span.End;
            yield return mention;
        }
    }

    private static TextSpan Whole(BindingScope scope, FoundName name, Symbol symbol, List<Mention> known)
    {
        var span = WholeNames.At(scope.Text, name.Span, name.Canonical);
        span = span == name.Span ? WholeNames.At(scope.Text, name.Span, symbol.Name) : span;
        return IsCovered(span, known) ? name.Span : span;
    }

    // Names begin with a capital, key phrases do not: none lies within another.
    private static IEnumerable<Mention> Topics(BindingScope scope) =>
        from topic in scope.ShowsAuto ? AutoRule.TopicsOf(scope.Source, scope.Reading) : []
        let symbol = scope.Names.Symbols.Find(topic.Name, SymbolKind.Topic)
        where symbol is not null
        from span in topic.Mentions
        select new Mention(span, symbol.ToRef());

    /// <summary>Each symbol with the first sentence that names it; those an editor lists come along even when no sentence does.</summary>
    public static EquatableArray<MentionSymbol> Summarise(BindingScope scope, MentionIndex mentions, EquatableArray<SymbolRef> listed)
    {
        var named = mentions.All
            .GroupBy(mention => mention.Symbol.Id)
            .Select(group => Summarise(scope, [.. group]))
            .ToList();
        var ids = named.Select(mention => mention.Symbol.Id).ToHashSet();
        var unnamed = listed.Where(symbol => !ids.Contains(symbol.Id))
            .Select(symbol => new MentionSymbol(symbol, [], "", 0));
        return named.Concat(unnamed).OrderBy(mention => mention.Symbol.Id).ToEquatableArray();
    }

    private static MentionSymbol Summarise(BindingScope scope, IReadOnlyList<Mention> mentions)
    {
        var first = mentions[0];
        return new MentionSymbol(
            first.Symbol,
            Runs.Of(scope.Text, scope.ShownAt(first.Span), mentions.Select(mention => mention.Span)),
            scope.Sentences.AnchorAt(first.Span),
            mentions.Count);
    }

    private static IEnumerable<Mention> Linked(BindingScope scope) =>
        scope.Links
            .Where(link => link.Symbol is not null && !link.Span.IsEmpty && !scope.Furniture.OverlapsWith(link.Span))
            .Select(link => new Mention(link.Span, link.Symbol!));

    private static IEnumerable<Mention> Known(BindingScope scope)
    {
        var names = scope.Names.Symbols.Trie;
        var text = scope.Text;
        for (var i = 0; i < text.Length;)
        {
            var length = 0;
            if (WordBounds.StartsAt(text, i) && !scope.Furniture.Contains(i))
            {
                (length, var symbols) = names.LongestAt(text, i);
                var span = new TextSpan(i, length);
                if (length > 0 && Choose(scope, span, symbols) is { } symbol)
                    yield return new Mention(span, symbol.ToRef());
            }
            i += Math.Max(1, length);
        }
    }

    // A person and a place of one name are told apart by what the reader took it for; where that does not help, neither is linked.
    private static Symbol? Choose(BindingScope scope, TextSpan span, IReadOnlyList<Symbol> symbols)
    {
        if (symbols.Count == 1)
            return IsPartOfLongerName(scope, span, symbols[0]) ? null : symbols[0];
        var read = scope.NamesByPlace.Overlapping(span).FirstOrDefault();
        if (read is null || read.Kind == NameKind.Unknown)
            return null;
        var ofKind = symbols.Where(symbol => symbol.Id.Kind.ToString() == read.Kind.ToString()).ToList();
        return ofKind is [var only] ? only : null;
    }

    // "Example" in "Bob Example" is neither Ada Example, though it is an alias of hers, nor the town of Example.
    private static bool IsPartOfLongerName(BindingScope scope, TextSpan span, Symbol symbol)
    {
        var read = scope.NamesByPlace.Overlapping(span).FirstOrDefault(name => name.Kind == NameKind.Person && name.Span.Contains(span) && name.Span != span);
        return read is not null && scope.Names.FindFound(read.Canonical, read.Kind)?.Id != symbol.Id;
    }

    private static bool IsCovered(TextSpan span, List<Mention> known)
    {
        var (low, high) = (0, known.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (known[middle].Span.OverlapsWith(span))
                return true;
            if (known[middle].Span.Start > span.Start)
                high = middle - 1;
            else
                low = middle + 1;
        }
        return false;
    }
}

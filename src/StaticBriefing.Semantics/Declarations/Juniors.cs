using StaticBriefing.Language.Names;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Semantics.Declarations;

/// <summary>
/// Tells whose "Jr." some articles write and others leave out: one person's, unless articles name one with it and one without beside each other, as they do a son and his father.
/// </summary>
/// <param name="targetOf">The key of the name that a key stands for.</param>
internal sealed class Juniors(IEnumerable<NameGroup> people, Func<string, string> targetOf)
{
    // Of so many articles that name the one, one may name the other too: a headline leaves out the "Jr.".
    private const int Together = 4;

    private readonly ILookup<string, Form> _bySurname = people.Select(group => new Form(group, PersonName.From(group.Key), targetOf(group.Key)))
        .Where(form => form.Name is { IsFull: true }).ToLookup(form => form.Name!.Surname, StringComparer.Ordinal);

    /// <summary>Keys of names with "Jr.", each with the key of the one person whom the same name without it means.</summary>
    public List<KeyValuePair<string, string>> In(EquatableArray<ArticleDeclarations> articles)
    {
        var pairs = _bySurname.SelectMany(Pairs).ToList();
        var places = pairs.Count == 0 ? [] : Places(pairs.SelectMany(pair => pair.Junior.Concat(pair.Other)), articles);
        return [.. from pair in pairs where !AreNamedTogether(pair, places) from form in pair.Junior select KeyValuePair.Create(form.Group.Key, pair.Other[0].Target)];
    }

    private static IEnumerable<Pair> Pairs(IEnumerable<Form> family)
    {
        foreach (var junior in family.Where(form => form.Name!.Suffix == "jr").GroupBy(form => form.Target))
        {
            if (!junior.Any(form => form.Group.IsEditorial) && WithoutSuffix(junior, family) is { } other)
                yield return new([.. junior], [.. family.Where(form => form.Target == other)]);
        }
    }

    /// <summary>The target of the one person of the same name without "Jr."; null when there is none, or when there are two.</summary>
    private static string? WithoutSuffix(IEnumerable<Form> junior, IEnumerable<Form> family)
    {
        var names = junior.Select(form => form.Name! with { Suffix = "" }).ToList();
        var fitting = family.Where(form => names.Exists(name => PersonVariants.MayBeOne(name, form.Name!))).Select(form => form.Target).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return fitting is [var only] ? only : null;
    }

    /// <summary>The articles that declare each of some names.</summary>
    private static Dictionary<string, List<int>> Places(IEnumerable<Form> forms, EquatableArray<ArticleDeclarations> articles)
    {
        var places = forms.SelectMany(form => form.Group.Names).Select(name => name.Name).Distinct(StringComparer.Ordinal).ToDictionary(name => name, _ => new List<int>(), StringComparer.Ordinal);
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var name in articles[i].Names)
            {
                if (places.TryGetValue(name.Name, out var known))
                    known.Add(i);
            }
        }
        return places;
    }

    private static bool AreNamedTogether(Pair pair, Dictionary<string, List<int>> places)
    {
        var (own, others) = (ArticlesOf(pair.Junior, places), ArticlesOf(pair.Other, places));
        return own.Count(others.Contains) * Together > own.Count;
    }

    private static HashSet<int> ArticlesOf(List<Form> forms, Dictionary<string, List<int>> places) =>
        [.. forms.SelectMany(form => form.Group.Names).SelectMany(name => places[name.Name])];

    private sealed record Form(NameGroup Group, PersonName? Name, string Target);

    private sealed record Pair(List<Form> Junior, List<Form> Other);
}

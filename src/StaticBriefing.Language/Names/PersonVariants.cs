using StaticBriefing.Language.Words;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Language.Names;

/// <summary>
/// Tells which full names are one person's: with or without a middle name, by a short form of the given name, by its initial. A name that
/// could be that of two people stays apart.
/// </summary>
public static class PersonVariants
{
    // More forms of one surname are a list, and comparing each with each would take long: the rarest are nobody else's.
    private const int MostOfOneSurname = 24;

    // A form that is this many times rarer than another is a slip, and makes nobody two people.
    private const int Slip = 20;

    /// <summary>Each name with the one that stands for the person.</summary>
    /// <param name="names">Full names with how often they are written, none twice.</param>
    public static IReadOnlyDictionary<string, string> Join(IEnumerable<KeyValuePair<string, int>> names)
    {
        var joined = new Dictionary<string, string>(StringComparer.Ordinal);
        var all = names.ToList();
        var parsed = all.Select(name => (Text: name.Key, Name: PersonName.From(name.Key), Count: name.Value)).Where(form => form.Name is { IsFull: true });
        foreach (var family in parsed.GroupBy(form => (form.Name!.Surname, form.Name.Suffix)))
        {
            var forms = family.GroupBy(form => form.Name!).Select(same => new Form(same.Key, same.Sum(form => form.Count), [.. same.Select(form => form.Text)]))
                .OrderByDescending(form => form.Count).ThenBy(form => form.Texts.Min(StringComparer.Ordinal), StringComparer.Ordinal).ToList();
            foreach (var person in People(forms))
                Note(person, joined);
        }
        foreach (var spellings in all.Where(name => joined.ContainsKey(name.Key)).GroupBy(name => NameKey.Of(name.Key).Replace('-', ' ')))
            JoinHyphened([.. spellings.OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Select(name => joined[name.Key]).Distinct()], joined);
        return joined;
    }

    /// <summary>"Orvik Lun-ha" and "Orvik Lun Ha" are one name.</summary>
    private static void JoinHyphened(List<string> people, Dictionary<string, string> joined)
    {
        if (people.Count < 2)
            return;
        foreach (var name in joined.Where(name => people.IndexOf(name.Value) > 0).Select(name => name.Key).ToList())
            joined[name] = people[0];
    }

    /// <summary>Whether two full names may be one person's.</summary>
    public static bool MayBeOne(PersonName one, PersonName other) =>
        one.Surname == other.Surname && one.Suffix == other.Suffix
        && (one.Given == other.Given || IsInitial(one.Given, other.Given) || LanguageWords.English.ShortNames.AreOne(one.Given, other.Given))
        && (one.Middle.Length == 0 || other.Middle.Length == 0 || one.Middle == other.Middle || IsInitial(one.Middle, other.Middle));

    private static IEnumerable<List<Form>> People(List<Form> forms)
    {
        var (people, common) = (new List<List<Form>>(), forms.GetRange(0, Math.Min(forms.Count, MostOfOneSurname)));
        var unclear = common.FindAll(form => IsTwoPeoples(form, common));
        foreach (var form in common.Except(unclear))
        {
            if (people.FindAll(person => person.TrueForAll(other => MayBeOne(form.Name, other.Name))) is [var only])
                only.Add(form);
            else
                people.Add([form]);
        }
        return people.Concat(unclear.Concat(forms.Skip(common.Count)).Select(form => new List<Form> { form }));
    }

    /// <summary>"George Brand" where both George F. and George K. Brand are known.</summary>
    private static bool IsTwoPeoples(Form form, List<Form> forms)
    {
        var near = forms.FindAll(other => other != form && MayBeOne(form.Name, other.Name) && other.Count * Slip >= form.Count);
        return near.Exists(one => near.Exists(other => !MayBeOne(one.Name, other.Name)));
    }

    private static bool IsInitial(string one, string other) =>
        (one.Length == 1 && other.StartsWith(one, StringComparison.Ordinal)) || (other.Length == 1 && one.StartsWith(other, StringComparison.Ordinal));

    private static void Note(List<Form> person, Dictionary<string, string> joined)
    {
        var name = person[0].Texts.Min(StringComparer.Ordinal)!;
        foreach (var text in person.SelectMany(form => form.Texts))
            joined[text] = name;
    }

    private sealed record Form(PersonName Name, int Count, string[] Texts);
}

using System.Security.Cryptography;
using System.Text;

namespace StaticBriefing.Training.Records;

/// <summary>
/// What taggers were trained with, each thing with its SHA-256: the documents, the lists that a feature looks into, the features of a sample, and the taggers
/// themselves. It stands beside the taggers.
/// </summary>
/// <param name="Models">The taggers, and those that they build upon.</param>
/// <param name="Corpora">The collections whose annotations they learn from.</param>
/// <param name="Sample">The features of a short text, as bytes.</param>
internal sealed record TrainingRecord(string FileName, IReadOnlyList<string> Models, IReadOnlyList<string> Corpora, Func<byte[]> Sample)
{
    private const string Documents = "documents";

    public static readonly TrainingRecord Names = new("names.trained.tsv", ["names.model"], ["ner-worldwide", "ner-wikigold", "ner-uner"], FeatureSample.OfNames);

    public static readonly TrainingRecord Attributions = new("attributions.trained.tsv", ["names.model", "cues.model", "arguments.model", "judge.model"], ["polnear"], FeatureSample.OfAttributions);

    private static readonly string[] s_lists =
    [
        "abbreviations", "adverbs", "auxiliaries", "cities", "companies", "credit-words", "determiners", "ending-abbreviations",
        "first-names-female", "first-names-male", "function-words", "given-names-female", "given-names-male", "hyphen-heads", "hyphen-tails", "media",
        "months", "nationalities", "numbered-abbreviations", "organisation-words", "organisations", "particles", "past-verbs", "place-words",
        "places", "pronouns", "regions", "reporting-verbs", "roles", "sentence-openers", "surnames", "titles", "weekdays",
    ];

    /// <param name="words">The folder of the lists.</param>
    /// <param name="taggers">The folder of the taggers.</param>
    /// <param name="documents">The ids of those that were learned from.</param>
    public void Write(string words, string taggers, IEnumerable<string> documents)
    {
        var lines = Now(words, taggers);
        lines[Documents] = DigestOf(documents);
        File.WriteAllText(Path.Combine(taggers, FileName), string.Concat(lines.OrderBy(line => line.Key, StringComparer.Ordinal).Select(line => $"{line.Key}\t{line.Value}\n")));
    }

    /// <summary>What is not as it was when the taggers were trained, in the order of its names; empty when nothing is.</summary>
    public IEnumerable<string> Changed(string words, string taggers)
    {
        var (now, then) = (Now(words, taggers), Then(taggers));
        then.Remove(Documents);
        return Differences(now, then);
    }

    /// <summary>In what the training of two folders of taggers was not the same.</summary>
    public IEnumerable<string> Differences(string taggers, string others) => Differences(Then(taggers), Then(others));

    /// <summary>Whether the taggers of a folder were trained from these documents, and from no others.</summary>
    public bool IsOf(IEnumerable<string> documents, string taggers) => Then(taggers)[Documents] == DigestOf(documents);

    private static IEnumerable<string> Differences(Dictionary<string, string> one, Dictionary<string, string> other) =>
        one.Keys.Union(other.Keys).Where(name => one.GetValueOrDefault(name) != other.GetValueOrDefault(name)).Order(StringComparer.Ordinal);

    private Dictionary<string, string> Then(string taggers) =>
        File.ReadLines(Path.Combine(taggers, FileName)).Select(line => line.Split('\t')).ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal);

    private Dictionary<string, string> Now(string words, string taggers)
    {
        var digests = new Dictionary<string, string>(StringComparer.Ordinal) { ["features"] = Digest(Sample()) };
        foreach (var file in s_lists.Select(list => $"{list}.txt").Concat(["classes.bin", "groups.bin", "lexicon.bin"]))
            digests[file] = Digest(File.ReadAllBytes(Path.Combine(words, file)));
        foreach (var file in Models)
            digests[file] = Digest(File.ReadAllBytes(Path.Combine(taggers, file)));
        return digests;
    }

    private static string DigestOf(IEnumerable<string> documents) =>
        Digest(Encoding.UTF8.GetBytes(string.Concat(documents.Order(StringComparer.Ordinal).Select(id => id + "\n"))));

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

using System.Security.Cryptography;

namespace StaticBriefing.Training.Records;

/// <summary>What taggers were trained with besides the collections, each thing with its SHA-256: the lists that a feature looks into, the features of a sample, and the taggers themselves.</summary>
/// <param name="FileName">Where it stands beside the taggers.</param>
/// <param name="Models">The taggers, and those that they build upon.</param>
/// <param name="Sample">The features of a short text, as bytes.</param>
internal sealed record TrainingRecord(string FileName, IReadOnlyList<string> Models, Func<byte[]> Sample)
{
    public static readonly TrainingRecord Names = new("names.trained.tsv", ["names.model"], FeatureSample.OfNames);

    public static readonly TrainingRecord Attributions = new("attributions.trained.tsv", ["names.model", "cues.model", "arguments.model"], FeatureSample.OfAttributions);

    private static readonly string[] s_lists =
    [
        "abbreviations", "adverbs", "auxiliaries", "cities", "companies", "credit-words", "determiners", "ending-abbreviations",
        "first-names-female", "first-names-male", "function-words", "given-names-female", "given-names-male", "hyphen-heads", "hyphen-tails", "media",
        "months", "nationalities", "numbered-abbreviations", "organisation-words", "organisations", "particles", "past-verbs", "place-words",
        "places", "pronouns", "regions", "reporting-verbs", "roles", "sentence-openers", "surnames", "titles", "weekdays",
    ];

    public void Write(string folder) =>
        File.WriteAllText(Path.Combine(folder, FileName), string.Concat(Of(folder).Select(line => $"{line.Key}\t{line.Value}\n")));

    /// <summary>What is not as it was when the taggers were trained, in the order of its names; empty when nothing is.</summary>
    public IEnumerable<string> Changed(string folder)
    {
        var now = Of(folder);
        var then = File.ReadLines(Path.Combine(folder, FileName)).Select(line => line.Split('\t')).ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal);
        return now.Keys.Union(then.Keys).Where(name => now.GetValueOrDefault(name) != then.GetValueOrDefault(name)).Order(StringComparer.Ordinal);
    }

    private SortedDictionary<string, string> Of(string folder)
    {
        var digests = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["features"] = Digest(Sample()) };
        foreach (var file in s_lists.Select(list => $"{list}.txt").Concat(["classes.bin", "lexicon.bin", .. Models]))
            digests[file] = Digest(File.ReadAllBytes(Path.Combine(folder, file)));
        return digests;
    }

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

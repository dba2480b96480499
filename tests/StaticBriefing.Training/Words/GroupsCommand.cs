namespace StaticBriefing.Training.Words;

/// <summary>Sorts the most frequent words of published vectors into groups, and the groups into areas; no annotated text is looked at.</summary>
internal static class GroupsCommand
{
    private const int MostWords = 200_000;
    private const int Groups = 1000;
    private const int Areas = 100;
    private const int Rounds = 20;

    public static void Run(string vectors, string output)
    {
        var words = WordVectors.Read(vectors, MostWords, IsWord);
        var (groupOf, means) = SphericalMeans.Find(words.Values, WordVectors.Dimensions, Groups, Rounds);
        var (areaOf, _) = SphericalMeans.Find(means, WordVectors.Dimensions, Areas, Rounds);
        GroupFile.Write(output, words.Words, groupOf, areaOf);
        Console.WriteLine($"{words.Words.Length} words");
    }

    private static bool IsWord(string word) =>
        word.Any(char.IsLetter) && word.All(c => c is '.' or '-' or '\'' or '&' || char.IsAsciiLetterLower(c) || !char.IsAscii(c));
}

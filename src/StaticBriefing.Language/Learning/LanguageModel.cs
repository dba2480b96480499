namespace StaticBriefing.Language.Learning;

/// <summary>What was learned of one language from annotated news: its taggers.</summary>
/// <param name="Names">Marks names.</param>
/// <param name="Cues">Marks the words that attribute.</param>
/// <param name="Arguments">Marks, for one cue, who said what.</param>
internal sealed record LanguageModel(TagModel Names, TagModel Cues, TagModel Arguments)
{
    private static readonly Lazy<LanguageModel> s_english = new(() => Load("en"));

    public static LanguageModel English => s_english.Value;

    private static LanguageModel Load(string language) =>
        new(Tagger(language, "names"), Tagger(language, "cues"), Tagger(language, "arguments"));

    private static TagModel Tagger(string language, string name)
    {
        using var stream = typeof(LanguageModel).Assembly.GetManifestResourceStream($"words/{language}/{name}.model")
            ?? throw new InvalidOperationException($"The model '{name}' of '{language}' is not embedded.");
        return ModelFile.Read(stream);
    }
}

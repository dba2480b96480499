using System.Reflection;

namespace StaticBriefing.Language.Learning;

/// <summary>What was learned of one language from annotated news: its taggers.</summary>
/// <param name="Names">Marks names.</param>
/// <param name="Cues">Marks the words that attribute.</param>
/// <param name="Arguments">Marks, for one cue, who said what.</param>
/// <param name="Judge">Says which of the words that may attribute do.</param>
internal sealed record LanguageModel(TagModel Names, TagModel Cues, TagModel Arguments, TagModel Judge)
{
    private static readonly Lazy<LanguageModel> s_english = new(() => EmbeddedIn(typeof(LanguageModel).Assembly, "en"));

    /// <summary>The taggers that the reader has when it is given no others.</summary>
    public static LanguageModel English => s_english.Value;

    public static LanguageModel EmbeddedIn(Assembly assembly, string language) =>
        new(Tagger(assembly, language, "names"), Tagger(assembly, language, "cues"), Tagger(assembly, language, "arguments"), Tagger(assembly, language, "judge"));

    private static TagModel Tagger(Assembly assembly, string language, string name)
    {
        using var stream = assembly.GetManifestResourceStream($"words/{language}/{name}.model")
            ?? throw new InvalidOperationException($"The model '{name}' of '{language}' is not embedded.");
        return ModelFile.Read(stream);
    }
}

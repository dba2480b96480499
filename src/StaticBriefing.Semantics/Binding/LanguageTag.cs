namespace StaticBriefing.Semantics.Binding;

/// <summary>Language tags as BCP 47 spells them.</summary>
internal static class LanguageTag
{
    /// <summary>The tag, or null when it is none; only its form is looked at.</summary>
    public static string? Of(string? tag)
    {
        var text = tag?.Trim().Replace('_', '-') ?? "";
        var parts = text.Split('-');
        var isTag = parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
        return isTag ? text : null;
    }
}

namespace StaticBriefing.Language.Words;

/// <summary>One form of a verb that attributes words to someone.</summary>
/// <param name="TakesAs">"described it as": the words quoted follow "as".</param>
/// <param name="TakesObject">"called it": the words quoted follow an object.</param>
/// <param name="IsPlain">"say", "tell", "add": it does little else than attribute.</param>
internal readonly record struct ReportingVerb(string Lemma, VerbForm Form, bool TakesAs, bool TakesObject, bool IsPlain)
{
    public static IEnumerable<KeyValuePair<string, ReportingVerb>> ReadAll(string language) =>
        WordFile.Lines(language, "reporting-verbs").SelectMany(ReadLine);

    private static IEnumerable<KeyValuePair<string, ReportingVerb>> ReadLine(string line)
    {
        var words = line.Split(' ');
        var forms = words.Where(word => word[0] != '+').ToArray();
        var lemma = forms[0].TrimStart('*');
        var (takesAs, takesObject) = (words.Contains("+as"), words.Contains("+object"));
        // From the last form to the first: "read" is a past form before it is a base form.
        for (var i = forms.Length - 1; i >= 0; i--)
            yield return new(forms[i].TrimStart('*'), new ReportingVerb(lemma, FormAt(i, forms), takesAs, takesObject, forms[0][0] == '*'));
    }

    private static VerbForm FormAt(int index, string[] forms) => index switch
    {
        0 => forms[0][0] == '*' ? VerbForm.Base : VerbForm.WeakBase,
        1 => VerbForm.Third,
        _ => forms[index].EndsWith("ing", StringComparison.Ordinal) ? VerbForm.Participle : VerbForm.Past,
    };
}

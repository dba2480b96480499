namespace StaticBriefing.Language.Words;

/// <summary>One form of a verb that attributes words to someone.</summary>
/// <param name="TakesAs">"described it as": the words quoted follow "as".</param>
/// <param name="TakesObject">"called it": the words quoted follow an object.</param>
internal readonly record struct ReportingVerb(string Lemma, VerbForm Form, bool TakesAs, bool TakesObject)
{
    public static IEnumerable<KeyValuePair<string, ReportingVerb>> ReadAll(string language) =>
        WordFile.Lines(language, "reporting-verbs").SelectMany(ReadLine);

    private static IEnumerable<KeyValuePair<string, ReportingVerb>> ReadLine(string line)
    {
        var words = line.Split(' ');
        var forms = words.Where(word => word[0] != '+').ToArray();
        var lemma = forms[0].TrimStart('*');
        var (takesAs, takesObject) = (words.Contains("+as"), words.Contains("+object"));
        for (var i = 0; i < forms.Length; i++)
        {
            var form = FormAt(i, forms);
            yield return new(forms[i].TrimStart('*'), new ReportingVerb(lemma, form, takesAs, takesObject));
        }
    }

    private static VerbForm FormAt(int index, string[] forms) => index switch
    {
        0 => forms[0][0] == '*' ? VerbForm.Base : VerbForm.WeakBase,
        1 => VerbForm.Third,
        _ => forms[index].EndsWith("ing", StringComparison.Ordinal) ? VerbForm.Participle : VerbForm.Past,
    };
}

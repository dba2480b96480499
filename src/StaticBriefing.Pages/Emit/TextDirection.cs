namespace StaticBriefing.Pages.Emit;

/// <summary>Which way a language is written.</summary>
internal static class TextDirection
{
    private static readonly HashSet<string> _rightToLeft = ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ku-arab", "ps", "sd", "ug", "ur", "yi"];

    public static string Of(string lang)
    {
        var tag = lang.ToLowerInvariant();
        return _rightToLeft.Contains(tag) || _rightToLeft.Contains(tag.Split('-')[0]) ? "rtl" : "ltr";
    }
}

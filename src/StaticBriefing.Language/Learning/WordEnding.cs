namespace StaticBriefing.Language.Learning;

/// <summary>The ending that makes a word another form of its lemma.</summary>
internal enum WordEnding
{
    None,

    /// <summary>"-s": a plural, or a verb after "he".</summary>
    S,

    /// <summary>"-ed", or an irregular form such as "went".</summary>
    Past,

    /// <summary>"-ing".</summary>
    Ing,
}

namespace StaticBriefing.Language.Words;

/// <summary>Which form of a reporting verb a word is.</summary>
internal enum VerbForm
{
    /// <summary>"say", of a verb whose base form attributes by itself.</summary>
    Base,

    /// <summary>"mention", which is as likely a noun.</summary>
    WeakBase,

    /// <summary>"says".</summary>
    Third,

    /// <summary>"said", "written".</summary>
    Past,

    /// <summary>"saying".</summary>
    Participle,
}

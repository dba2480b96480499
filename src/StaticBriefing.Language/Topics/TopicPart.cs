namespace StaticBriefing.Language.Topics;

/// <summary>Which part a word may have in a key phrase.</summary>
[Flags]
internal enum TopicPart
{
    None,

    /// <summary>Before the last word: "gun" in "gun control".</summary>
    Modifier = 1,

    /// <summary>The last word.</summary>
    Head = 2,
}

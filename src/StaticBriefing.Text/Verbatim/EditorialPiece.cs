namespace StaticBriefing.Text.Verbatim;

/// <summary>Words of a quotation that must stand in the source as they are.</summary>
/// <param name="StartsInWord">An editorial mark touches its first letter, as in "[T]he": it may begin within a word.</param>
/// <param name="EndsInWord">An editorial mark touches its last letter, as in "want[ed]": it may end within a word.</param>
public readonly record struct EditorialPiece(string Text, bool StartsInWord = false, bool EndsInWord = false);

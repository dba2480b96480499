namespace StaticBriefing.Pages.Exports.Tables;

/// <summary>What the cells of a column hold; any of them may be missing.</summary>
internal enum ColumnType
{
    Text,
    Integer,
    Number,
    Truth,

    /// <summary>Several texts, in order.</summary>
    List,
}

namespace StaticBriefing.Generators.TemplateViews;

/// <summary>The steps that tests watch for having been cached.</summary>
public static class TrackingNames
{
    public const string Tables = "TemplateViewTables";
    public const string Records = "TemplateViewRecords";
    public const string Roots = "TemplateViewRoots";
}

namespace StaticBriefing.Cli.Verbs;

/// <summary>The part of the work a verb belongs to, as help lists them.</summary>
internal enum VerbGroup
{
    Make,
    Edit,
    Check,
    Ask,
}

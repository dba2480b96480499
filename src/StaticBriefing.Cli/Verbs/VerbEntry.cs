using StaticBriefing.Cli.Settings;

namespace StaticBriefing.Cli.Verbs;

/// <summary>A verb before it is made: most calls need one of them.</summary>
internal sealed record VerbEntry(
    string Name,
    VerbGroup Group,
    string Summary,
    Func<GlobalOptions, CommandEnvironment, Verb> Create);

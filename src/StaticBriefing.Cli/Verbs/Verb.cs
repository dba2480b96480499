using System.CommandLine;
using StaticBriefing.Cli.Settings;

namespace StaticBriefing.Cli.Verbs;

/// <summary>One thing that <c>briefing</c> can do.</summary>
internal abstract class Verb : Command
{
    protected Verb(string name, string description, GlobalOptions options, CommandEnvironment environment)
        : base(name, description) =>
        SetAction(parsed => Run(new Session(SettingsReader.Read(options, parsed, environment), environment, name, parsed)));

    /// <summary>Command lines that work, each with what it does.</summary>
    public abstract IReadOnlyList<(string Command, string Does)> Examples { get; }

    /// <summary>Paragraphs below the flags; may be empty.</summary>
    public virtual IReadOnlyList<string> Notes => [];

    protected abstract int Run(Session session);
}

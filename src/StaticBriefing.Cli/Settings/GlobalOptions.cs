using System.CommandLine;

namespace StaticBriefing.Cli.Settings;

/// <summary>The flags that every verb takes, and that mean the same everywhere.</summary>
internal sealed class GlobalOptions
{
    public Option<string> Root { get; } = Text("--root", "DIR", "The project's folder, as if the command were called there.", "-C");

    public Option<string> Input { get; } = Text("--input", "DIR", "The editors' folder instead of input/.", "-i");

    public Option<string> Theme { get; } = Text("--theme", "DIR", "The theme's folder instead of theme/.", "-t");

    public Option<string> Output { get; } = Text("--output", "DIR", "The site's folder instead of output/.", "-o");

    public Option<string> Cache { get; } = Text("--cache", "DIR", "The folder for locks and what is remembered instead of cache/.");

    public Option<bool> NoCache { get; } = Flag("--no-cache", "Build everything anew and remember nothing: the same site, later.");

    public Option<string> BaseUrl { get; } = Text("--base-url", "URL", "The address the site will be published at; the same as -s site.url=URL.");

    public Option<string[]> Set { get; } = new("--set", "-s")
    {
        HelpName = "KEY=VALUE",
        Description = "A setting of input/briefing.yml for this run, such as site.title; may be repeated.",
        Recursive = true,
    };

    public Option<bool> Strict { get; } = Flag("--strict", "Warnings fail the command too; the same as --fail-on warning.");

    public Option<string> FailOn { get; } = Choice("--fail-on", "From which findings on the exit code is 1 (error).", "error", "warning", "never");

    public Option<string> Format { get; } = Choice("--format", "How findings are written (human).", "human", "json", "github", "sarif");

    public Option<bool> Json { get; } = Flag("--json", "One JSON document on standard output; the same as --format json.");

    public Option<bool> Quiet { get; } = Flag("--quiet", "Only errors and warnings.", "-q");

    public Option<bool> Verbose { get; } = Flag("--verbose", "Each step as it begins, and every finding.", "-v");

    public Option<string> Color { get; } = Choice("--color", "Colours (auto: on a terminal, unless NO_COLOR is set).", "auto", "always", "never");

    public Option<bool> NoInput { get; } = Flag("--no-input", "Never ask anything.");

    public Option<string> Jobs { get; } = Text("--jobs", "N", "Threads (as many as the machine has processors).");

    public Option<string> Now { get; } = Text("--now", "DATE", "The day that \"next\" and \"last\" count from (EDTF), such as 2025-02-04.");

    public Option<bool> Help { get; } = Flag("--help", "This text.", "-h");

    public Option<bool> Version { get; } = Flag("--version", "The version.");

    /// <summary>In the order in which help lists them.</summary>
    public IReadOnlyList<Option> All =>
    [
        Root, Input, Theme, Output, Cache, NoCache, BaseUrl, Set, Now, Jobs, Strict, FailOn, Format, Json, Quiet, Verbose, Color, NoInput, Help, Version,
    ];

    public static Option<bool> Flag(string name, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, Recursive = true };

    public static Option<string> Text(string name, string value, string description, params string[] aliases) =>
        new(name, aliases) { HelpName = value, Description = description, Recursive = true };

    private static Option<string> Choice(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { HelpName = string.Join('|', words), Description = description, Recursive = true };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !words.Contains(result.Tokens[0].Value, StringComparer.Ordinal))
                result.AddError($"'{result.Tokens[0].Value}' is nothing that {name} knows. Choose one of {string.Join(", ", words)}.");
        });
        return option;
    }
}

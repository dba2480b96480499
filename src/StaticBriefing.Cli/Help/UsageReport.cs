using System.CommandLine;
using System.CommandLine.Parsing;
using StaticBriefing.Cli.Verbs;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Cli.Help;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageReport
{
    public static int Write(ParseResult parsed, TextWriter error)
    {
        foreach (var fault in parsed.UnmatchedTokens.Select(token => FaultOf(token, parsed)).Concat(OtherFaults(parsed)).Distinct())
            error.WriteLine("briefing: " + fault);
        var verb = parsed.CommandResult.Command is StatusVerb ? "" : parsed.CommandResult.Command.Name + " ";
        error.WriteLine($"Try: briefing {verb}--help");
        return ExitCode.Usage;
    }

    private static string FaultOf(string token, ParseResult parsed)
    {
        var kind = token.StartsWith('-') ? "flag" : parsed.CommandResult.Command is StatusVerb ? "verb" : "argument";
        var meant = kind == "argument" ? null : NearestName.Find(token, CandidatesFor(kind, parsed));
        return $"There is no {kind} '{token}'{(kind == "argument" ? " here" : "")}.{(meant is null ? "" : $" Did you mean '{meant}'?")}";
    }

    private static IEnumerable<string> CandidatesFor(string kind, ParseResult parsed) => kind == "verb"
        ? VerbTable.All.Select(entry => entry.Name)
        : Chain(parsed.CommandResult).SelectMany(command => command.Options).SelectMany(option => option.Aliases.Prepend(option.Name));

    private static IEnumerable<Command> Chain(CommandResult result)
    {
        for (SymbolResult? current = result; current is not null; current = current.Parent)
        {
            if (current is CommandResult command)
                yield return command.Command;
        }
    }

    // Unmatched words have been named already, in our own words.
    private static IEnumerable<string> OtherFaults(ParseResult parsed) => parsed.Errors
        .Select(fault => fault.Message)
        .Where(message => !parsed.UnmatchedTokens.Any(token => message.Contains($"'{token}'", StringComparison.Ordinal)));
}

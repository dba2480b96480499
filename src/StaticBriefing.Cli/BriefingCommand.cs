using System.CommandLine;
using StaticBriefing.Cli.Help;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Cli.Verbs;

namespace StaticBriefing.Cli;

/// <summary>The <c>briefing</c> command: words in, exit code out.</summary>
public static class BriefingCommand
{
    // The words are taken as they stand: '@file' is a name like any other.
    private static readonly ParserConfiguration _parsing = new() { ResponseFileTokenReplacer = null };
    private static readonly InvocationConfiguration _invocation = new() { EnableDefaultExceptionHandler = false };

    /// <summary>Runs one command to its end; every fault ends here as an exit code and a message.</summary>
    public static int Run(IReadOnlyList<string> arguments, CommandEnvironment environment)
    {
        try
        {
            return RunParsed(arguments, environment);
        }
        catch (UsageException wrong)
        {
            environment.Error.WriteLine("briefing: " + wrong.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            environment.Error.WriteLine("briefing: interrupted; nothing was published.");
            return ExitCode.Interrupted;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            environment.Error.WriteLine("briefing: the disk refused: " + failure.Message);
            return ExitCode.Usage;
        }
#pragma warning disable CA1031
        catch (Exception failure)
#pragma warning restore CA1031
        {
            BugReport.Write(environment.Error, arguments, failure);
            return ExitCode.Bug;
        }
    }

    private static int RunParsed(IReadOnlyList<string> arguments, CommandEnvironment environment)
    {
        var options = new GlobalOptions();
        var root = VerbTable.CreateRoot(arguments, options, environment);
        var parsed = root.Parse(arguments, _parsing);
        if (parsed.GetValue(options.Help))
            return HelpWriter.Write((Verb)parsed.CommandResult.Command, options, environment.Output);
        if (parsed.GetValue(options.Version))
            return WriteVersion(environment.Output);
        return parsed.Errors.Count > 0 ? UsageReport.Write(parsed, environment.Error) : parsed.Invoke(_invocation);
    }

    private static int WriteVersion(TextWriter output)
    {
        output.WriteLine(ToolVersion.Text);
        return ExitCode.Done;
    }
}

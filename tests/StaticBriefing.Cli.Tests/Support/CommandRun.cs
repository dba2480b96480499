using System.Text;
using System.Text.Json;

namespace StaticBriefing.Cli.Tests.Support;

/// <summary>What one call of the command gave.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    // The command as a program of its own, where one is named: whatever was compiled ahead must do what the tests say, too.
    private static readonly string? s_program = Environment.GetEnvironmentVariable("BRIEFING_PROGRAM");

    public static CommandRun Of(string folder, IReadOnlyDictionary<string, string> variables, string[] arguments, bool terminal = false, string piped = "")
    {
        if (s_program is not null)
        {
            Assert.SkipWhen(terminal, "a program of its own has no terminal here");
            return ProgramRun.Of(s_program, folder, variables, arguments, piped);
        }
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var environment = new CommandEnvironment(output, error, folder)
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes(piped)),
            Variables = variables,
            OutputIsTerminal = terminal,
            ErrorIsTerminal = terminal,
            Cancellation = TestContext.Current.CancellationToken,
        };
        return new CommandRun(BriefingCommand.Run(arguments, environment), output.ToString(), error.ToString());
    }

    /// <summary>Standard output as the one JSON document it must be.</summary>
    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Output);
        return document.RootElement.Clone();
    }
}

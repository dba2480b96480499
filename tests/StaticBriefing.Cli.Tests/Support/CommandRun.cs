using System.Text;
using System.Text.Json;

namespace StaticBriefing.Cli.Tests.Support;

/// <summary>What one call of the command gave.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static CommandRun Of(string folder, IReadOnlyDictionary<string, string> variables, string[] arguments, bool terminal = false, string piped = "")
    {
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

using System.Collections;
using System.Text;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Cli;

/// <summary>Everything outside the project that a command may look at or write to.</summary>
/// <param name="output">For data.</param>
/// <param name="error">For messages.</param>
/// <param name="workingFolder">Where the command was called.</param>
public sealed class CommandEnvironment(TextWriter output, TextWriter error, string workingFolder) : IDisposable
{
    /// <summary>What is piped in.</summary>
    public Stream Input { get; init; } = Stream.Null;

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    public string WorkingFolder { get; } = workingFolder;

    /// <summary>The environment variables, by name.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>Null where no clock is to be looked at.</summary>
    public EdtfDate? Today { get; init; }

    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Somebody is there who can be asked.</summary>
    public bool IsInteractive => InputIsTerminal && OutputIsTerminal;

    /// <summary>Cancelled by Ctrl+C.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The real one. Text goes out as UTF-8, whatever the locale says.</summary>
    public static CommandEnvironment OfProcess(CancellationToken cancellation)
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = new UTF8Encoding(false);
        return new CommandEnvironment(Utf8(Console.OpenStandardOutput()), Utf8(Console.OpenStandardError()), Directory.GetCurrentDirectory())
        {
            Input = Console.OpenStandardInput(),
            Today = DayOf(DateTime.UtcNow),
            Variables = VariablesOfProcess(),
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Cancellation = cancellation,
        };
    }

    /// <summary>The value of a variable; empty counts as not set.</summary>
    public string? Variable(string name) => Variables.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
        Error.Dispose();
    }

    private static EdtfDate DayOf(DateTime moment) => EdtfDate.From(moment.Year, moment.Month, moment.Day);

    private static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };

    private static Dictionary<string, string> VariablesOfProcess() =>
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(
            entry => (string)entry.Key,
            entry => (string?)entry.Value ?? "",
            StringComparer.Ordinal);
}

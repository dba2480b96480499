using System.Diagnostics;
using System.Text;

namespace StaticBriefing.Cli.Tests.Support;

/// <summary>Calls the command as a user does, in a process of its own.</summary>
internal static class ProgramRun
{
    public static CommandRun Of(string program, string folder, IReadOnlyDictionary<string, string> variables, string[] arguments, string piped)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Clear();
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardInput.Write(piped);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}

using System.CommandLine;
using System.Globalization;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Cli.Verbs;
using StaticBriefing.Pipelines.Preview;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Cli.Previewing;

/// <summary>Starts the server on the port asked for, or on the next one that is free.</summary>
internal static class FreePort
{
    private const int Usual = 5080;
    private const int MostTries = 20;
    private const int MaxPort = 65535;

    public static Option<string> Option() => GlobalOptions.Text("--port", "N", $"The port ({Usual}); when it is taken, the next free one. 0 takes any.");

    /// <summary>The port that the flag names, or the usual one.</summary>
    public static int Read(string? text) => text is null ? Usual : WholeNumber.Read(text, "--port", 0, MaxPort);

    /// <summary>Null when no port could be opened; the reason is in the findings.</summary>
    public static async Task<PreviewServer?> StartAsync(Session session, int port, ISiteContent content, bool liveReload, DiagnosticBag diagnostics)
    {
        var failures = new DiagnosticBag();
        for (var candidate = port; candidate < port + MostTries && candidate <= MaxPort; candidate++)
        {
            failures = new DiagnosticBag();
            if (await PreviewServer.StartAsync(candidate, content, liveReload, failures, session.Cancellation) is not { } server)
                continue;
            if (candidate != port)
                session.Say($"Port {port.ToString(CultureInfo.InvariantCulture)} is taken, so this is port {candidate.ToString(CultureInfo.InvariantCulture)}.");
            return server;
        }
        diagnostics.AddRange(failures.ToEquatableArray());
        return null;
    }
}

using Spectre.Console;
using Spectre.Console.Rendering;

namespace StaticBriefing.Cli.Tests.Support;

/// <summary>A terminal at which somebody presses these keys.</summary>
internal sealed class KeyConsole : IAnsiConsole, IAnsiConsoleInput, IDisposable
{
    private readonly StringWriter _shown = new();
    private readonly IAnsiConsole _console;
    private readonly Queue<ConsoleKey> _keys;

    public KeyConsole(IEnumerable<ConsoleKey> keys)
    {
        _keys = new Queue<ConsoleKey>(keys);
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(_shown) });
        _console.Profile.Width = 200;
    }

    public string Shown => _shown.ToString();

    public Profile Profile => _console.Profile;

    public IAnsiConsoleCursor Cursor => _console.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => _console.ExclusivityMode;

    public RenderPipeline Pipeline => _console.Pipeline;

    public void Dispose() => _shown.Dispose();

    public void Clear(bool home) => _console.Clear(home);

    public void Write(IRenderable renderable) => _console.Write(renderable);

    public void WriteAnsi(Action<AnsiWriter> action) => _console.WriteAnsi(action);

    public bool IsKeyAvailable() => _keys.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept) =>
        _keys.TryDequeue(out var key) ? new ConsoleKeyInfo(key is >= ConsoleKey.A and <= ConsoleKey.Z ? (char)(key - ConsoleKey.A + 'a') : '\0', key, false, false, false) : null;

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) => Task.FromResult(ReadKey(intercept));
}

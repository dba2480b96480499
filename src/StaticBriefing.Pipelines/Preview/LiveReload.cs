using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace StaticBriefing.Pipelines.Preview;

/// <summary>Tells the open pages of a preview what a build did, over server-sent events.</summary>
public sealed class LiveReload
{
    private const int MostWaiting = 64;
    private readonly Lock _gate = new();
    private readonly HashSet<Channel<string>> _pages = [];
    private readonly string _session = Guid.NewGuid().ToString("N");
    private int _build;
    private string? _diagnostics;
    private bool _closed;

    /// <summary>How many pages listen.</summary>
    public int Listeners
    {
        get
        {
            lock (_gate)
                return _pages.Count;
        }
    }

    /// <summary>The site has changed: pages among <paramref name="paths"/>, and all pages when a style or script is, load again.</summary>
    public void Reload(IEnumerable<string> paths)
    {
        lock (_gate)
        {
            _build++;
            Send(Event("reload", ReloadJson(paths)));
        }
    }

    /// <summary>Shows findings over the page, or takes them away when the document holds none; pages opened later see them too.</summary>
    /// <param name="json">The document of <see cref="Reports.JsonReport"/>.</param>
    public void Show(string json)
    {
        lock (_gate)
        {
            _diagnostics = Event("diagnostics", json);
            Send(_diagnostics);
        }
    }

    /// <summary>Ends every stream, so that the server can stop.</summary>
    internal void Close()
    {
        lock (_gate)
        {
            _closed = true;
            foreach (var page in _pages)
                page.Writer.TryComplete();
            _pages.Clear();
        }
    }

    /// <summary>The events for one page until it leaves.</summary>
    internal Channel<string> Join()
    {
        // A page that does not read loses the oldest events and no memory; one reload is as good as ten.
        var page = Channel.CreateBounded<string>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_gate)
        {
            if (_closed)
                page.Writer.Complete();
            else
                _pages.Add(page);
            page.Writer.TryWrite(Event("hello", VersionJson()));
            if (_diagnostics is not null)
                page.Writer.TryWrite(_diagnostics);
        }
        return page;
    }

    internal void Leave(Channel<string> page)
    {
        lock (_gate)
            _pages.Remove(page);
    }

    private void Send(string message)
    {
        foreach (var page in _pages)
            page.Writer.TryWrite(message);
    }

    private string VersionJson() => $"\"{_session}-{_build.ToString(CultureInfo.InvariantCulture)}\"";

    private string ReloadJson(IEnumerable<string> paths)
    {
        var list = string.Join(",", paths.Select(path => $"\"{JsonEncodedText.Encode(path)}\""));
        return $"{{\"version\":{VersionJson()},\"paths\":[{list}]}}";
    }

    // A line end in the data begins another 'data:' line, as the HTML standard's event stream format says.
    private static string Event(string name, string data)
    {
        var text = new StringBuilder("event: ").Append(name).Append('\n');
        foreach (var line in data.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            text.Append("data: ").Append(line).Append('\n');
        return text.Append('\n').ToString();
    }
}

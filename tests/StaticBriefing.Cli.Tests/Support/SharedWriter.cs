using System.Text;

namespace StaticBriefing.Cli.Tests.Support;

/// <summary>Text that one thread writes while another reads it.</summary>
internal sealed class SharedWriter : TextWriter
{
    private readonly Lock _gate = new();
    private readonly StringBuilder _text = new();

    public SharedWriter() => NewLine = "\n";

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (_gate)
            _text.Append(value);
    }

    public override string ToString()
    {
        lock (_gate)
            return _text.ToString();
    }
}

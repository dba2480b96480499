namespace StaticBriefing.Benchmarks.Generators;

/// <summary>A program and the arguments it is called with.</summary>
internal sealed record ProgramCall(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>Of a text such as "dotnet /tools/briefing.dll". One that names a file as a whole may have blanks in it.</summary>
    public static ProgramCall Of(string text)
    {
        if (File.Exists(text))
            return new ProgramCall(Path.GetFullPath(text), []);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new ProgramCall(words[0], words[1..]);
    }

    public ProgramCall With(params IEnumerable<string> arguments) => this with { Arguments = [.. Arguments, .. arguments] };

    public override string ToString() => string.Join(' ', Arguments.Prepend(Program));
}

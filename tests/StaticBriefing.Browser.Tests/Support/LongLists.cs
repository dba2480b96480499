using System.Globalization;

namespace StaticBriefing.Browser.Tests.Support;

/// <summary>A project of which every list goes on on a second page: one more than a hundred of everything, about one invented person.</summary>
internal static class LongLists
{
    private const int Rows = 101;

    public static void Write(string project)
    {
        Put(project, "people/nora-fenn.md", "---\nname: Nora Fenn\n---\n");
        Put(project, "people/otto-brand.md", "---\nname: Otto Brand\n---\n");
        Put(project, "events/lamps.yml", "events:\n" + Repeat("  - {label: Lamp {n} goes out, people: [Nora Fenn]}\n"));
        Put(project, "articles/talk.md", "---\noutlet: Pier Post\npublished: 2024-05-05\n---\n\n" + Repeat("“I know that Nora Fenn paints lamp {n},” said Otto Brand.\n\n"));
        for (var n = 1; n <= Rows; n++)
            Put(project, Numbered("articles/lamp-{n}.md", n), Numbered("---\noutlet: Pier Post\npublished: 2024-05-04\n---\n\nNora Fenn saw lamp {n}.\n", n));
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Range(1, Rows).Select(n => Numbered(text, n)));

    private static string Numbered(string text, int n) => text.Replace("{n}", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static void Put(string project, string name, string text)
    {
        var file = new FileInfo(Path.Combine(project, "input", name));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }
}

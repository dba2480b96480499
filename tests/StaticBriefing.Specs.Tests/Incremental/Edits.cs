using System.Text;

namespace StaticBriefing.Specs.Tests.Incremental;

/// <summary>Random edits of twelve kinds, the same ones for one seed of chance: what people do to a project, mistakes among it.</summary>
internal sealed class Edits(Workshop workshop, int seed)
{
    private static readonly string[] _words =
        ["barrage", "Ada Lindqvist", "on 4 May 2024", "“We shall see,” said Petra Vance.", "last year", "Port Ellery", "640 million crowns", "İstanbul", "Lindqvist", "[[Tidal power]]", "[[courier-march|a report]]", "---", "\t", "Be the first to leave a comment"];

    private static readonly string[] _lines =
        ["published: 2024-03-09", "published: 2024-02-30", "title: Another title", "topics: [Tidal power, Salt]", "visibility: excerpt", "visibility: draft", "visibility: link", "lang: es",
            "titel: A slip", "people: [Jonas Lindqvist, Zed Young]", "slug: harbour", "aliases: [/old/place/]", "quotes:\n  - exact: nowhere to be found\n", "events:\n  - {date: 2024-05, label: A thing happens}\n", "summary: \"open"];

    private static readonly string[] _templates =
        ["<h1>{{ page.title }}</h1>\n", "<h1>{{ page.titel }}</h1>\n", "{{ if", "<p>own</p>\n"];

    // Chance is wanted, and the same every time.
    private readonly Random _random = new(seed);

    /// <summary>Makes one edit; what it was, for the message of a test that fails.</summary>
    public string Next() => _random.Next(12) switch
    {
        0 or 1 => InsertWords(Pick("seeds/")),
        2 => RemoveSomeText(Pick("seeds/")),
        3 or 4 => ChangeLine(Pick("input/articles/")),
        5 => InsertWords(Pick("input/people/", "input/places/", "input/topics/", "input/organisations/", "input/pages/")),
        6 => Write("input/briefing.yml", Choose("site:\n  title: One\n", "site:\n  title: Two\n  url: https://two.example/\n", "site: [", "read: {auto: off}\n", "read: {auto: marked}\nhosts: [netlify]\n", "site:\n  lang: de\n")),
        7 => Write($"theme/{Choose("topic", "person", "home", "not_found", "partials/quote")}.html", Choose(_templates)),
        8 => Rename(Pick("")),
        9 => Delete(Pick("")),
        10 => Write(Choose("seeds/new-0.txt", "seeds/new-1.txt", "input/articles/own.md"), $"{Choose(_words)} {Choose(_words)}\n\n“Words,” said {Choose("Ada Lindqvist", "Petra Vance", "Una Stray")}.\n"),
        _ => Write($"input/{Choose("people", "places", "topics")}/{Choose("petra-vance", "una-stray", "salt")}.md", $"---\nname: {Choose("Petra Vance", "Una Stray", "Salt", "Ada Lindqvist")}\n---\n\n{Choose(_words)}\n"),
    };

    private string InsertWords(string path)
    {
        var text = workshop[path];
        var at = _random.Next(text.Length + 1);
        workshop[path] = $"{text[..at]} {Choose(_words)} {text[at..]}";
        return $"words into {path} at {at}";
    }

    private string RemoveSomeText(string path)
    {
        var text = workshop[path];
        var at = _random.Next(text.Length + 1);
        var length = Math.Min(_random.Next(60), text.Length - at);
        workshop[path] = text.Remove(at, length);
        return $"{length} characters out of {path} at {at}";
    }

    private string ChangeLine(string path)
    {
        var lines = workshop[path].Split('\n').ToList();
        var (at, line) = (_random.Next(lines.Count), Choose(_lines));
        if (_random.Next(2) == 0 && lines.Count > 1)
            lines.RemoveAt(at);
        lines.Insert(Math.Min(at, lines.Count), line);
        workshop[path] = string.Join('\n', lines);
        return $"'{line}' into {path} at line {at}";
    }

    private string Write(string path, string text)
    {
        workshop.Files[path] = Encoding.UTF8.GetBytes(text);
        return $"{path} := {text}";
    }

    private string Rename(string path)
    {
        var renamed = path.Insert(path.LastIndexOf('.'), $"-{_random.Next(3)}");
        workshop.Files[renamed] = workshop.Files[path];
        workshop.Files.Remove(path);
        return $"{path} renamed to {renamed}";
    }

    private string Delete(string path)
    {
        workshop.Files.Remove(path);
        return $"{path} deleted";
    }

    // A folder that has become empty gets a file, so that every edit does something.
    private string Pick(params string[] folders)
    {
        var paths = workshop.Files.Keys.Where(path => folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))).ToList();
        if (paths.Count > 0)
            return paths[_random.Next(paths.Count)];
        var fresh = folders[0].Length == 0 ? "seeds/fresh.txt" : $"{folders[0]}fresh.md";
        workshop[fresh] = "Fresh words.\n";
        return fresh;
    }

    private string Choose(params string[] choices) => choices[_random.Next(choices.Length)];
}

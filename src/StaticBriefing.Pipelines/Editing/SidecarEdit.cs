using StaticBriefing.Semantics.Reviewing;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Editing;

/// <summary>Changes the lists of facts in a sidecar's text, and nothing else of it.</summary>
internal sealed class SidecarEdit(ProjectArticle article)
{
    // A sidecar gives its article an address; one that it had before, from its first sentence, stays.
    public string Text { get; private set; } = article.Sidecar?.Content
        ?? SidecarDraft.Write(article.Source.Seed, article.Source.TextSource!.Checksum, article.Article.Id);

    /// <summary>An editor has written that there are none.</summary>
    public bool IsClosed(FactKind kind) => NodeOf(kind) is YamlSequence { Items.Count: 0 };

    /// <summary>Why a list cannot be changed; null when it can.</summary>
    public string? ProblemWith(FactKind kind)
    {
        var (own, all) = (Count(article.Own, kind), Count(article.Source.FrontMatter, kind));
        return NodeOf(kind) switch
        {
            null when all > 0 => $"'{KeyOf(kind)}' stands in the front matter of the seed itself, which is never edited. Copy it into the sidecar to go on there.",
            null or YamlScalar { Value: null } => null,
            YamlSequence list when list.Items.Count == own && list.Items.All(item => item is YamlMapping) => null,
            _ => $"'{KeyOf(kind)}' is not a list of entries that can all be read. See what 'briefing check' says of it.",
        };
    }

    /// <summary>Makes lists what they shall be; false, and nothing is changed, where the file is laid out so that it cannot be done in place.</summary>
    public bool TryWrite(ArticleFrontMatter lists)
    {
        try
        {
            Text = FrontMatterWriter.Write(Text, lists.ToValues());
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Adds entries; false, and nothing is changed, where a line of the editor's would not stay as it is.</summary>
    public bool TryAdd(ArticleFrontMatter lists)
    {
        var before = Text;
        if (TryWrite(lists) && KeepsLines(before, Text))
            return true;
        Text = before;
        return false;
    }

    public static string KeyOf(FactKind kind) => kind switch
    {
        FactKind.Quote => "quotes",
        FactKind.Event => "events",
        _ => "figures",
    };

    private static int Count(ArticleFrontMatter front, FactKind kind) => kind switch
    {
        FactKind.Quote => front.Quotes.Count,
        FactKind.Event => front.Events.Count,
        _ => front.Figures.Count,
    };

    private YamlNode? NodeOf(FactKind kind) =>
        YamlReader.Read(SourceText.From("", Text), new DiagnosticBag()) is YamlMapping mapping ? mapping.Find(KeyOf(kind))?.Value : null;

    private static bool KeepsLines(string before, string after)
    {
        var lines = new Queue<string>(before.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0));
        foreach (var line in after.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            if (lines.TryPeek(out var next) && next == line)
                lines.Dequeue();
        }
        return lines.Count == 0;
    }
}

using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace StaticBriefing.Syntax.SavedPages;

/// <summary>The article in a page's JSON-LD (schema.org): what most newspapers write for search engines, and write with care.</summary>
internal sealed class LinkedData
{
    private const int DeepestSearch = 4;

    private static readonly JsonDocumentOptions _options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly JsonElement _article;

    private LinkedData(IElement script, JsonElement article) => (Script, _article) = (script, article);

    /// <summary>Where it stands.</summary>
    public IElement Script { get; }

    /// <summary>The headline; but the name where only that is what the window's title begins with.</summary>
    public string? HeadlineIn(string? title)
    {
        var (headline, name) = (Text("headline"), Text("name"));
        var isNamed = name is not null && title?.StartsWith(name, StringComparison.OrdinalIgnoreCase) == true;
        var isHeadline = headline is not null && title?.Contains(headline, StringComparison.OrdinalIgnoreCase) == true;
        return isNamed && !isHeadline ? name : headline ?? name;
    }

    public string? Published => Text("datePublished");

    public string? Publisher => Names("publisher").FirstOrDefault();

    public IEnumerable<string> Authors => Names("author");

    /// <summary>Null where there is none that can be read.</summary>
    public static LinkedData? Of(IHtmlDocument document) => document.QuerySelectorAll("script[type='application/ld+json']").Select(Read).FirstOrDefault(found => found is not null);

    private static LinkedData? Read(IElement script)
    {
        try
        {
            var text = script.TextContent.Trim();
            text = text.StartsWith("<![CDATA[", StringComparison.Ordinal) ? text["<![CDATA[".Length..].Replace("]]>", "", StringComparison.Ordinal) : text;
            using var document = JsonDocument.Parse(text, _options);
            return FindArticle(document.RootElement, DeepestSearch) is { } article ? new LinkedData(script, article.Clone()) : null;
        }
        // A page that writes broken JSON says nothing by it.
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonElement? FindArticle(JsonElement element, int depth)
    {
        if (element.ValueKind == JsonValueKind.Array && depth > 0)
            return element.EnumerateArray().Select(item => FindArticle(item, depth - 1)).FirstOrDefault(found => found is not null);
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        if (IsArticle(element))
            return element;
        return depth > 0 && element.TryGetProperty("@graph", out var graph) ? FindArticle(graph, depth - 1) : null;
    }

    private static bool IsArticle(JsonElement element) => element.TryGetProperty("@type", out var type) && type.ValueKind switch
    {
        JsonValueKind.String => IsArticle(type.GetString()!),
        JsonValueKind.Array => type.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && IsArticle(one.GetString()!)),
        _ => false,
    };

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report" or "Review" or "Interview";

    private string? Text(string name) => _article.TryGetProperty(name, out var value) ? Word(value) : null;

    private IEnumerable<string> Names(string name)
    {
        if (!_article.TryGetProperty(name, out var value))
            return [];
        IEnumerable<JsonElement> all = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
        return all.Select(one => one.ValueKind == JsonValueKind.Object && one.TryGetProperty("name", out var named) ? Word(named) : Word(one)).OfType<string>();
    }

    private static string? Word(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
        }
        // Half of a surrogate pair.
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

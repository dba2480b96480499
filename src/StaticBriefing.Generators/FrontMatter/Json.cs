using System.Globalization;
using System.Text;

namespace StaticBriefing.Generators.FrontMatter;

/// <summary>Texts as JSON (RFC 8259).</summary>
internal static class Json
{
    public static string Of(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var character in text)
            json.Append(Escape(character));
        return json.Append('"').ToString();
    }

    public static string ListOf(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Of))}]";

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        < ' ' => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
        _ => character.ToString(),
    };
}

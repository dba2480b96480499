using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticBriefing.Pages.Views;

namespace StaticBriefing.Site.Rendering;

/// <summary><c>json text</c>: a text as JSON, quotation marks included, that cannot end a script element.</summary>
internal sealed class JsonFunction : TemplateFunction
{
    private static readonly JavaScriptEncoder s_encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    protected override object? Invoke(PageContext context, ScriptNode caller, ScriptArray arguments) =>
        new Markup($"\"{JsonEncodedText.Encode(context.ObjectToString(arguments[0], nested: false), s_encoder)}\"");
}

using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Site.Views;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Site.Rendering;

/// <summary>Reads the members of page values for Scriban, without reflection; nothing can be set.</summary>
internal sealed class ValueAccessor : IObjectAccessor
{
    public static readonly ValueAccessor Instance = new();

    public bool HasIndexer => false;

    public Type IndexType => typeof(string);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 0;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => [];

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        TryGet(target, member, out _);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        TryGet(target, member, out value) ? true : throw new ScriptRuntimeException(span, $"there is no member '{member}'");

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

    private static bool TryGet(object target, string member, out object? value)
    {
        if (target is RecordView view)
            return view.TryGet(member, out value);
        value = (target, member) switch
        {
            (ICollection list, "size") => list.Count,
            (Route route, "address") => route.Address,
            (EdtfDate date, "edtf") => date.Text,
            (EdtfDate date, "datetime") => HtmlDate.From(date),
            (EdtfDate date, "year") => date.Earliest.Year,
            _ => null,
        };
        return value is not null;
    }
}

using Scriban.Syntax;
using StaticBriefing.Site.Diagnostics;
using StaticBriefing.Site.Views;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Site.Theming.Checking;

/// <summary>Checks calls: the function, its literal names (keys, partials, assets) and the types of what it is given.</summary>
internal sealed class CallChecker(StringTable strings, ThemeAssets assets, TemplateReport report)
{
    private static readonly string[] Functions = ["asset", "json", "month", "number", "partial", "t", "year"];

    public static bool IsFunction(string name) => Functions.Contains(name, StringComparer.Ordinal);

    /// <summary>What a call gives.</summary>
    /// <param name="typeOf">Checks an argument and tells its type.</param>
    public TemplateType TypeOf(ScriptFunctionCall call, Func<ScriptExpression, TemplateType> typeOf)
    {
        var types = call.Arguments.Select(typeOf).ToList();
        if (call.Target is not ScriptVariableGlobal target || !IsFunction(target.Name))
            return Unknown(call);
        if (types.Count == 0)
        {
            report.Diagnostics.ReportWrongArgument(report.LocationOf(call), target.Name, "a value", "nothing");
            return TemplateType.Unknown;
        }
        return target.Name switch
        {
            "t" => Text(call, types),
            "partial" => Partial(call, types),
            "asset" => Asset(call),
            "json" => Json(call, types[0]),
            _ => Number(call, target.Name, types[0]),
        };
    }

    private TemplateType Json(ScriptFunctionCall call, TemplateType type)
    {
        if (type.Kind is TemplateTypeKind.Record or TemplateTypeKind.List or TemplateTypeKind.Loop)
            report.Diagnostics.ReportNotWritable(report.LocationOf(call.Arguments[0]), report.TextOf(call.Arguments[0]), type.Name);
        return TemplateType.Markup;
    }

    private TemplateType Unknown(ScriptFunctionCall call)
    {
        var name = report.TextOf(call.Target!);
        report.Diagnostics.ReportUnknownFunction(report.LocationOf(call.Target!), name, NearestName.Find(name, Functions), Functions);
        return TemplateType.Unknown;
    }

    private TemplateType Text(ScriptFunctionCall call, List<TemplateType> types)
    {
        var key = call.Arguments[0];
        if (!types[0].Fits(TemplateType.Text))
            report.Diagnostics.ReportWrongArgument(report.LocationOf(key), "t", TemplateType.Text.Name, types[0].Name);
        for (var i = 1; i < types.Count; i++)
        {
            if (types[i].Kind is TemplateTypeKind.Record or TemplateTypeKind.List or TemplateTypeKind.Loop)
                report.Diagnostics.ReportNotWritable(report.LocationOf(call.Arguments[i]), report.TextOf(call.Arguments[i]), types[i].Name);
        }
        if (key is ScriptLiteral { Value: string literal })
            CheckKey(key, literal, types.Count - 1);
        return types.Exists(type => type.Kind == TemplateTypeKind.Markup) ? TemplateType.Markup : TemplateType.Text;
    }

    private void CheckKey(ScriptExpression node, string key, int given)
    {
        if (!strings.TryGet(key, out var entry))
        {
            report.Diagnostics.ReportUnknownString(report.LocationOf(node), key, NearestName.Find(key, strings.Keys));
            return;
        }
        foreach (var name in Placeholders.Find(entry.Text).Select(hole => hole.Name))
        {
            if (int.TryParse(name, out var index) && index >= given)
                report.Diagnostics.ReportUnfilledString(report.LocationOf(node), key, $"{{{name}}}", given);
        }
    }

    private TemplateType Partial(ScriptFunctionCall call, List<TemplateType> types)
    {
        if (LiteralOf(call, "partial") is not { } name)
            return TemplateType.Markup;
        var root = TemplateViews.Partials.FirstOrDefault(partial => partial.Name == name);
        if (root is null)
        {
            var names = TemplateViews.Partials.Select(partial => partial.Name).ToList();
            report.Diagnostics.ReportUnknownPartial(report.LocationOf(call.Arguments[0]), name, NearestName.Find(name, names), names);
        }
        else if (types.Count != 2)
            report.Diagnostics.ReportWrongArgument(report.LocationOf(call), name, root.Type.Name, types.Count < 2 ? "nothing" : "several values");
        else if (!types[1].Fits(root.Type))
            report.Diagnostics.ReportWrongArgument(report.LocationOf(call.Arguments[1]), name, root.Type.Name, types[1].Name);
        return TemplateType.Markup;
    }

    private TemplateType Asset(ScriptFunctionCall call)
    {
        if (LiteralOf(call, "asset") is { } name && assets.Find(name) is null)
            report.Diagnostics.ReportUnknownAsset(report.LocationOf(call.Arguments[0]), name, NearestName.Find(name, assets.Names));
        return TemplateType.Route;
    }

    private string? LiteralOf(ScriptFunctionCall call, string function)
    {
        if (call.Arguments[0] is ScriptLiteral { Value: string name })
            return name;
        report.Diagnostics.ReportNotLiteral(report.LocationOf(call.Arguments[0]), function, report.TextOf(call.Arguments[0]));
        return null;
    }

    private TemplateType Number(ScriptFunctionCall call, string function, TemplateType given)
    {
        if (!given.Fits(TemplateType.Number))
            report.Diagnostics.ReportWrongArgument(report.LocationOf(call.Arguments[0]), function, TemplateType.Number.Name, given.Name);
        return TemplateType.Text;
    }
}

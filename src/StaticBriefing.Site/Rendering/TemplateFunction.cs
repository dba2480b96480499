using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticBriefing.Site.Rendering;

/// <summary>A function of ours as Scriban calls it: arguments as they are.</summary>
internal abstract class TemplateFunction : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Invoke((PageContext)context, callerContext!, arguments);

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    protected abstract object? Invoke(PageContext context, ScriptNode caller, ScriptArray arguments);
}

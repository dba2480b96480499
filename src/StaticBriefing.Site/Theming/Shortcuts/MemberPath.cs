using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticBriefing.Site.Rendering;
using StaticBriefing.Site.Views;

namespace StaticBriefing.Site.Theming.Shortcuts;

/// <summary><c>quote.article.route</c>: a variable and the members that lead from it, read one after the other.</summary>
internal sealed class MemberPath : ScriptExpression
{
    private readonly ScriptMemberExpression _written;
    private readonly ScriptVariableGlobal _variable;
    private readonly string[] _members;

    private MemberPath(ScriptMemberExpression written, ScriptVariableGlobal variable, string[] members)
    {
        (_written, _variable, _members) = (written, variable, members);
        Span = written.Span;
    }

    /// <summary>Null for members of what is no variable.</summary>
    public static MemberPath? Of(ScriptMemberExpression written)
    {
        var members = new Stack<string>();
        ScriptExpression? target = written;
        for (; target is ScriptMemberExpression { Member: { } member } expression; target = expression.Target)
            members.Push(member.Name);
        return target is ScriptVariableGlobal variable ? new MemberPath(written, variable, [.. members]) : null;
    }

    /// <summary>Nothing for a member of nothing: a record that is not there shows nothing.</summary>
    public override object? Evaluate(TemplateContext context)
    {
        var value = context.GetValue(_variable);
        for (var i = 0; i < _members.Length && value is not null; i++)
        {
            // What Scriban tells of a loop is an object of its own. To ask a record for an interface first takes longer than to read it.
            if (value is not RecordView && value is IScriptObject scripted)
                scripted.TryGetValue(context, Span, _members[i], out value);
            else
                ValueAccessor.Instance.TryGetValue(context, Span, value, _members[i], out value);
        }
        return value;
    }

    public override void PrintTo(ScriptPrinter printer) => _written.PrintTo(printer);
}

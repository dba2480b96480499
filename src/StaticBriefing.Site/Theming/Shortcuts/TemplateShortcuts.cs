using Scriban.Parsing;
using Scriban.Syntax;
using StaticBriefing.Pages.Weaving;

namespace StaticBriefing.Site.Theming.Shortcuts;

/// <summary>
/// Gives a template that has been read and checked a shorter way to the same bytes: words of the theme that nothing fills are text, partials
/// write where they stand, a member of a member is read in one step. A page of quotations does each of these thousands of times.
/// </summary>
internal sealed class TemplateShortcuts(StringTable strings) : ScriptRewriter
{
    public ParsedTemplate Take(ParsedTemplate template) => template with { Page = (ScriptPage)Visit(template.Page)! };

    public override ScriptNode? Visit(ScriptMemberExpression node) => MemberPath.Of(node) ?? base.Visit(node);

    public override ScriptNode? Visit(ScriptExpressionStatement node) => node.Expression switch
    {
        ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "t" }, Arguments: [ScriptLiteral { Value: string key }] } when strings.TryGet(key, out var words) =>
            Text(HtmlText.Escape(words.Text), node.Span),
        ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "partial" }, Arguments: [ScriptLiteral { Value: string name }, { } value] } call =>
            new PartialStatement(call, name, (ScriptExpression)value.Accept(this)!),
        ScriptMemberExpression member when MemberPath.Of(member) is { } path => new WrittenPath(path),
        _ => base.Visit(node),
    };

    public override ScriptNode? Visit(ScriptBlockStatement node)
    {
        var block = (ScriptBlockStatement)base.Visit(node)!;
        List<ScriptStatement> statements = [.. block.Statements];
        block.Statements.Clear();
        block.Statements.AddRange(Join(statements));
        return block;
    }

    // Text beside text is one text.
    private static List<ScriptStatement> Join(List<ScriptStatement> statements)
    {
        var joined = new List<ScriptStatement>();
        foreach (var statement in statements)
        {
            if (statement is ScriptRawStatement { IsEscape: false } next && joined is [.., ScriptRawStatement { IsEscape: false } before])
                joined[^1] = Text($"{before.Text}{next.Text}", before.Span);
            else
                joined.Add(statement);
        }
        return joined;
    }

    private static ScriptRawStatement Text(string text, SourceSpan span) => new() { Text = new ScriptStringSlice(text), Span = span };
}

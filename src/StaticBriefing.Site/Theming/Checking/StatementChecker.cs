using Scriban.Syntax;
using StaticBriefing.Site.Diagnostics;
using StaticBriefing.Site.Views;

namespace StaticBriefing.Site.Theming.Checking;

/// <summary>Walks the statements of a template and knows which variables are set where.</summary>
internal sealed class StatementChecker(ExpressionChecker expressions, TemplateReport report)
{
    private const string LoopVariable = "for";

    /// <summary>Checks a statement; the scope after it.</summary>
    public VariableScope Check(ScriptNode? statement, VariableScope scope)
    {
        switch (statement)
        {
            case null or ScriptRawStatement or ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement:
            case ScriptBreakStatement or ScriptContinueStatement:
                return scope;
            case ScriptBlockStatement block:
                return block.Statements.Aggregate(scope, (current, child) => Check(child, current));
            case ScriptExpressionStatement { Expression: ScriptAssignExpression assignment }:
                return CheckAssignment(assignment, scope);
            case ScriptExpressionStatement written:
                CheckWritten(written.Expression, scope);
                return scope;
            case ScriptIfStatement condition:
                return CheckIf(condition, scope);
            case ScriptElseStatement otherwise:
                return Check(otherwise.Body, scope);
            case ScriptForStatement and not ScriptTableRowStatement:
                return CheckFor((ScriptForStatement)statement, scope);
            case ScriptCaseStatement choice:
                return CheckCase(choice, scope);
            default:
                report.Diagnostics.ReportNotInDialect(report.LocationOf(statement), report.FirstWordOf(statement));
                return scope;
        }
    }

    private VariableScope CheckAssignment(ScriptAssignExpression assignment, VariableScope scope)
    {
        var type = expressions.TypeOf(assignment.Value, scope);
        if (assignment.Target is ScriptVariableGlobal variable)
            return scope.With(variable.Name, type);
        report.Diagnostics.ReportNotInDialect(report.LocationOf(assignment), report.TextOf(assignment));
        return scope;
    }

    private void CheckWritten(ScriptExpression? expression, VariableScope scope)
    {
        if (expression is null)
            return;
        var type = expressions.TypeOf(expression, scope);
        if (!IsWritable(type))
            report.Diagnostics.ReportNotWritable(report.LocationOf(expression), report.TextOf(expression), type.Name);
    }

    private static bool IsWritable(TemplateType type) => type.Kind is not (TemplateTypeKind.Record or TemplateTypeKind.List or TemplateTypeKind.Loop);

    private VariableScope CheckIf(ScriptIfStatement condition, VariableScope scope)
    {
        expressions.TypeOf(condition.Condition, scope);
        var then = Check(condition.Then, scope);
        var otherwise = Check(condition.Else, scope);
        return then.Meet(otherwise);
    }

    private VariableScope CheckFor(ScriptForStatement loop, VariableScope scope)
    {
        var list = expressions.TypeOf(loop.Iterator, scope);
        if (list.Kind is not (TemplateTypeKind.List or TemplateTypeKind.Unknown) && loop.Iterator is not null)
            report.Diagnostics.ReportNotAList(report.LocationOf(loop.Iterator), report.TextOf(loop.Iterator), list.Name);
        foreach (var argument in loop.NamedArguments ?? [])
            expressions.TypeOf(argument.Value, scope);
        var inner = scope.With(LoopVariable, TemplateType.Loop);
        if (loop.Variable is ScriptVariable variable)
            inner = inner.With(variable.Name, list.Element ?? TemplateType.Unknown);
        Check(loop.Body, inner);
        Check(loop.Else, scope);
        return scope;
    }

    private VariableScope CheckCase(ScriptCaseStatement choice, VariableScope scope)
    {
        var value = expressions.TypeOf(choice.Value, scope);
        foreach (var statement in choice.Body?.Statements ?? [])
            CheckWhen(statement, value, scope);
        return scope;
    }

    private void CheckWhen(ScriptStatement? statement, TemplateType value, VariableScope scope)
    {
        for (var next = statement; next is not null;)
        {
            if (next is not ScriptWhenStatement when)
            {
                Check(next, scope);
                return;
            }
            foreach (var candidate in when.Values)
                expressions.CheckComparison(candidate, value, expressions.TypeOf(candidate, scope), candidate);
            Check(when.Body, scope);
            next = when.Next;
        }
    }
}

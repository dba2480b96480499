using Scriban.Syntax;
using StaticBriefing.Site.Diagnostics;
using StaticBriefing.Site.Views;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Site.Theming.Checking;

/// <summary>Tells what an expression is, and reports every name in it that does not exist.</summary>
internal sealed class ExpressionChecker(CallChecker calls, TemplateReport report)
{
    public TemplateType TypeOf(ScriptExpression? expression, VariableScope scope) => expression switch
    {
        null => TemplateType.Unknown,
        ScriptLiteral literal => TypeOf(literal),
        ScriptVariableGlobal variable => TypeOf(variable, scope),
        ScriptIsEmptyExpression => Refuse(expression),
        ScriptMemberExpression member => TypeOf(member, scope),
        ScriptIndexerExpression indexer => TypeOf(indexer, scope),
        ScriptNestedExpression nested => TypeOf(nested.Expression, scope),
        ScriptIncrementDecrementExpression => Refuse(expression),
        ScriptUnaryExpression unary => TypeOf(unary, scope),
        ScriptBinaryExpression binary => TypeOf(binary, scope),
        ScriptConditionalExpression conditional => TypeOf(conditional, scope),
        ScriptFunctionCall call => calls.TypeOf(call, argument => TypeOf(argument, scope)),
        ScriptInterpolatedStringExpression text => TypeOf(text, scope),
        ScriptArrayInitializerExpression list => TypeOf(list, scope),
        _ => Refuse(expression),
    };

    /// <summary>Reports two values that can never be equal.</summary>
    public void CheckComparison(ScriptNode node, TemplateType left, TemplateType right, ScriptExpression? literal)
    {
        if (!AreComparable(left, right))
            report.Diagnostics.ReportWrongOperand(report.LocationOf(node), report.TextOf(node), left.Name, right.Name);
        else if (WordsOf(left, right) is { } words && literal is ScriptLiteral { Value: string text } && !words.Words.Contains(text))
            report.Diagnostics.ReportNeverEqual(report.LocationOf(literal), text, words.Name, words.Words);
    }

    private static TemplateType TypeOf(ScriptLiteral literal) => literal.Value switch
    {
        null => TemplateType.Nothing,
        string => TemplateType.Text,
        bool => TemplateType.Truth,
        _ => TemplateType.Number,
    };

    private TemplateType TypeOf(ScriptVariableGlobal variable, VariableScope scope)
    {
        if (scope.Find(variable.Name) is { } type)
            return type;
        if (CallChecker.IsFunction(variable.Name))
            report.Diagnostics.ReportWrongArgument(report.LocationOf(variable), variable.Name, "a value", "nothing");
        else
            report.Diagnostics.ReportUnknownVariable(report.LocationOf(variable), variable.Name, NearestName.Find(variable.Name, scope.Names), scope.Names);
        return TemplateType.Unknown;
    }

    private TemplateType TypeOf(ScriptMemberExpression expression, VariableScope scope)
    {
        var target = TypeOf(expression.Target, scope);
        if (target.Kind == TemplateTypeKind.Unknown)
            return TemplateType.Unknown;
        var name = expression.Member!.Name;
        if (target.Find(name) is { } type)
            return type;
        var members = target.Members.Select(member => member.Name).ToList();
        report.Diagnostics.ReportUnknownMember(
            report.LocationOf(expression), report.TextOf(expression), target.Name, NearestName.Find(name, members), members);
        return TemplateType.Unknown;
    }

    private TemplateType TypeOf(ScriptIndexerExpression indexer, VariableScope scope)
    {
        var target = TypeOf(indexer.Target, scope);
        var index = TypeOf(indexer.Index, scope);
        if (target.Kind == TemplateTypeKind.Unknown)
            return TemplateType.Unknown;
        if (target.Kind != TemplateTypeKind.List || !index.Fits(TemplateType.Number))
            return Wrong(indexer, target, index);
        return target.Element!;
    }

    private TemplateType TypeOf(ScriptUnaryExpression unary, VariableScope scope)
    {
        var operand = TypeOf(unary.Right, scope);
        if (unary.Operator == ScriptUnaryOperator.Not)
            return TemplateType.Truth;
        if (unary.Operator is not (ScriptUnaryOperator.Negate or ScriptUnaryOperator.Plus))
            return Refuse(unary);
        return operand.Fits(TemplateType.Number) ? TemplateType.Number : Wrong(unary, operand, TemplateType.Number);
    }

    private TemplateType TypeOf(ScriptBinaryExpression binary, VariableScope scope)
    {
        var left = TypeOf(binary.Left, scope);
        var right = TypeOf(binary.Right, scope);
        switch (binary.Operator)
        {
            case ScriptBinaryOperator.And or ScriptBinaryOperator.Or:
                return TemplateType.Truth;
            case ScriptBinaryOperator.EmptyCoalescing:
                return left.Kind == TemplateTypeKind.Nothing ? right : left;
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual:
                CheckComparison(binary, left, right, binary.Left is ScriptLiteral ? binary.Left : binary.Right);
                return TemplateType.Truth;
            case ScriptBinaryOperator.Add when left.Kind == TemplateTypeKind.Text || right.Kind == TemplateTypeKind.Text:
                return IsPlain(left) && IsPlain(right) ? TemplateType.Text : Wrong(binary, left, right);
            default:
                return left.Fits(TemplateType.Number) && right.Fits(TemplateType.Number) ? OfNumbers(binary) : Wrong(binary, left, right);
        }
    }

    private TemplateType OfNumbers(ScriptBinaryExpression binary) => binary.Operator switch
    {
        ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareGreater => TemplateType.Truth,
        ScriptBinaryOperator.CompareLessOrEqual or ScriptBinaryOperator.CompareGreaterOrEqual => TemplateType.Truth,
        ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract or ScriptBinaryOperator.Multiply => TemplateType.Number,
        ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound or ScriptBinaryOperator.Modulus => TemplateType.Number,
        ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude => TemplateType.ListOf(TemplateType.Number),
        _ => Refuse(binary),
    };

    private TemplateType TypeOf(ScriptConditionalExpression conditional, VariableScope scope)
    {
        TypeOf(conditional.Condition, scope);
        var then = TypeOf(conditional.ThenValue, scope);
        var otherwise = TypeOf(conditional.ElseValue, scope);
        if (otherwise.Fits(then))
            return then.Kind == TemplateTypeKind.Nothing ? otherwise : then;
        return then.Fits(otherwise) ? otherwise : TemplateType.Unknown;
    }

    private TemplateType TypeOf(ScriptInterpolatedStringExpression text, VariableScope scope)
    {
        foreach (var part in text.Parts)
        {
            var type = TypeOf(part is ScriptInterpolatedExpression hole ? hole.Expression : part, scope);
            if (!IsPlain(type))
                Wrong(part, type, TemplateType.Text);
        }
        return TemplateType.Text;
    }

    private TemplateType TypeOf(ScriptArrayInitializerExpression list, VariableScope scope)
    {
        var types = list.Values.Select(value => TypeOf(value, scope)).ToList();
        return TemplateType.ListOf(types.Count == 0 ? TemplateType.Unknown : types[0]);
    }

    private static bool AreComparable(TemplateType left, TemplateType right) =>
        left.Fits(right) || right.Fits(left)
            ? left.Kind is not (TemplateTypeKind.Record or TemplateTypeKind.List or TemplateTypeKind.Route or TemplateTypeKind.Date)
              || right.Kind is TemplateTypeKind.Nothing or TemplateTypeKind.Unknown
            : (left.Kind, right.Kind) is (TemplateTypeKind.Text, TemplateTypeKind.Word) or (TemplateTypeKind.Word, TemplateTypeKind.Text);

    private static TemplateType? WordsOf(TemplateType left, TemplateType right) =>
        left.Kind == TemplateTypeKind.Word ? left : right.Kind == TemplateTypeKind.Word ? right : null;

    // Markup joined to text would be escaped a second time.
    private static bool IsPlain(TemplateType type) => type.Kind is
        TemplateTypeKind.Text or TemplateTypeKind.Number or TemplateTypeKind.Word or TemplateTypeKind.Date or TemplateTypeKind.Route
        or TemplateTypeKind.Truth or TemplateTypeKind.Nothing or TemplateTypeKind.Unknown;

    private TemplateType Wrong(ScriptNode node, TemplateType left, TemplateType right)
    {
        report.Diagnostics.ReportWrongOperand(report.LocationOf(node), report.TextOf(node), left.Name, right.Name);
        return TemplateType.Unknown;
    }

    private TemplateType Refuse(ScriptNode node)
    {
        report.Diagnostics.ReportNotInDialect(report.LocationOf(node), report.TextOf(node));
        return TemplateType.Unknown;
    }
}

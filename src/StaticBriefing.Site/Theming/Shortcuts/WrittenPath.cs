using Scriban;
using Scriban.Syntax;

namespace StaticBriefing.Site.Theming.Shortcuts;

/// <summary><c>quote.article.outlet</c> by itself: what is found is written at once.</summary>
internal sealed class WrittenPath : ScriptStatement
{
    private readonly MemberPath _path;

    public WrittenPath(MemberPath path)
    {
        _path = path;
        Span = path.Span;
        CanOutput = false;
    }

    public override object? Evaluate(TemplateContext context)
    {
        if (_path.Evaluate(context) is { } value)
            context.Write(Span, value);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => _path.PrintTo(printer);
}

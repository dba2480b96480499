using System.Collections;
using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Pages.Weaving;
using StaticBriefing.Site.Theming;
using StaticBriefing.Site.Views;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Site.Rendering;

/// <summary>The one place where Scriban is set up: strict names, every value escaped, our functions only, bounds that fail and never truncate.</summary>
internal sealed class PageContext : TemplateContext
{
    // Nested loops share one count, so the bound is far above any page and far below for ever.
    private const int MostLoopSteps = 20_000_000;
    private const int DeepestPartial = 64;

    private readonly ValueWriter _writer;
    private readonly Stack<BoundedOutput> _idle = [];
    private readonly Stack<ScriptObject> _idleVariables = [];

    public PageContext(Theme theme)
        : base(TemplateFunctions.Create())
    {
        Theme = theme;
        _writer = new ValueWriter(theme.Dates);
        StrictVariables = true;
        // A record that is not there shows nothing. Scriban ties that to letting unknown members pass, so ValueAccessor refuses those.
        EnableRelaxedMemberAccess = true;
        EnableRelaxedTargetAccess = true;
        AutoIndent = false;
        LoopLimit = MostLoopSteps;
        LoopLimitQueryable = MostLoopSteps;
        LimitToString = 0;
        OutputLimit = 0;
        OnStringLimit = ScriptLimitBehavior.Throw;
        RecursiveLimit = DeepestPartial;
        NewLine = "\n";
        PushCulture(CultureInfo.InvariantCulture);
    }

    public Theme Theme { get; }

    /// <summary>Findings that do not stop the page.</summary>
    public DiagnosticBag Diagnostics { get; private set; } = new();

    /// <summary>Gets ready for a page: nothing of the page before is left.</summary>
    public void Start(LinkWriter links)
    {
        _writer.Links = links;
        Diagnostics = new DiagnosticBag();
    }

    /// <summary>Runs a template on a value, and gives what it wrote, which is valid during the call only.</summary>
    public TResult Run<TResult>(ParsedTemplate template, object? value, Func<ReadOnlySpan<char>, TResult> use)
    {
        var output = _idle.TryPop(out var idle) ? idle : new BoundedOutput();
        PushOutput(output);
        Write(template, value);
        PopOutput();
        var result = use(output.Written);
        output.Clear();
        _idle.Push(output);
        return result;
    }

    /// <summary>Runs a template on a value, with its own variables above those of its caller; what it writes follows what has been written.</summary>
    public void Write(ParsedTemplate template, object? value)
    {
        var variables = _idleVariables.TryPop(out var idle) ? idle : [];
        variables[template.Variable] = value;
        PushGlobal(variables);
        try
        {
            Evaluate(template.Page);
        }
        finally
        {
            PopGlobal();
        }
        variables.Clear();
        _idleVariables.Push(variables);
    }

    /// <summary>A value as HTML.</summary>
    public string ToHtml(object? value) => _writer.ToHtml(value);

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        // Most of what is written, and slow to ask whether it is a list.
        if (textAsObject is string text)
            Write(HtmlText.Escape(text));
        else if (textAsObject is RecordView or IList)
            throw new Scriban.Syntax.ScriptRuntimeException(span, "a record or list was to be written: name one of its members");
        else
            Write(_writer.ToHtml(textAsObject));
        return this;
    }

    public override string ObjectToString(object? value, bool nested) => _writer.ToText(value);

    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        null => false,
        bool truth => truth,
        string text => text.Length > 0,
        int number => number != 0,
        Route route => route.Path.Length > 0,
        Markup markup => markup.Html.Length > 0,
        ICollection items => items.Count > 0,
        _ => true,
    };

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is IScriptObject ? base.GetMemberAccessorImpl(target) : ValueAccessor.Instance;
}

using System.Collections.Immutable;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Site.Diagnostics;

/// <summary>What can be wrong with a theme: SB5001 to SB5099.</summary>
public static class ThemeDescriptors
{
    public static readonly DiagnosticDescriptor UnknownMember = Error(
        "SB5001",
        "Unknown member in a template",
        "'{0}' does not exist. {1}",
        "A template may only use what a page has. A misspelt name would silently show nothing, so every name is checked when the theme is loaded, in branches that are never rendered too.",
        "<h1>{{ topic.titel }}</h1>",
        "<h1>{{ topic.name }}</h1>");

    public static readonly DiagnosticDescriptor UnreadableTemplate = Error(
        "SB5002",
        "Template that cannot be read",
        "The template cannot be read: {0} Correct it; until then the built-in template of this name is used.",
        "Templates are written in Scriban. One that does not follow its grammar cannot be rendered at all.",
        "{{ if page.feed }}<a href=\"{{ page.feed }}\">Feed</a>",
        "{{ if page.feed }}<a href=\"{{ page.feed }}\">Feed</a>{{ end }}");

    public static readonly DiagnosticDescriptor UnknownVariable = Error(
        "SB5003",
        "Unknown variable in a template",
        "There is no variable '{0}' here, or it is not set on every way to this place. {1}",
        "A template sees 'site', 'page', the variable of its own name, and what it has set itself. A partial does not see the variables of the template that calls it.",
        "{{ for quote in topic.quotes_by }}{{ partial 'quote' qoute }}{{ end }}",
        "{{ for quote in topic.quotes_by }}{{ partial 'quote' quote }}{{ end }}");

    public static readonly DiagnosticDescriptor UnknownFunction = Error(
        "SB5004",
        "Unknown function in a template",
        "There is no function '{0}'. {1}",
        "Templates have a few functions only, so that equal pages give equal bytes: no clock, no chance, no files. Scriban's own functions are not among them.",
        "{{ nubmer home.counts.quotes }}",
        "{{ number home.counts.quotes }}");

    public static readonly DiagnosticDescriptor UnknownPartial = Error(
        "SB5005",
        "Unknown partial",
        "There is no partial '{0}'. {1}",
        "Partials have fixed names, each with the type of the value it is given, so that what they use can be checked.",
        "{{ partial 'qoute' quote }}",
        "{{ partial 'quote' quote }}");

    public static readonly DiagnosticDescriptor UnknownString = Error(
        "SB5006",
        "Unknown string of the theme",
        "The theme has no string '{0}'. {1}",
        "All words of a theme stand in theme/strings/, so that a site can have another language. A key that is not there would leave a hole on the page.",
        "{{ t 'nav.poeple' }}",
        "{{ t 'nav.people' }}");

    public static readonly DiagnosticDescriptor UnknownAsset = Error(
        "SB5007",
        "Unknown asset",
        "The theme has no asset '{0}'. {1}",
        "Assets are published under names made from their content; 'asset' gives the name, so the file must be in theme/assets/.",
        "<link rel=\"stylesheet\" href=\"{{ asset 'breifing.css' }}\">",
        "<link rel=\"stylesheet\" href=\"{{ asset 'briefing.css' }}\">");

    public static readonly DiagnosticDescriptor WrongArgument = Error(
        "SB5008",
        "Wrong value for a function or partial",
        "'{0}' wants {1} and is given {2}. Give it what it wants.",
        "Every function and partial is given values of one type, so that nothing fails while pages are rendered.",
        "{{ partial 'quote' article.title }}",
        "{{ partial 'quote' article.quotes[0] }}");

    public static readonly DiagnosticDescriptor NotInDialect = Error(
        "SB5009",
        "Not part of the template language",
        "'{0}' is not part of this template language. Use if, for, case, assignment, members, comparisons, and the functions t, number, month, asset and partial.",
        "Templates are kept to what can be checked and bounded. Loops without an end, own functions, includes and captures are left out; partials do their work.",
        "{{ while true }}…{{ end }}",
        "{{ for quote in topic.quotes_by }}…{{ end }}");

    public static readonly DiagnosticDescriptor UnusedTemplate = Warning(
        "SB5010",
        "Template that nothing uses",
        "'{0}' is not the name of any template, so it changes nothing. {1}",
        "A project's template takes the place of the built-in one of the same name. A file of another name would never be used.",
        "theme/topics.html",
        "theme/topic.html");

    public static readonly DiagnosticDescriptor MissingTemplate = Error(
        "SB5011",
        "Missing template",
        "The theme has no template '{0}', and there is no built-in one. Add it.",
        "Every kind of page has a template.",
        "theme/ without topic.html",
        "theme/topic.html");

    public static readonly DiagnosticDescriptor MissingString = Error(
        "SB5012",
        "Missing string of the theme",
        "The string '{0}' is missing, and dates or numbers need it. Add it to the theme's strings.",
        "Dates and numbers are written by the tool in the words of the theme, so some keys must always be there.",
        "date:\n  month: {1: January}",
        "date:\n  month: {1: January, 2: February}");

    public static readonly DiagnosticDescriptor NotWritable = Error(
        "SB5013",
        "Value that cannot be written",
        "'{0}' is {1} and cannot be written as text. Name one of its members, go through it with 'for', or give it to a partial.",
        "A whole record or list has no text of its own.",
        "{{ quote.speaker }}",
        "{{ quote.speaker.name }}");

    public static readonly DiagnosticDescriptor NotAList = Error(
        "SB5014",
        "Loop over something that is no list",
        "'{0}' is {1}, and 'for' goes through lists. Name a list.",
        "A loop over one value would show nothing.",
        "{{ for quote in article.title }}",
        "{{ for quote in article.quotes }}");

    public static readonly DiagnosticDescriptor TemplateFailed = Error(
        "SB5015",
        "Template that failed on a page",
        "The page '{0}' could not be rendered: {1}. What was published before stays.",
        "The template is well formed and its names exist, and yet it failed for this page. The rest of the site is built.",
        "{{ for i in 1..1000000000 }}.{{ end }}",
        "{{ for i in 1..10 }}.{{ end }}");

    public static readonly DiagnosticDescriptor WrongOperand = Error(
        "SB5016",
        "Values that do not go together",
        "'{0}' puts together {1} and {2}, which do not go together. Compare or join values of one kind; of a route compare its 'address'.",
        "Comparing a list with a word is never true, and markup joined to text would be escaped twice.",
        "{{ if page.route == 'index.html' }}",
        "{{ if page.route.address == '' }}");

    public static readonly DiagnosticDescriptor NeverEqual = Warning(
        "SB5017",
        "Comparison that is never true",
        "'{0}' is none of the words of {1}, so this is never true. They are {2}.",
        "A value with a fixed set of words equals nothing else.",
        "{{ if quote.status == 'checked' }}",
        "{{ if quote.status == 'reviewed' }}");

    public static readonly DiagnosticDescriptor ForeignStyleUrl = Error(
        "SB5018",
        "Style sheet that names something outside the theme",
        "'{0}' is neither an asset of the theme nor data. {1}",
        "A page asks no other host for anything, ever: readers are not told on, and the site works from a disk.",
        "background: url(https://example.org/paper.png)",
        "background: url(paper.png)");

    public static readonly DiagnosticDescriptor StyleImport = Error(
        "SB5019",
        "Style sheet that imports another",
        "A style sheet of the theme uses '@import', which would ask for a file that is not published under that name. Put the rules into this file.",
        "Assets are published under names made from their content, and one style sheet is quicker for readers than two.",
        "@import \"print.css\";",
        "@media print { … }");

    public static readonly DiagnosticDescriptor UnfilledString = Error(
        "SB5020",
        "String with a place that is not filled",
        "The string '{0}' has the place {1}, and the template gives it {2} value(s). Give it as many as it has places, or change the string.",
        "A place without a value would be shown as it is written.",
        "{{ t 'pager.position' pager.current }}",
        "{{ t 'pager.position' pager.current pager.total }}");

    public static readonly DiagnosticDescriptor NotLiteral = Error(
        "SB5021",
        "Name that is computed",
        "'{0}' is given '{1}', and wants a name between quotation marks. Write the name itself.",
        "Only names that stand in the template can be checked before a page exists.",
        "{{ partial page.section page }}",
        "{{ partial 'head' page }}");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownMember, UnreadableTemplate, UnknownVariable, UnknownFunction, UnknownPartial, UnknownString, UnknownAsset, WrongArgument, NotInDialect, UnusedTemplate,
        MissingTemplate, MissingString, NotWritable, NotAList, TemplateFailed, WrongOperand, NeverEqual, ForeignStyleUrl, StyleImport, UnfilledString, NotLiteral,
    ];

    private static DiagnosticDescriptor Error(string id, string title, string message, string explanation, string example, string cure) =>
        new(id, DiagnosticSeverity.Error, title, message, explanation, example, cure);

    private static DiagnosticDescriptor Warning(string id, string title, string message, string explanation, string example, string cure) =>
        new(id, DiagnosticSeverity.Warning, title, message, explanation, example, cure);
}

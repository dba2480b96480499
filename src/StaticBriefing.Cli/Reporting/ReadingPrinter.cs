using StaticBriefing.Pipelines.Reading;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Cli.Reporting;

/// <summary>Shows a reading to a person: who said what first, then what happened, names, numbers, and what was left out.</summary>
internal sealed class ReadingPrinter(TextWriter output, Palette palette)
{
    private const string Indent = "    ";

    public void Print(string file, string? title, ReadingReport report)
    {
        output.WriteLine(palette.Strong(title ?? file));
        output.WriteLine(palette.Faint(Summary(title is null ? "" : file + " · ", report)));
        PrintQuotes("Quoted", report.Quotes.Where(quote => quote.Kind != QuoteKind.Indirect));
        PrintQuotes("Reported", report.Quotes.Where(quote => quote.Kind == QuoteKind.Indirect));
        PrintEvents(report.Events);
        PrintDates(report);
        PrintNames(report.Symbols);
        PrintFigures(report.Figures);
        PrintFurniture(report.Furniture);
        output.WriteLine();
    }

    private static string Summary(string file, ReadingReport report)
    {
        var counts = $"{Amount.Of(report.Sentences.Count, "sentence")} · {Amount.Of(report.Quotes.Count, "quote")} · {Amount.Of(report.Symbols.Count, "name")} · {Amount.Of(report.Dates.Count, "date")}";
        return report.Language is { } language
            ? $"{file}{language} · {counts}"
            : $"{file}so few words do not tell their language, and nothing was looked for: add --lang en";
    }

    private void Title(string title, int count) => output.WriteLine($"\n{palette.Info(title)} {palette.Faint($"({count})")}");

    private void PrintQuotes(string title, IEnumerable<ReportedQuote> quotes)
    {
        var all = quotes.ToList();
        if (all.Count == 0)
            return;
        Title(title, all.Count);
        foreach (var quote in all)
            PrintQuote(quote);
    }

    private void PrintQuote(ReportedQuote quote)
    {
        var speaker = quote.Speaker?.Name ?? (quote.Source.IsEmpty ? "nobody is named" : Join(quote.Source));
        var cue = quote.Cue.IsEmpty ? "" : $" · {Join(quote.Cue)}";
        var place = quote.SaidAt is { } saidAt && !Join(quote.Cue).Contains(saidAt.Text, StringComparison.Ordinal) ? $" · {saidAt.Text}" : "";
        output.WriteLine($"  {palette.Strong(speaker)}{palette.Faint(cue + place)}");
        WriteWrapped(Join(quote.Content));
    }

    private void PrintEvents(EquatableArray<ReportedEvent> events)
    {
        if (events.IsEmpty)
            return;
        Title("Happened", events.Count);
        foreach (var found in events)
        {
            output.WriteLine($"  {found.Date.Edtf ?? "undated"}  {palette.Faint($"“{found.Date.Words.Text}”")}");
            WriteWrapped(found.Label);
        }
    }

    private void PrintDates(ReadingReport report)
    {
        var others = report.Dates.Where(date => report.Events.All(found => found.Date != date)).ToList();
        if (others.Count == 0)
            return;
        Title(report.Events.IsEmpty ? "Dates" : "Other dates", others.Count);
        var table = new TextTable();
        foreach (var date in others)
            table.Add(date.Words.Text, ValueOf(date));
        table.Write(output, palette, "  ");
    }

    private static string ValueOf(ReportedDate date) =>
        date.Edtf ?? (date.NeedsPublished ? "counts from the day of publication: add --published DATE" : "the text does not say when");

    private void PrintNames(EquatableArray<ReportedSymbol> symbols)
    {
        foreach (var (type, title) in (ReadOnlySpan<(string, string)>)[("person", "People"), ("organisation", "Organisations"), ("place", "Places"), ("unknown", "Other names")])
        {
            var names = symbols.Where(symbol => symbol.Type == type).ToList();
            if (names.Count > 0)
                PrintNames(title, names);
        }
    }

    private void PrintNames(string title, List<ReportedSymbol> names)
    {
        Title(title, names.Count);
        WriteWrapped(string.Join(", ", names.Select(NameOf)), "  ");
    }

    private static string NameOf(ReportedSymbol symbol)
    {
        var aliases = symbol.Aliases.IsEmpty ? "" : $" (also {string.Join(", ", symbol.Aliases)})";
        return symbol.Mentions == 1 ? symbol.Name + aliases : $"{symbol.Name}{aliases} ×{symbol.Mentions}";
    }

    private void PrintFigures(EquatableArray<ReportedFigure> figures)
    {
        if (figures.IsEmpty)
            return;
        Title("Figures", figures.Count);
        var table = new TextTable();
        foreach (var figure in figures)
            table.Add(figure.Value, string.Join(' ', new[] { figure.Unit, figure.What }.OfType<string>()));
        table.Write(output, palette, "  ");
    }

    private void PrintFurniture(EquatableArray<SpanText> lines)
    {
        if (lines.IsEmpty)
            return;
        Title("Left out as page furniture", lines.Count);
        foreach (var line in lines)
            WriteWrapped(line.Text, "  ");
    }

    private void WriteWrapped(string text, string indent = Indent)
    {
        foreach (var line in Wrapping.Lines(text.ReplaceLineEndings(" "), indent))
            output.WriteLine(line);
    }

    private static string Join(EquatableArray<SpanText> spans) => string.Join(" … ", spans.Select(span => span.Text));
}

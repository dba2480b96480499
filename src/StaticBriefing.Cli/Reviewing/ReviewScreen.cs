using Spectre.Console;
using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Verbs;
using StaticBriefing.Pipelines.Reviewing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Cli.Reviewing;

/// <summary>Asks about one fact after the other, with single keys.</summary>
internal sealed class ReviewScreen(IAnsiConsole console, ReviewDesk desk)
{
    private const string Keys = "([bold]a[/])ccept  ([bold]s[/])peaker  ([bold]k[/])ind  ([bold]w[/])ords  ([bold]d[/])ispute  ([bold]r[/])eject  ([bold]n[/])ext  ([bold]b[/])ack  ([bold]u[/])ndo  ([bold]q[/])uit";
    private const string OtherKeys = "([bold]a[/])ccept  ([bold]d[/])ispute  ([bold]r[/])eject  ([bold]n[/])ext  ([bold]b[/])ack  ([bold]u[/])ndo  ([bold]q[/])uit";

    private int _decided;

    public static int Run(ReviewDesk desk, Session session)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            ColorSystem = session.Settings.ColorOutput ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(session.Output),
        });
        var screen = new ReviewScreen(console, desk);
        screen.Ask(session.Cancellation);
        session.Say($"{Amount.Of(screen._decided, "decision")} written; {Amount.Of(Waiting(desk).Count, "fact waits", "facts wait")} · briefing review undo takes the last one back");
        return ExitCode.Done;
    }

    /// <summary>From the first fact that waits to the last, or until told to stop.</summary>
    public void Ask(CancellationToken cancellation)
    {
        var waiting = Waiting(desk);
        if (waiting.Count == 0)
            console.MarkupLine("Nothing waits for a decision.");
        for (var at = 0; at >= 0 && at < waiting.Count && !cancellation.IsCancellationRequested;)
        {
            ShowHead(waiting[at], at, waiting.Count);
            at = AskAbout(waiting[at], at);
        }
    }

    private static List<ReviewItem> Waiting(ReviewDesk desk) => [.. desk.Items.Where(item => item.Status == ReviewStatus.Auto && !item.IsBroken)];

    /// <summary>The index of the next fact; -1 to stop.</summary>
    private int AskAbout(ReviewItem item, int at)
    {
        for (var changes = FactChanges.None; ;)
        {
            Show(item, changes);
            switch (ReadKey())
            {
                case 'a' when Decide(item, ReviewStatus.Reviewed, changes):
                case 'r' when Decide(item, ReviewStatus.Rejected, FactChanges.None):
                case 'd' when Decide(item, ReviewStatus.Disputed, changes):
                case 'n':
                    return at + 1;
                case 'b':
                    return Math.Max(0, at - 1);
                case 'u' when Undo():
                    return Math.Max(0, at - 1);
                case 'q':
                    return -1;
                case 's' when item.Kind == "quote":
                    changes = AskSpeaker(item, changes);
                    break;
                case 'k' when item.Kind == "quote":
                    changes = changes with { Kind = Next(changes.Kind ?? item.QuoteKind) };
                    break;
                case 'w' when item.Kind == "quote":
                    changes = AskWords(item, changes);
                    break;
            }
        }
    }

    private void ShowHead(ReviewItem item, int at, int count)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{at + 1}[/] of {count} · {Markup.Escape(item.Article)}").LeftJustified());
        var place = item.Place is { } location ? $"{location.Path}({location.Start.Line + 1})" : item.Sidecar;
        console.MarkupLine($"[dim]{Markup.Escape(place)} · {item.Id}[/]");
    }

    private void Show(ReviewItem item, FactChanges changes)
    {
        var context = changes.Words is { } words ? desk.ContextOf(item, words) : item.Context;
        console.WriteLine();
        console.MarkupLine(string.Concat(context.Select(run => run.IsMarked ? $"[bold yellow]{Markup.Escape(run.Text)}[/]" : Markup.Escape(run.Text))));
        console.MarkupLine(Facts(item, changes));
        console.MarkupLine(item.Kind == "quote" ? Keys : OtherKeys);
    }

    private static string Facts(ReviewItem item, FactChanges changes) => item.Kind switch
    {
        "quote" => $"[dim]who[/]  {Changed(ReviewWords.Speaker(item.Speaker), changes.Speaker)}  [dim]cue[/]  {Markup.Escape(item.Cue)}  [dim]kind[/]  {Changed(KindWord(item.QuoteKind), changes.Kind is { } kind ? KindWord(kind) : null)}",
        "event" => $"[dim]when[/]  {Markup.Escape(ReviewWords.Date(item.Date))}  [dim]what[/]  {Markup.Escape(item.Words)}",
        _ => $"[dim]figure[/]  {Markup.Escape(item.Words)}",
    };

    private static string KindWord(QuoteKind? kind) => kind?.ToString().ToLowerInvariant() ?? "as marked";

    private static string Changed(string was, string? now) => now is null ? Markup.Escape(was) : $"[dim]{Markup.Escape(was)}[/] → [green]{Markup.Escape(now)}[/]";

    private static QuoteKind Next(QuoteKind? kind) => kind switch
    {
        QuoteKind.Direct => QuoteKind.Partial,
        QuoteKind.Partial => QuoteKind.Indirect,
        _ => QuoteKind.Direct,
    };

    private FactChanges AskSpeaker(ReviewItem item, FactChanges changes)
    {
        const string other = "someone else …";
        var chosen = console.Prompt(new SelectionPrompt<string>()
            .Title("Who said it?")
            .EnableSearch()
            .UseConverter(Markup.Escape)
            .AddChoices(desk.SpeakersFor(item).Append(other)));
        return changes with { Speaker = chosen == other ? console.Prompt(new TextPrompt<string>("Name:")).Trim() : chosen };
    }

    private FactChanges AskWords(ReviewItem item, FactChanges changes)
    {
        var words = changes.Words ?? item.Words;
        console.MarkupLine("[dim]← → move the beginning, ↑ ↓ the end, Enter keeps, Esc leaves it as it was.[/]");
        while (console.Input.ReadKey(intercept: true) is { } key)
        {
            switch (key.Key)
            {
                case ConsoleKey.Enter:
                    return words == item.Words ? changes : changes with { Words = words };
                case ConsoleKey.Escape:
                    return changes;
            }
            words = Moved(item, words, key.Key);
            console.MarkupLine($"[bold yellow]{Markup.Escape(words)}[/]");
        }
        return changes;
    }

    private string Moved(ReviewItem item, string words, ConsoleKey key) => key switch
    {
        ConsoleKey.LeftArrow => desk.Move(item, words, -1, 0),
        ConsoleKey.RightArrow => desk.Move(item, words, 1, 0),
        ConsoleKey.UpArrow => desk.Move(item, words, 0, -1),
        ConsoleKey.DownArrow => desk.Move(item, words, 0, 1),
        _ => words,
    };

    private bool Decide(ReviewItem item, ReviewStatus status, FactChanges changes)
    {
        var outcome = desk.Decide(item, status, changes);
        _decided += outcome.Problem is null ? 1 : 0;
        console.MarkupLine(outcome.Problem is { } problem ? $"[red]{Markup.Escape(problem)}[/]" : $"[green]{ReviewWords.Status(status)}[/]");
        return outcome.Problem is null;
    }

    private bool Undo()
    {
        var undone = desk.Undo(null);
        _decided -= undone is { Problem: null } ? 1 : 0;
        console.MarkupLine(undone is null ? "There is no decision to take back." : Markup.Escape(undone.Problem ?? $"{undone.Id} is as it was."));
        return undone is { Problem: null };
    }

    private char ReadKey() => console.Input.ReadKey(intercept: true) is { } key ? char.ToLowerInvariant(key.KeyChar) : 'q';
}

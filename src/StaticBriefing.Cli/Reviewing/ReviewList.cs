using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Verbs;
using StaticBriefing.Pipelines.Reviewing;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Cli.Reviewing;

/// <summary>Lists facts for people, article by article.</summary>
internal static class ReviewList
{
    public static void Write(EquatableArray<ReviewItem> items, Session session)
    {
        foreach (var article in items.GroupBy(item => item.Sidecar))
            Write(article.Key, [.. article], session);
        var waiting = items.Count(item => item.Status == ReviewStatus.Auto && !item.IsBroken);
        var broken = items.Count(item => item is { IsBroken: true, Status: not ReviewStatus.Rejected });
        var brokenWords = broken == 0 ? "" : $" · {session.ErrorPalette.Error(broken + " broken")}";
        session.Say($"{Amount.Of(waiting, "fact waits", "facts wait")} for a decision{brokenWords} · briefing review goes through them");
    }

    private static void Write(string sidecar, List<ReviewItem> items, Session session)
    {
        var (output, palette) = (session.Output, session.OutputPalette);
        output.WriteLine($"{palette.Strong(items[0].Article)} {palette.Faint(sidecar)}");
        foreach (var item in items)
        {
            var mark = item.IsBroken ? palette.Error("broken") : palette.Faint(ReviewWords.Status(item.Status));
            output.WriteLine($"  {item.Id}  {mark}  {ReviewWords.Short(item)}");
            if (item is { IsBroken: true, Nearest.Length: > 0 })
                output.WriteLine($"    {palette.Faint("nearest in the source:")} {item.Nearest}");
        }
        output.WriteLine();
    }
}

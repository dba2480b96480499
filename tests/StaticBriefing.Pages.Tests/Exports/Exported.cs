using System.Text;
using StaticBriefing.Pages.Exports;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Tests.Exports;

/// <summary>The files of data of a briefing.</summary>
internal static class Exported
{
    public static List<ExportJob> Plan(Briefing briefing) => [.. ExportPlan.Of(briefing.Compilation)];

    public static byte[] Bytes(Briefing briefing, string name) => Bytes(briefing, briefing.Compilation, name);

    public static byte[] Bytes(Briefing briefing, BriefingCompilation compilation, string name)
    {
        var bodies = briefing.Articles.ToDictionary(article => article.Facts.Article.Id, article => article.Body);
        var checksums = briefing.Articles.ToDictionary(article => article.Facts.Article.Id, article => article.Checksum);
        using var file = new MemoryStream();
        ExportPlan.Of(compilation).Single(job => job.Key == $"data/{name}").Write(new ExportContext(id => bodies[id], id => checksums[id], date => $"on {date.Text}"), file);
        return file.ToArray();
    }

    public static string Text(Briefing briefing, string name) => Encoding.UTF8.GetString(Bytes(briefing, name));

    /// <summary>What stands for all that a file is made from, texts left out.</summary>
    public static Digest Input(Briefing briefing, string name) => Plan(briefing).Single(job => job.Key == $"data/{name}").Input(new DigestMemo());
}

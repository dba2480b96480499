using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>What takes all articles together: their names, and what is to be said of several.</summary>
internal sealed class NamesPipeline(BuildCache cache)
{
    private readonly StepTable<ArticleNames> _names = cache.Table<ArticleNames>("Names");
    private readonly StepTable<UnnotedNames> _unnoted = cache.Table<UnnotedNames>("Names without a note");

    /// <param name="language">The briefing's.</param>
    public StepRow<ArticleNames> Run(BuildRun run, NotesPipeline.Written written, IReadOnlyList<Article> articles, string language)
    {
        ArticleChecks.CheckTexts([.. articles.Select(article => article.Read.Value.Words)], place => articles[place].Read.Value.Claims.Value, run.Diagnostics);
        var events = ArticleClaims.Preferred(written.Events.SelectMany(file => file.Row.Value.Events));
        var input = PackWriter.DigestOf(writer =>
        {
            writer.WriteString(language);
            writer.WriteArray(events, static (inner, preference) => preference.Pack(inner));
            foreach (var read in articles.Select(article => article.Read.Value))
            {
                read.Name.Digest.Pack(writer);
                read.Claims.Digest.Pack(writer);
            }
        });
        return run.RunOne(_names, input, diagnostics => Name(articles, events, language, diagnostics));
    }

    /// <summary>Says which names no note defines.</summary>
    public void ReportUnnoted(BuildRun run, IReadOnlyList<StepRow<BoundRow>> bound, NotesPipeline.Bound notes)
    {
        var input = Digests.Of(bound.Select(row => row.Value.Unnoted.Digest).Append(notes.Digest));
        run.RunOne(_unnoted, input, diagnostics => UnnotedName.Report(
            bound.SelectMany(row => row.Value.Unnoted.Value.Names).Concat(notes.Events.SelectMany(row => row.Value.Unnoted)), diagnostics));
    }

    private ArticleNames Name(IReadOnlyList<Article> articles, EquatableArray<Preference> events, string language, DiagnosticBag diagnostics)
    {
        var names = articles.Select(article => article.Read.Value.Name.Value).ToList();
        var identities = ArticleNaming.Assign(names.Select(name => name.Wish), diagnostics);
        ArticleChecks.Check([.. articles.Select(article => article.Read.Value.Claims.Value)], [.. identities.Values.Select(identity => identity.Id)], events, diagnostics);
        return ArticleNames.Of(names.Select(name => name.As(identities[name.Wish.Key], language)), cache.Context);
    }
}

using CsCheck;
using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Search;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Variants;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Pages.Tests.Search;

public class SearchIndexTests
{
    private const string Lamp = "The harbour smells of tar. “The lamp is lit,” said Nora Fenn. On 3 May 2024 the gulls left for Okapia.";

    // Few words, so that they come again; some of a letter, some alike at the start.
    private static readonly string[] _vocabulary = ["a", "lamp", "lamps", "lit", "tar", "gull", "harbour", "harbours", "élan", "中国人", "2024", "zebra"];

    private static readonly Gen<string> _text = Gen.Int[0, _vocabulary.Length - 1].Select(i => _vocabulary[i]).Array[0, 12].Select(words => string.Join(' ', words));

    /// <summary>A family as texts: the article's text and title, and those of its facts.</summary>
    private static readonly Gen<string[]> _family = _text.Array[2, 8];

    [Fact]
    public void EveryWordIsFoundInTheDocumentsThatHaveItAndInNoOther() => _family.Array[1, 30].Sample(families =>
    {
        var (segment, files) = SegmentEmitter.Emit("2024", [.. families.Select(FamilyOf)], []);
        var reader = new IndexReader(segment, files);
        var documents = families.SelectMany(family => family.Skip(2).Prepend($"{family[0]} {family[1]}")).Select(text => SearchWords.Of(text).ToHashSet()).ToList();

        Assert.Equal(documents.Count, reader.Documents);
        Assert.All(_vocabulary.SelectMany(SearchWords.Of), word => Assert.Equal(Enumerable.Range(0, documents.Count).Where(i => documents[i].Contains(word)), reader.Find(word)));
        Assert.Empty(reader.Find("nowhere"));
    }, iter: 300);

    [Fact]
    public void ManyWordsAreCutIntoSmallShards()
    {
        var words = Enumerable.Range(0, 60_000).Select(i => $"word{i}").ToList();
        var (segment, files) = SegmentEmitter.Emit("2024", [FamilyOf([string.Join(' ', words), ""]), FamilyOf(["word7", ""])], []);
        var reader = new IndexReader(segment, files);

        Assert.True(files.Count > 20);
        Assert.All(files, file => Assert.True(file.Content.Length <= 24 * 1024, file.Path));
        Assert.Equal([0, 1], reader.Find("word7"));
        Assert.All(words.Where((_, i) => i % 997 == 0), word => Assert.Contains(0, reader.Find(word)));
    }

    [Fact]
    public void EqualFamiliesGiveEqualFilesNamedByWhatTheyHold()
    {
        var (first, second) = (SegmentEmitter.Emit("2024", [FamilyOf(["lamp lit", "tar"])], []), SegmentEmitter.Emit("2024", [FamilyOf(["lamp lit", "tar"])], []));
        var other = SegmentEmitter.Emit("2024", [FamilyOf(["lamp out", "tar"])], []);

        Assert.Equal(first.Files, second.Files);
        Assert.NotEqual(first.Segment.Table, other.Segment.Table);
    }

    [Fact]
    public void AnArticleIsIndexedWithItsQuotationsAndEvents()
    {
        var entry = Index(new Briefing().Article("seeds/lamp.txt", Lamp, "title: A lamp\noutlet: The Courier\npublished: 2024-05-05\ntopics: [Lamps]"));

        Assert.Equal(("The Courier", true, 1), (entry.Family.Outlet, entry.Family.HasArticle, entry.Family.Quotes));
        Assert.Equal(["Lamps"], entry.Family.Documents[0].Topics);
        Assert.Equal(["", "Nora Fenn"], entry.Family.Documents.Take(2).Select(document => document.Speaker));
        Assert.Contains(entry.Family.Words, word => word is { Word: "fenn", Units: "\0\u0002" });
        Assert.Contains(entry.Family.Words, word => word is { Word: "tar", Units: "\0" });
        Assert.Contains("../articles/2024/a-lamp/index.html", entry.Card.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsLeftOutOfThePageIsLeftOutOfTheIndex()
    {
        var briefing = new Briefing().Article("seeds/lamp.txt", "The lamp is lit.\n\nBe the first to leave a comment\n\nShare this:\n\nFacebook\n", "title: A lamp");
        var entry = Index(briefing);

        Assert.NotEmpty(briefing.Body.LeftOut);
        Assert.DoesNotContain(entry.Family.Words, word => word.Word is "facebook");
        Assert.DoesNotContain("Facebook", entry.Card.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTurnsWritingAroundIsReplacedAndBrokenLettersDoNoHarm()
    {
        var entry = Index(new Briefing().Article("seeds/lamp.txt", "The \u202Elamp\u202C is\u0007 lit \uD800.", "title: \"A \\u2066lamp\""));

        Assert.DoesNotContain('\u202E', entry.Card.Json);
        Assert.DoesNotContain('\u2066', entry.Card.Json);
        Assert.Contains("A \uFFFDlamp", entry.Card.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void EventsOfTheEditorsOwnLeadToTheTimeline()
    {
        var happening = Briefing.Of("The lamp is lit.", "events: [{id: lit, date: 2024-05-04, label: Someone lights a lamp}]").Facts.Events[0] with { Evidence = [] };
        var briefing = BriefingCompilation.Create(SiteSettings.Default, new Briefing().Symbols, [], [], [happening], [], VariantTable.Empty);
        var own = Assert.Single(OwnEvents.Of(briefing));
        var entry = SearchIndexer.Index(own, Say);

        Assert.False(entry.Family.HasArticle);
        Assert.Equal("2024", own.Year);
        Assert.Contains("../timeline/2024/index.html#e-lit", entry.Card.Json, StringComparison.Ordinal);
        Assert.Contains(entry.Family.Words, word => word is { Word: "lights", Units: "\u0002" });
    }

    private static string Say(EdtfDate date) => $"on {date.Text}";

    private static SearchFamily FamilyOf(string[] texts)
    {
        var words = new UnitWords();
        for (var unit = 0; unit < texts.Length; unit++)
            words.Add(unit, texts[unit]);
        var documents = Enumerable.Repeat(new SearchDocument(19_000, "Nora Fenn", "auto", ["Lamps"]), texts.Length - 1).ToEquatableArray();
        return new SearchFamily(19_000, "The Courier", "en", HasArticle: true, texts.Length - 2, documents, words.ToWords());
    }

    private static SearchEntry Index(Briefing briefing)
    {
        var surroundings = SiteEmitter.Surroundings(briefing.Compilation)(briefing.Compilation.Articles.Single());
        return SearchIndexer.Index(briefing.Articles[0], surroundings, Say);
    }
}

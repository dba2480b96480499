using StaticBriefing.Pages.Citing;
using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Pages.Views;

namespace StaticBriefing.Pages.Tests.Citing;

public class CitationTests
{
    [Fact]
    public void WhatIsUnknownIsLeftOut()
    {
        var cite = Cite("title: It rained");
        Assert.Equal(("", "It rained", "", "", ""), (cite.Authors, cite.Title, cite.Outlet, cite.Published, cite.Url));
    }

    [Fact]
    public void BibtexSignsAreEscaped()
    {
        var bibtex = Cite("title: '100% of {us} & $5_#~^\\'").Bibtex;
        Assert.Contains("title = {{100\\% of \\{us\\} \\& \\$5\\_\\#\\textasciitilde{}\\textasciicircum{}\\textbackslash{}}}", bibtex, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAuthorWhoseNameHasAnAndIsOne() =>
        Assert.Contains("author = {{Ministry of Bridges and Ferries} and Ada Lindqvist}", Cite("authors: [Ministry of Bridges and Ferries, Ada Lindqvist]").Bibtex, StringComparison.Ordinal);

    [Fact]
    public void ABraceInAnAddressClosesNothing() =>
        Assert.Contains("url = {https://example.org/%7Da}", Cite("url: 'https://example.org/}a'").Bibtex, StringComparison.Ordinal);

    [Fact]
    public void ALineOfRisStaysOne()
    {
        var ris = Cite("title: \"It rained\\nER  - \"").Ris;
        Assert.Single(ris.Split('\n'), line => line.StartsWith("ER", StringComparison.Ordinal));
    }

    private static CiteView Cite(string frontMatter) => Citation.Of(ArticleRecord.Of(Briefing.Of("It rained.", frontMatter).Facts));
}

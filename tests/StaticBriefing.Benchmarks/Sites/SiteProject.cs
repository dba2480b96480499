using System.Globalization;
using StaticBriefing.Benchmarks.Corpus;
using StaticBriefing.Benchmarks.Generators;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Benchmarks.Sites;

/// <summary>The corpus as one contender's project, and the changes that an editor makes in it. Each change tells what must be seen afterwards.</summary>
internal sealed class SiteProject
{
    private const string EndOfLayout = "</footer>";

    private readonly IReadOnlyList<string> _otherTopics;
    private readonly CorpusNote _note;
    private readonly string _layout;
    private readonly string _title;
    private readonly IReadOnlyList<string> _topics;
    private CorpusArticle _article;
    private int _retagged;
    private int _forgotten;

    /// <summary>Makes the project anew.</summary>
    public SiteProject(Contender contender, string folder, NewsCorpus corpus)
    {
        (Contender, Folder) = (contender, folder);
        ProjectFiles.Remove(folder);
        Clear();
        Generator.Prepare(folder, corpus);
        _article = corpus.Newest;
        (_title, _topics) = (_article.Title, _article.Topics);
        _otherTopics = [.. corpus.OtherTopics(_article)];
        _note = corpus.Notes.First();
        _layout = File.ReadAllText(Path.Combine(folder, Generator.Layout));
    }

    public Contender Contender { get; }

    public string Folder { get; }

    private Generator Generator => Contender.Generator;

    private string Forgotten => Folder + "-forgotten";

    /// <summary>The newest article's page.</summary>
    public Sight Page => Seen(Generator.PageOf(_article), "");

    /// <summary>
    /// Puts away what builds have made and what they remember. Nothing is deleted before the end: for a while after it has deleted much, a disk
    /// without a journal makes new files many times more slowly, which no first build meets.
    /// </summary>
    public Sight Forget()
    {
        Directory.CreateDirectory(Forgotten);
        foreach (var made in Generator.Made.Select(path => Path.Combine(Folder, path)).Where(Path.Exists))
            Directory.Move(made, Path.Combine(Forgotten, string.Create(CultureInfo.InvariantCulture, $"{_forgotten++}")));
        return Page;
    }

    /// <summary>Deletes what was put away.</summary>
    public void Clear() => ProjectFiles.Remove(Forgotten);

    public Sight EditBody(string mark) => Save(_article with { Body = $"{_article.Body}\nThe desk has added {mark}.\n" }, mark);

    public Sight EditTitle(string mark) => Save(_article with { Title = $"{_title}, {mark}" }, mark);

    /// <summary>The newest article gets one topic that others have; the next time another instead.</summary>
    public Sight EditTag()
    {
        var topic = _otherTopics[_retagged++ % _otherTopics.Count];
        Save(_article with { Topics = [.. _topics, topic] }, "");
        return Seen($"topics/{Slug.From(topic)}/index.html", _article.Slug);
    }

    public Sight EditNote(string mark)
    {
        ProjectFiles.Write(Folder, Generator.FileOf(_note), Generator.TextOf(_note with { Words = $"{_note.Words} More is known of {mark}." }));
        return Seen($"people/{_note.Address}/index.html", mark);
    }

    public Sight EditTemplate(string mark)
    {
        ProjectFiles.Write(Folder, Generator.Layout, _layout.Replace(EndOfLayout, $" {mark} {EndOfLayout}", StringComparison.Ordinal));
        return Seen(Generator.PageOf(_article), mark);
    }

    /// <summary>How many files the site has, and how large they are together in bytes.</summary>
    public (int Files, long Bytes) Measure()
    {
        var files = new DirectoryInfo(Path.Combine(Folder, Generator.Output)).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        return (files.Count, files.Sum(file => file.Length));
    }

    private Sight Save(CorpusArticle article, string mark)
    {
        _article = article;
        ProjectFiles.Write(Folder, Generator.FileOf(article), Generator.TextOf(article));
        return Seen(Generator.PageOf(article), mark);
    }

    private Sight Seen(string page, string words) => new(Path.Combine(Folder, Generator.Output, page), words);
}

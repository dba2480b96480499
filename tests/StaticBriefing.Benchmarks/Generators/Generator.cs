using StaticBriefing.Benchmarks.Corpus;

namespace StaticBriefing.Benchmarks.Generators;

/// <summary>A program that makes a site of the corpus: what its project looks like, and how it is run there. Paths are relative to the project.</summary>
/// <param name="name">As in the table.</param>
internal abstract class Generator(string name)
{
    public string Name { get; } = name;

    /// <summary>The project's own files beside this program: settings and templates.</summary>
    public abstract string Site { get; }

    /// <summary>What a cold build finds missing: the output first, then whatever is kept between builds.</summary>
    public abstract IReadOnlyList<string> Made { get; }

    /// <summary>The template around every page.</summary>
    public abstract string Layout { get; }

    /// <summary>Arguments that ask for the version.</summary>
    public abstract IReadOnlyList<string> Version { get; }

    public abstract IReadOnlyList<string> Build { get; }

    /// <summary>Arguments of what builds again at every change, until it is stopped.</summary>
    public abstract IReadOnlyList<string> Watch { get; }

    public string Output => Made[0];

    public abstract string FileOf(CorpusArticle article);

    public abstract string TextOf(CorpusArticle article);

    public abstract string FileOf(CorpusNote note);

    public abstract string TextOf(CorpusNote note);

    /// <summary>The page of an article.</summary>
    public abstract string PageOf(CorpusArticle article);

    /// <summary>Writes a whole project into an empty folder.</summary>
    public virtual void Prepare(string folder, NewsCorpus corpus)
    {
        ProjectFiles.Copy(Path.Combine(AppContext.BaseDirectory, "peers", Site), folder);
        foreach (var article in corpus.Articles)
            ProjectFiles.Write(folder, FileOf(article), TextOf(article));
        foreach (var note in corpus.Notes)
            ProjectFiles.Write(folder, FileOf(note), TextOf(note));
    }
}

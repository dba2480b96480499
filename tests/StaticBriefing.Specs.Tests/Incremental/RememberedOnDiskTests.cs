using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Specs.Tests.Incremental;

/// <summary>What one process remembers serves the next one, and is never trusted further than it can be checked.</summary>
public class RememberedOnDiskTests
{
    private const int EditsPerRun = 15;
    private const int Damages = 200;

    [Theory]
    [InlineData(101)]
    [InlineData(102)]
    [InlineData(103)]
    [InlineData(104)]
    public void ANewProcessPublishesWhatACleanBuildWould(int seed)
    {
        using var project = new ProjectOnDisk();
        var workshop = Workshop.OfTwoOutlets();
        var edits = new Edits(workshop, seed);
        var history = new List<string>();
        for (var i = 0; i < EditsPerRun; i++)
        {
            project.Put(workshop.Files);
            var (built, published) = project.Publish();
            var clean = project.BuildClean();

            Assert.True(published.Published, string.Join('\n', published.Diagnostics));
            AssertSame(clean.Fingerprint(), project.Fingerprint(), history);
            AssertSame(clean.Lines(), Lines(built.Diagnostics), history);
            history.Add(edits.Next());
        }
    }

    [Fact]
    public void NothingIsMadeTwice()
    {
        using var project = Small();
        project.Publish();

        var (built, published) = project.Publish();

        Assert.Empty(published.Written);
        Assert.Empty(built.Steps.Steps);
    }

    [Fact]
    public void AnEditOfProseMakesItsArticleOnly()
    {
        using var project = Small();
        project.Put("seeds/lamp.txt", "The lamp was lit on 3 May 2024.\n\nIt rained all day.\n"u8.ToArray());
        project.Publish();
        project.Put("seeds/lamp.txt", "The lamp was lit on 3 May 2024.\n\nIt snowed all day.\n"u8.ToArray());

        var (built, published) = project.Publish(explain: true);

        // The checksum of the seed is shown on the page of its outlet and in the data, too; the words are searched for.
        var (index, others) = (published.Written.Where(IsOfIndex).ToList(), published.Written.Where(path => !IsOfIndex(path)));
        Assert.Equal(["articles/undated/the-lamp-was-lit-on-3-may-2024/index.html", "data/briefing.sqlite", "data/index.html", "data/seeds.csv", "sources/_/index.html"], others);
        Assert.Equal("search/manifest.js", index[0]);
        Assert.Equal(1, built.Steps["Readings"].CountOf(Pipelines.Steps.RunReason.Modified));
    }

    [Fact]
    public void AFileTakenFromTheOutputIsMadeAgain()
    {
        using var project = Small();
        project.Publish();
        File.Delete(Path.Combine(project.Root, "output", "index.html"));

        Assert.Equal(["index.html"], project.Publish().Published.Written);
        Assert.Equal(project.BuildClean().Fingerprint(), project.Fingerprint());
    }

    [Fact]
    public void ACacheThatIsTakenAwayOrIsOfAnotherToolIsNotMissed()
    {
        using var project = Small();
        project.Publish();
        File.WriteAllText(Path.Combine(project.Cache, "state"), "StaticBriefing cache of another day");
        Assert.Empty(project.Publish().Published.Written);
        Directory.Delete(project.Cache, recursive: true);

        Assert.Empty(project.Publish().Published.Written);
    }

    [Fact]
    public void ADamagedCacheNeverGivesAnotherSite()
    {
        using var project = Small();
        project.Publish();
        var whole = Directory.EnumerateFiles(project.Cache).ToDictionary(path => path, File.ReadAllBytes);
        var chance = new Random(7);
        for (var i = 0; i < Damages; i++)
        {
            foreach (var (path, bytes) in whole)
                File.WriteAllBytes(path, bytes);
            var damage = Damage(whole, chance);
            project.Put("seeds/lamp.txt", System.Text.Encoding.UTF8.GetBytes($"The lamp was lit on {1 + (i % 28)} May 2024, said Nora Fenn.\n"));

            project.Publish();

            AssertSame(project.BuildClean().Fingerprint(), project.Fingerprint(), [damage]);
        }
    }

    private static string Damage(Dictionary<string, byte[]> files, Random chance)
    {
        var (path, bytes) = files.Where(file => file.Value.Length > 0).OrderBy(file => file.Key, StringComparer.Ordinal).ElementAt(chance.Next(2));
        var at = chance.Next(bytes.Length);
        if (chance.Next(4) == 0)
        {
            File.WriteAllBytes(path, bytes[..at]);
            return $"{Path.GetFileName(path)} cut at {at}";
        }
        var damaged = bytes.ToArray();
        damaged[at] ^= (byte)(1 << chance.Next(8));
        File.WriteAllBytes(path, damaged);
        return $"{Path.GetFileName(path)} changed at {at}";
    }

    private static ProjectOnDisk Small()
    {
        var project = new ProjectOnDisk();
        project.Put("seeds/lamp.txt", "The lamp was lit on 3 May 2024, said Nora Fenn.\n"u8.ToArray());
        project.Put("seeds/pier.txt", "“The pier is closed,” said Nora Fenn. It closed in 2023.\n"u8.ToArray());
        project.Put("input/people/nora-fenn.md", "---\nrole: keeper\n---\n\nKeeps [[Port Ellery]].\n"u8.ToArray());
        return project;
    }

    private static List<string> Lines(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(diagnostic => diagnostic.ToString())];

    private static bool IsOfIndex(string path) => path.StartsWith("search/", StringComparison.Ordinal);

    private static void AssertSame(IReadOnlyList<string> expected, IReadOnlyList<string> actual, IEnumerable<string> history)
    {
        var differing = expected.Except(actual).Select(line => $"- {line}").Concat(actual.Except(expected).Select(line => $"+ {line}"));
        Assert.True(!differing.Any(), $"After\n  {string.Join("\n  ", history)}\nthe site differs from a clean build's in\n  {string.Join("\n  ", differing)}");
    }
}

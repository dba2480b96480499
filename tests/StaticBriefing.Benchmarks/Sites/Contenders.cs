using StaticBriefing.Benchmarks.Generators;
using StaticBriefing.Benchmarks.Measuring;

namespace StaticBriefing.Benchmarks.Sites;

/// <summary>Finds what can be compared here.</summary>
internal static class Contenders
{
    public const string Ours = "briefing, same pages";
    public const string Hugo = "Hugo";
    public const string Zola = "Zola";

    /// <summary>Those that are installed, in the order of the table; each missing one is named with the reason.</summary>
    public static IReadOnlyList<Contender> Find(SitesOptions options, TextWriter output)
    {
        (Generator Generator, ProgramCall Program)[] known =
        [
            (new HugoGenerator(), options.Hugo),
            (new ZolaGenerator(), options.Zola),
            (new BriefingGenerator(Ours, BriefingGenerator.SamePages), options.Briefing),
            (new BriefingGenerator("briefing, all pages", BriefingGenerator.AllPages), options.Briefing),
            (new BriefingGenerator("briefing, all pages and prose read", BriefingGenerator.Everything), options.Briefing),
        ];
        var found = new List<Contender>();
        foreach (var (generator, program) in known.Where(one => options.Takes(one.Generator)))
        {
            if (MeasuredRun.FirstLine(program.With(generator.Version)) is { } version)
                found.Add(new Contender(generator, program, version));
            else
                output.WriteLine($"{generator.Name}: skipped, '{program.Program}' is not installed, or does not run here; --{OptionOf(generator)} names another");
        }
        return found;
    }

    private static string OptionOf(Generator generator) => generator is BriefingGenerator ? "briefing" : generator.Name.ToLowerInvariant();
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using StaticBriefing.Benchmarks.Corpus;
using StaticBriefing.Benchmarks.Generators;
using StaticBriefing.Benchmarks.Measuring;
using StaticBriefing.Benchmarks.Sites;
using StaticBriefing.Benchmarks.Stages;

namespace StaticBriefing.Benchmarks;

/// <summary>The three verbs.</summary>
internal static class BenchmarkCommand
{
    private const int UsualSize = 1000;
    private const int UsualRuns = 5;
    private const int UsualPatience = 30;

    private static readonly IReadOnlyList<Generator> _generators =
        [new BriefingGenerator("briefing", BriefingGenerator.Everything), new HugoGenerator(), new ZolaGenerator()];

    public static RootCommand Create() => new("Measures the build: its stages, and whole processes beside other generators.") { Corpus(), Sites(), Stages() };

    private static Command Corpus()
    {
        var count = new Argument<int>("N") { Description = "How many articles." };
        var folder = new Argument<string>("DIR") { Description = "Where to." };
        var kind = new Option<string>("--for") { Description = "Whose project it is.", DefaultValueFactory = _ => "briefing" };
        kind.AcceptOnlyFromAmong([.. _generators.Select(KindOf)]);
        var command = new Command("corpus", "Writes articles of an invented world, the same on every machine, as a project.") { count, folder, kind };
        command.SetAction(parsed => CorpusCommand.Run(
            parsed.GetValue(count),
            parsed.GetValue(folder)!,
            _generators.First(generator => KindOf(generator) == parsed.GetValue(kind)),
            Console.Out));
        return command;
    }

    private static Command Sites()
    {
        var sizes = Positive(new Option<int[]>("--n") { Description = "How many articles; may be given several times.", DefaultValueFactory = _ => [UsualSize] });
        var runs = Positive(new Option<int>("--runs") { Description = "Rounds, of which the medians are shown.", DefaultValueFactory = _ => UsualRuns });
        var patience = new Option<int>("--patience") { Description = "Seconds to wait at most, before each run, for a quiet machine.", DefaultValueFactory = _ => UsualPatience };
        var peers = Names("--peers", "Which others to compare with: hugo,zola or none.", ["hugo", "zola"], "none");
        var ours = Names("--ours", "Which of our sites: the pages of the peers, all pages, or those with the prose read.", [BriefingGenerator.SamePages, BriefingGenerator.AllPages, BriefingGenerator.Everything]);
        var scenarios = Names("--scenarios", "Which to run.", [.. Scenario.Names]);
        var briefing = new Option<string>("--briefing") { Description = "Our command, such as a native build of the same sources.", DefaultValueFactory = _ => OwnBuild };
        var hugo = new Option<string>("--hugo") { Description = "Hugo's command.", DefaultValueFactory = _ => "hugo" };
        var zola = new Option<string>("--zola") { Description = "Zola's command.", DefaultValueFactory = _ => "zola" };
        var cold = new Option<bool>("--cold-disk") { Description = "Make the system forget, before each run, what it has read from the disk; Linux, as root." };
        var work = new Option<string>("--work") { Description = "A folder on the disk to measure.", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "static-briefing-benchmarks") };
        var command = new Command("sites", "Compares whole processes on one corpus and prints a table.") { sizes, runs, patience, peers, ours, scenarios, briefing, hugo, zola, cold, work };
        cold.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<bool>() && !LinuxUsage.CanForgetDisks)
                result.AddError("Only root on Linux can make the system forget what it has read.");
        });
        command.SetAction(parsed => SitesCommand.Run(
            new SitesOptions(
                parsed.GetValue(sizes)!,
                parsed.GetValue(runs),
                TimeSpan.FromSeconds(parsed.GetValue(patience)),
                parsed.GetValue(peers)!,
                parsed.GetValue(ours)!,
                parsed.GetValue(scenarios)!,
                ProgramCall.Of(parsed.GetValue(briefing)!),
                ProgramCall.Of(parsed.GetValue(hugo)!),
                ProgramCall.Of(parsed.GetValue(zola)!),
                parsed.GetValue(cold),
                Path.GetFullPath(parsed.GetValue(work)!)),
            Console.Out,
            Console.Error));
        return command;
    }

    private static Command Stages()
    {
        var filter = new Option<string>("--filter") { Description = "Which stages: a name, with * for any letters.", DefaultValueFactory = _ => "*" };
        var command = new Command("stages", "Measures the stages of a build one by one, for one article.") { filter };
        command.SetAction(parsed => StagesCommand.Run(parsed.GetValue(filter)!));
        return command;
    }

    // The build that stands beside this program: of the same sources, in the same configuration.
    private static string OwnBuild => $"dotnet {Path.Combine(AppContext.BaseDirectory, "briefing.dll")}";

    private static string KindOf(Generator generator) => generator.Name.ToLowerInvariant();

    // Names with commas between them; all the usual ones when none are given.
    private static Option<string[]> Names(string name, string description, string[] usual, params string[] others)
    {
        var option = new Option<string[]>(name) { Description = description, DefaultValueFactory = _ => usual, CustomParser = NamesIn };
        option.Validators.Add(result =>
        {
            if (NamesIn(result).Except([.. usual, .. others]).FirstOrDefault() is { } unknown)
                result.AddError($"'{unknown}' is not one of: {string.Join(", ", [.. usual, .. others])}.");
        });
        return option;
    }

    private static string[] NamesIn(SymbolResult result) => [.. result.Tokens.SelectMany(token => token.Value.Split(','))];

    private static Option<T> Positive<T>(Option<T> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => !(int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) && number > 0)) is { } wrong)
                result.AddError($"{option.Name} takes whole numbers above 0, not '{wrong.Value}'.");
        });
        return option;
    }
}

namespace StaticBriefing.Benchmarks.Sites;

/// <summary>What happens before a build.</summary>
/// <param name="Arrange">Does it, with a word that was never there before, and tells what must be seen after the build.</param>
internal sealed record Scenario(string Name, Func<SiteProject, string, Sight> Arrange)
{
    /// <summary>The one that is no build: a change while the generator watches.</summary>
    public const string Watch = "watch";

    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("cold", (project, _) => project.Forget()),
        new("no change", (project, _) => project.Page),
        new("body", (project, mark) => project.EditBody(mark)),
        new("title", (project, mark) => project.EditTitle(mark)),
        new("tag", (project, _) => project.EditTag()),
        new("note", (project, mark) => project.EditNote(mark)),
        new("template", (project, mark) => project.EditTemplate(mark)),
    ];

    public static IEnumerable<string> Names => All.Select(scenario => scenario.Name).Append(Watch);
}

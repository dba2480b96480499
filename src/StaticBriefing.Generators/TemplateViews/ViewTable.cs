using StaticBriefing.Generators.Collections;

namespace StaticBriefing.Generators.TemplateViews;

/// <summary>What one class with [TemplateView] attributes asks for: the roots that templates start from and every record they can reach.</summary>
internal sealed record ViewTable(
    ViewOwner Owner,
    EquatableArray<ViewRoot> Roots,
    EquatableArray<ViewRecord> Records,
    EquatableArray<ViewProblem> Problems)
{
    public string ClassName => Owner.ClassName;

    // Problems carry positions, which move with every edit above them; the code does not depend on them.
    public ViewTable WithoutProblems() => this with { Problems = default };
}

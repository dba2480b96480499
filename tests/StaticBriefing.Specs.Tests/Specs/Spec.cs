using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Specs.Tests.Specs;

/// <summary>One behaviour that an author can see: what is put in, and what comes out.</summary>
/// <param name="File">The file it stands in, from tests/specs/.</param>
/// <param name="Diagnostics">The lines that are printed; all of them when <paramref name="IsComplete"/>, otherwise some.</param>
/// <param name="Details">Words that must stand in the details of some finding.</param>
/// <param name="Nowhere">Words that must stand in no file of the site.</param>
internal sealed record Spec(
    string File,
    string Name,
    IReadOnlyList<InputFile> Inputs,
    IReadOnlyList<SettingOverride> Settings,
    EdtfDate? Now,
    bool Preview,
    IReadOnlyList<string> Diagnostics,
    bool IsComplete,
    IReadOnlyList<string> Details,
    IReadOnlyList<ExpectedOutput> Outputs,
    IReadOnlyList<string> Routes,
    IReadOnlyList<string> NoRoutes,
    IReadOnlyList<string> Nowhere)
{
    public override string ToString() => $"{File}: {Name}";
}

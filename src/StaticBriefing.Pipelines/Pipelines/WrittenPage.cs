using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Notes;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>A page of the editors' own as its file gives it.</summary>
[Packed]
internal sealed partial record WrittenPage(NoteSyntax Syntax, NoteFrontMatter FrontMatter);

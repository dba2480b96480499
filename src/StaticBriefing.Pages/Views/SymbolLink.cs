using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>A name with its page.</summary>
/// <param name="Kind">"person", "organisation", "place" or "topic"; empty for a role without a page.</param>
/// <param name="Role">What a person does; may be empty.</param>
/// <param name="Route">Null for a role that names nobody, such as "a senior official".</param>
[Packed]
public sealed partial record SymbolLink(string Name, string Kind, string Role, Route? Route);

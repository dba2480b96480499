using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Hosting;

/// <summary>The headers that <c>_headers</c> gives to the paths of one pattern, in the order of the file.</summary>
public sealed record HeaderRule(PathPattern Pattern, EquatableArray<KeyValuePair<string, string>> Headers);

using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Yaml;

/// <summary>Keys and values in the order written; a duplicate key has been reported and its later value dropped.</summary>
public sealed record YamlMapping(TextLocation Location, EquatableArray<YamlEntry> Entries) : YamlNode(Location)
{
    /// <summary>The entry of a key, or null.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
                return entry;
        }
        return null;
    }
}

using System.Collections.Immutable;
using StaticBriefing.Site.Views;

namespace StaticBriefing.Site.Theming.Checking;

/// <summary>The variables that are set on every way to a place in a template.</summary>
internal sealed class VariableScope
{
    private readonly ImmutableSortedDictionary<string, TemplateType> _types;

    private VariableScope(ImmutableSortedDictionary<string, TemplateType> types) => _types = types;

    public static VariableScope Empty { get; } = new(ImmutableSortedDictionary.Create<string, TemplateType>(StringComparer.Ordinal));

    public IEnumerable<string> Names => _types.Keys;

    public TemplateType? Find(string name) => _types.GetValueOrDefault(name);

    public VariableScope With(string name, TemplateType type) => new(_types.SetItem(name, type));

    /// <summary>What both branches have set.</summary>
    public VariableScope Meet(VariableScope other) =>
        new(_types.RemoveRange(_types.Keys.Where(name => !other._types.ContainsKey(name))));
}

namespace StaticBriefing.Site.Views;

/// <summary>Names the page record that a page template shows. The generator makes its view and those of all it reaches.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class TemplateViewAttribute(string name, Type type) : Attribute
{
    public string Name { get; } = name;

    public Type Type { get; } = type;
}

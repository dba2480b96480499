namespace StaticBriefing.Site.Views;

/// <summary>Names the type of the value that a partial is given.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class TemplatePartialAttribute(string name, Type type) : Attribute
{
    public string Name { get; } = name;

    public Type Type { get; } = type;
}

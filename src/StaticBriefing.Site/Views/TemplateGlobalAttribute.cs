namespace StaticBriefing.Site.Views;

/// <summary>Names a variable that every template sees.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class TemplateGlobalAttribute(string name, Type type) : Attribute
{
    public string Name { get; } = name;

    public Type Type { get; } = type;
}

using System.Reflection;

namespace StaticBriefing.Pipelines.Tests.Architecture;

/// <summary>What a library gives stays on the floor that wraps it.</summary>
public class PublicTypesTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> Floors =>
    [
        typeof(StaticBriefing.Text.Sources.SourceText),
        typeof(StaticBriefing.Syntax.Articles.ArticleSyntax),
        typeof(StaticBriefing.Language.ArticleReader),
        typeof(StaticBriefing.Semantics.Articles.ArticleSource),
        typeof(StaticBriefing.Pages.Model.Page),
        typeof(StaticBriefing.Site.Output.OutputFile),
        typeof(Building.BriefingBuilder),
    ];

    [Theory]
    [MemberData(nameof(Floors))]
    public void NoPublicMemberShowsATypeOfALibrary(Type floor)
    {
        var shown = floor.Assembly.GetExportedTypes().SelectMany(type => TypesOf(type).Select(used => (Shown: $"{type}: {used}", Assembly: used.Assembly.GetName().Name!)));
        Assert.DoesNotContain(shown, use => IsLibrary(use.Assembly));
    }

    [Fact]
    public void ALibraryWouldBeNoticed() => Assert.True(IsLibrary(typeof(Assert).Assembly.GetName().Name!));

    private static bool IsLibrary(string assembly) =>
        !assembly.StartsWith("StaticBriefing.", StringComparison.Ordinal)
        && !assembly.StartsWith("System.", StringComparison.Ordinal)
        && !assembly.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
        && !assembly.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);

    private static IEnumerable<Type> TypesOf(Type type) =>
        type.GetInterfaces()
            .Append(type.BaseType ?? typeof(object))
            .Concat(type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(field => field.FieldType))
            .Concat(type.GetProperties(Declared).Where(property => property.GetAccessors().Length > 0).Select(property => property.PropertyType))
            .Concat(type.GetConstructors(Declared).Where(IsShown).SelectMany(Parameters))
            .Concat(type.GetMethods(Declared).Where(IsShown).SelectMany(method => Parameters(method).Append(method.ReturnType)))
            .SelectMany(Parts);

    private static bool IsShown(MethodBase method) => method.IsPublic || method.IsFamily;

    private static IEnumerable<Type> Parameters(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType);

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType && !type.IsGenericTypeDefinition ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];
}

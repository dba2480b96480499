namespace StaticBriefing.Generators.Tests.FrontMatter;

/// <summary>Records that the generator refuses.</summary>
internal static class BrokenRecords
{
    private const string Head = """
        using StaticBriefing.Syntax.FrontMatter;
        using StaticBriefing.Text.Sources;
        namespace Harbour.Records;

        """;

    public const string NotPartial = Head + """
        [FrontMatter("dock")]
        public sealed record DockFrontMatter { public Located<string>? Name { get; init; } }
        """;

    public const string Nested = Head + """
        public static class Outer
        {
            [FrontMatter("dock")]
            public sealed partial record DockFrontMatter { public Located<string>? Name { get; init; } }
        }
        """;

    public const string UnsupportedType = Head + """
        [FrontMatter("dock")]
        public sealed partial record DockFrontMatter
        {
            public Located<decimal>? Depth { get; init; }
            public Located<string>? Name { get; init; }
        }
        """;

    public const string KeyTwice = Head + """
        [FrontMatter("dock")]
        public sealed partial record DockFrontMatter
        {
            public Located<string>? Name { get; init; }
            [Key(Also = "name")]
            public Located<string>? Title { get; init; }
        }
        """;
}

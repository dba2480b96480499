namespace StaticBriefing.Generators.Tests.FrontMatter;

/// <summary>A small world with one record of every kind of key.</summary>
internal static class SampleSource
{
    /// <summary>The types that the generator looks for, no more than their names.</summary>
    public const string Contracts = """
        namespace StaticBriefing.Syntax.FrontMatter
        {
            public sealed class FrontMatterAttribute(string name) : System.Attribute { public string Name { get; } = name; }
            public sealed class KeyAttribute : System.Attribute
            {
                public bool Required { get; init; }
                public string Also { get; init; } = "";
                public string Example { get; init; } = "";
            }
        }
        namespace StaticBriefing.Text.Sources
        {
            public sealed record TextLocation;
            public sealed record Located<T>(T Value, TextLocation Location);
        }
        namespace StaticBriefing.Text.Dates { public sealed record EdtfDate; }
        namespace StaticBriefing.Text.Collections { public readonly struct EquatableArray<T>; }
        """;

    public const string Ship = """
        using StaticBriefing.Syntax.FrontMatter;
        using StaticBriefing.Text.Collections;
        using StaticBriefing.Text.Dates;
        using StaticBriefing.Text.Sources;

        namespace Harbour.Records;

        /// <summary>A ship in <c>ships/</c>, "as registered".</summary>
        [FrontMatter("ship")]
        public sealed partial record ShipFrontMatter
        {
            /// <summary>Where the mapping stands.</summary>
            public required TextLocation Location { get; init; }

            /// <summary>Its name.</summary>
            [Key(Required = true, Example = "name: Aurora")]
            public Located<string>? Name { get; init; }

            /// <summary>When it was built (EDTF).</summary>
            [Key(Also = "built,year", Example = "built_on: 1987")]
            public Located<EdtfDate>? BuiltOn { get; init; }

            [Key(Example = "at_sea: true")]
            public Located<bool>? AtSea { get; init; }

            public Located<int>? Crew { get; init; }

            [Key(Example = "length: 120.5")]
            public Located<double>? Length { get; init; }

            [Key(Required = true, Also = "kind")]
            public Located<ShipType>? Type { get; init; }

            [Key(Example = "ports: [\"Port A\", Port B]")]
            public EquatableArray<Located<string>> Ports { get; init; }

            /// <summary>Who owns it.</summary>
            public OwnerFrontMatter? Owner { get; init; }

            public EquatableArray<OwnerFrontMatter> FormerOwners { get; init; }

            public string Title => "not a key";
        }

        public enum ShipType { Ferry, CargoShip }
        """;

    public const string Owner = """
        using StaticBriefing.Syntax.FrontMatter;
        using StaticBriefing.Text.Sources;

        namespace Harbour.Records;

        /// <summary>Who owns a ship.</summary>
        [FrontMatter("owner")]
        public sealed partial record OwnerFrontMatter
        {
            public Located<string>? Name { get; init; }
        }
        """;
}

namespace StaticBriefing.Generators.Tests.TemplateViews;

/// <summary>A small project with pages and a table of views.</summary>
internal static class ViewSource
{
    /// <summary>The types that the generator knows by name.</summary>
    public const string Contracts = """
        namespace StaticBriefing.Text.Collections { public readonly struct EquatableArray<T> { } }
        namespace StaticBriefing.Text.Dates { public sealed record EdtfDate; }
        namespace StaticBriefing.Pages.Routing { public readonly record struct Route(string Path); }
        namespace StaticBriefing.Pages.Views { public readonly record struct Markup(string Html); }
        namespace StaticBriefing.Site.Views
        {
            using System;
            [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
            internal sealed class TemplateViewAttribute(string name, Type type) : Attribute;
            [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
            internal sealed class TemplatePartialAttribute(string name, Type type) : Attribute;
            [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
            internal sealed class TemplateGlobalAttribute(string name, Type type) : Attribute;
        }
        """;

    public const string Pages = """
        #nullable enable
        using StaticBriefing.Pages.Routing;
        using StaticBriefing.Pages.Views;
        using StaticBriefing.Text.Collections;
        using StaticBriefing.Text.Dates;
        namespace StaticBriefing.Pages.Model;

        public sealed class Deferred<T> { public T Value { get; } = default!; }
        public enum Mood { Calm, NotSoCalm }
        public sealed record Sailor(string Name, Ship? Ship, Mood? Mood);
        public abstract record Page(Route Route);
        public sealed record Ship(
            Route Route,
            string Name,
            int CrewSize,
            bool IsAfloat,
            EdtfDate? Launched,
            Markup Note,
            Route? Berth,
            Mood Mood,
            Sailor? Captain,
            EquatableArray<Sailor> Crew,
            EquatableArray<string> Ports,
            Deferred<EquatableArray<Sailor>> Passengers) : Page(Route)
        {
            public const int Anchors = 2;
            public static Ship None { get; } = null!;
            internal string Secret => "not a member of the page";
        }
        """;

    public const string Table = """
        using StaticBriefing.Pages.Model;
        using StaticBriefing.Text.Collections;
        namespace StaticBriefing.Site.Views;

        [TemplateGlobal("site", typeof(Sailor))]
        [TemplateView("ship", typeof(Ship))]
        [TemplateView("wreck", typeof(Ship))]
        [TemplatePartial("mood", typeof(Mood))]
        [TemplatePartial("crew-list", typeof(EquatableArray<Sailor>))]
        internal static partial class TemplateViews;
        """;

    public const string PageWithoutView = """
        using System.Collections.Generic;
        namespace StaticBriefing.Pages.Model;

        public sealed record Ship(string Name, Dictionary<string, int> Cargo);
        public sealed record Sailor(string Name);
        public enum Mood { Calm }
        """;
}

using System.Collections.Immutable;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Site.Diagnostics;

/// <summary>What can be wrong with the links of a finished site: SB5201 to SB5299.</summary>
public static class LinkDescriptors
{
    public static readonly DiagnosticDescriptor MissingTarget = Error(
        "SB5201",
        "Link to a page that is not there",
        "The page '{0}' links to '{1}', and there is no '{2}' on this site. Correct the link, or add what it names.",
        "Every link of the finished site is followed before it is published.",
        "[the method](../pages/metod/index.html)",
        "[the method](../pages/method/index.html)");

    public static readonly DiagnosticDescriptor RootedLink = Error(
        "SB5202",
        "Link from the root of the host",
        "The page '{0}' links to '{1}', which counts from the root of the host. Write it relative to the page.",
        "The same site works in any folder of any host and from a disk, so links are relative.",
        "<a href=\"/about/index.html\">",
        "<a href=\"../about/index.html\">");

    public static readonly DiagnosticDescriptor RemoteResource = Error(
        "SB5203",
        "Something loaded from another host",
        "The page '{0}' loads '{1}' from another host. Put the file into input/assets/ or theme/assets/ and name it there.",
        "A page asks no other host for anything, ever: readers are not told on, and the page still works when that host does not.",
        "<img src=\"https://example.org/bridge.jpg\">",
        "<img src=\"../assets/bridge.jpg\">");

    public static readonly DiagnosticDescriptor UnsafeScheme = Error(
        "SB5204",
        "Link with a scheme that is not allowed",
        "The page '{0}' links to '{1}'. Links may use http, https or mailto only; write one of these.",
        "Other schemes can run code or reach into a reader's machine.",
        "<a href=\"javascript:go()\">",
        "<a href=\"https://example.org/\">");

    public static readonly DiagnosticDescriptor LinkOutside = Error(
        "SB5205",
        "Link that leaves the site's folder",
        "The page '{0}' links to '{1}', which leaves the site's folder. Take away a '../'.",
        "What stands above the site's folder is not published with it.",
        "<a href=\"../../../about/index.html\">",
        "<a href=\"../about/index.html\">");

    public static readonly DiagnosticDescriptor FolderLink = Error(
        "SB5206",
        "Link to a folder",
        "The page '{0}' links to the folder '{1}', which shows nothing when the site is read from a disk. Name its 'index.html'.",
        "Hosts show a folder's index; a disk does not.",
        "<a href=\"../about/\">",
        "<a href=\"../about/index.html\">");

    public static readonly DiagnosticDescriptor MissingAnchor = Error(
        "SB5207",
        "Link to an anchor that is not there",
        "The page '{0}' links to '{1}', and '{2}' has no element with the id '{3}'. Correct the anchor.",
        "A link to a quotation that lands at the top of a page has lost its evidence.",
        "<a href=\"index.html#qoutes\">",
        "<a href=\"index.html#quotes\">");

    public static readonly DiagnosticDescriptor RepeatedId = Error(
        "SB5208",
        "Id that occurs twice on a page",
        "The page '{0}' has the id '{1}' more than once, so a link to it lands at the first only. Give each element its own.",
        "An id names one element.",
        "<h2 id=\"events\">…<h2 id=\"events\">",
        "<h2 id=\"events\">…<h2 id=\"more-events\">");

    public static readonly DiagnosticDescriptor InlineCode = Error(
        "SB5209",
        "Inline style or script",
        "The page '{0}' has '{1}' inline, which the site's Content-Security-Policy forbids. Move it to a file of theme/assets/.",
        "Without inline code nothing that slips into a page can run, so browsers are told to allow none.",
        "<p style=\"color: red\">",
        "<p class=\"disputed\">");

    public static readonly DiagnosticDescriptor EmptyLink = Error(
        "SB5210",
        "Link to nowhere",
        "The page '{0}' has a link without an address. Write the link only where there is one, behind an if.",
        "A route that is not there is written as nothing, which a browser takes for the page itself.",
        "<a href=\"{{ quote.speaker.route }}\">",
        "{{ if quote.speaker.route }}<a href=\"{{ quote.speaker.route }}\">…</a>{{ end }}");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [MissingTarget, RootedLink, RemoteResource, UnsafeScheme, LinkOutside, FolderLink, MissingAnchor, RepeatedId, InlineCode, EmptyLink];

    private static DiagnosticDescriptor Error(string id, string title, string message, string explanation, string example, string cure) =>
        new(id, DiagnosticSeverity.Error, title, message, explanation, example, cure);
}

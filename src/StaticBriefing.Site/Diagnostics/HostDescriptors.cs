using System.Collections.Immutable;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Site.Diagnostics;

/// <summary>What a host will not take: SB5301 to SB5399.</summary>
public static class HostDescriptors
{
    public static readonly DiagnosticDescriptor TooManyFiles = Error(
        "SB5301",
        "Too many files for a host",
        "The site has {1} files, and '{0}' takes {2}. Publish fewer articles, or choose another host.",
        "Hosts have limits, and an upload that fails at its end costs more than a count before it.",
        "hosts: [cloudflare-pages], with 21,000 files",
        "hosts: [netlify]");

    public static readonly DiagnosticDescriptor FileTooLarge = Error(
        "SB5302",
        "File too large for a host",
        "'{1}' has {2} bytes, and '{0}' takes files of {3}. Make it smaller, or choose another host.",
        "Hosts refuse the whole upload for one file that is too large.",
        "input/assets/interview.mp4, 40 MiB, with hosts: [cloudflare-pages]",
        "a link to the recording in its place");

    public static readonly DiagnosticDescriptor TooManyRedirects = Error(
        "SB5303",
        "Too many redirects for a host",
        "The site has {1} old addresses, and '{0}' takes {2} redirects. Take away aliases that nobody uses any more.",
        "Redirects beyond the limit are ignored without a word.",
        "2,100 aliases, with hosts: [cloudflare-pages]",
        "2,000 aliases or fewer");

    public static readonly DiagnosticDescriptor SiteTooLarge = Error(
        "SB5304",
        "Site too large for a host",
        "The site has {1} bytes, and '{0}' takes {2}. Take away large files, or choose another host.",
        "Hosts limit what one site may weigh.",
        "1.2 GB, with hosts: [github-pages]",
        "hosts: [netlify]");

    public static readonly DiagnosticDescriptor AliasTaken = Error(
        "SB5305",
        "Old address that is in use",
        "The alias '{0}' is the address of something else: '{1}'. Take the alias away, or change it.",
        "An old address can lead to one page only, and never away from a page that exists.",
        "aliases: [/people/ada-example/]",
        "aliases: [/people/a-example/]");

    public static readonly DiagnosticDescriptor AliasOutside = Error(
        "SB5306",
        "Old address outside the site",
        "The alias '{0}' does not name a place inside the site. Write it as '/folder/name/'.",
        "Nothing is ever written outside the site's folder.",
        "aliases: [../../etc/passwd]",
        "aliases: [/old/address/]");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [TooManyFiles, FileTooLarge, TooManyRedirects, SiteTooLarge, AliasTaken, AliasOutside];

    private static DiagnosticDescriptor Error(string id, string title, string message, string explanation, string example, string cure) =>
        new(id, DiagnosticSeverity.Error, title, message, explanation, example, cure);
}

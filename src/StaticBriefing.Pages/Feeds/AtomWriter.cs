using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Unicode;

namespace StaticBriefing.Pages.Feeds;

/// <summary>Writes Atom feeds (RFC 4287). Without a site address, links are relative and ids are UUIDs made from content.</summary>
internal static class AtomWriter
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string LongAgo = "1970-01-01T00:00:00Z";

    private static readonly SearchValues<char> _suspicious = CharacterSet.Of(IsUnwanted);

    public static string Write(Route feed, Route page, string title, string siteUrl, string lang, EquatableArray<FeedEntry> entries)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(new Utf8StringWriter(text), new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, Clean(lang));
            xml.WriteElementString("title", Namespace, Clean(title));
            xml.WriteElementString("id", Namespace, IdOf(siteUrl, feed.Path, feed.Address));
            var latest = Latest(entries);
            xml.WriteElementString("updated", Namespace, latest);
            WriteLink(xml, "self", Link(siteUrl, feed, feed));
            WriteLink(xml, "alternate", Link(siteUrl, feed, page));
            foreach (var entry in entries)
                WriteEntry(xml, feed, siteUrl, latest, entry);
            xml.WriteEndElement();
        }
        return text.Append('\n').ToString();
    }

    private static void WriteEntry(XmlWriter xml, Route feed, string siteUrl, string latest, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("title", Namespace, Clean(entry.Title));
        xml.WriteElementString("id", Namespace, IdOf(siteUrl, entry.Id, entry.Route.Address));
        xml.WriteElementString("updated", Namespace, entry.Date is null ? latest : Stamp(entry.Date));
        WriteLink(xml, "alternate", Link(siteUrl, feed, entry.Route));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, Clean(entry.Author.Length > 0 ? entry.Author : "—"));
        xml.WriteEndElement();
        if (entry.Summary.Length > 0)
            xml.WriteElementString("summary", Namespace, Clean(entry.Summary));
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", Clean(address));
        xml.WriteEndElement();
    }

    public static string Link(string siteUrl, Route feed, Route target) =>
        siteUrl.Length > 0 ? siteUrl + target.Address : RelativeLink.From(feed, target);

    public static string IdOf(string siteUrl, string id, string address)
    {
        if (siteUrl.Length > 0)
            return Clean(siteUrl + address);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(id));
        return $"urn:uuid:{new Guid(hash.AsSpan(0, 16), bigEndian: true)}";
    }

    private static string Latest(EquatableArray<FeedEntry> entries) =>
        entries.Where(entry => entry.Date is not null).Select(entry => Stamp(entry.Date!)).DefaultIfEmpty(LongAgo).Max(StringComparer.Ordinal)!;

    /// <summary>A feed wants an instant: the first one that the date can mean. Years that RFC 3339 cannot write fall back.</summary>
    public static string Stamp(EdtfDate date) => date.Earliest.Year is >= 1 and <= 9999
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Earliest.Year:D4}-{date.Earliest.Month:D2}-{date.Earliest.Day:D2}T00:00:00Z")
        : LongAgo;

    // XML has no place for most control characters and lone surrogates; a reader's list of entries is not to be turned around.
    private static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(_suspicious))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.IsBmp && IsUnwanted((char)rune.Value) ? Rune.ReplacementChar : rune);
        return clean.ToString();
    }

    private static bool IsUnwanted(char character) => !XmlConvert.IsXmlChar(character) || BidiControls.Reorders(character);

    private sealed class Utf8StringWriter(StringBuilder text) : StringWriter(text, CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}

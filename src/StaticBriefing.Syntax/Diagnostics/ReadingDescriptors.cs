using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Syntax.Diagnostics;

/// <summary>What can be found while files are decoded and their text is read: SB1001 to SB1099.</summary>
public static class ReadingDescriptors
{
    public static readonly DiagnosticDescriptor DecodedFromOtherEncoding = new(
        "SB1001",
        DiagnosticSeverity.Info,
        "The file is not UTF-8",
        "This file is not UTF-8; it was read as {0}. Look at its accented letters and quotation marks, and save your own files as UTF-8.",
        "Quotations are compared letter by letter, so it matters how bytes became letters. Files with a byte order mark and valid UTF-8 are sure; anything else is a reading.",
        "A file saved by an old word processor, in which ’ is the single byte 0x92.",
        "The same file saved as UTF-8. A seed stays as it was found: read its text through once and leave it.");

    public static readonly DiagnosticDescriptor UndecodableBytes = new(
        "SB1002",
        DiagnosticSeverity.Error,
        "The file cannot be decoded",
        "Byte {0} of this file is not valid {1}, which its byte order mark promises, so the file was not read. Save it again as UTF-8.",
        "A file that is half readable would be published half wrong.",
        "A file that begins with the bytes EF BB BF and holds the byte FF.",
        "The same file saved as UTF-8 by the program it came from.");

    public static readonly DiagnosticDescriptor MissingPublished = new(
        "SB1003",
        DiagnosticSeverity.Warning,
        "The day of publication is missing",
        "'published' is missing, so \"{0}\" cannot be dated. Add a line such as  published: 2025-02-04  to {1}.",
        "A phrase such as \"last year\" counts from the day an article was published. Until that is known, what it dates stays in the Undated lane.",
        "title: Harbour opens",
        "title: Harbour opens\npublished: 2025-02-04");

    public static readonly DiagnosticDescriptor UnclosedFrontMatter = new(
        "SB1004",
        DiagnosticSeverity.Error,
        "The front matter is not closed",
        "The front matter that begins here has no closing line '---', so the whole file was read as text. Add a line '---' after its last key.",
        "Front matter stands between two lines of three dashes. Without the second one, nobody can say where the text begins.",
        "---\ntitle: Harbour opens\nThe harbour opened on Monday.",
        "---\ntitle: Harbour opens\n---\nThe harbour opened on Monday.");

    public static readonly DiagnosticDescriptor FileTooLarge = new(
        "SB1005",
        DiagnosticSeverity.Error,
        "The file is too large",
        "This file has {0} bytes and the limit is {1}, so it was not read. Split it, or keep it outside the briefing.",
        "An article is some kilobytes. A file of this size is nearly always something else, and would cost every build its time.",
        "A database dump saved as seeds/story.txt.",
        "The story alone in seeds/story.txt.");

    public static readonly DiagnosticDescriptor TooComplex = new(
        "SB1006",
        DiagnosticSeverity.Error,
        "The markup is nested too deeply",
        "This text has {0}, and the limit is {1}. It was read as plain text, so that nothing is lost. Remove the nesting here.",
        "Markup this deep or this dense does not come from a writer, and takes a parser minutes.",
        "A line of 10,000 '>' signs.",
        "The same text in one or two block quotes.");

    public static readonly DiagnosticDescriptor LinkDropped = new(
        "SB1007",
        DiagnosticSeverity.Warning,
        "A link leads nowhere safe",
        "The link to '{0}' was left out and its text kept, because only http, https, mailto and relative addresses are published. Correct the address, or remove the link.",
        "An address such as 'javascript:' runs code in the reader's browser, and one with template marks leads nowhere.",
        "[the minutes](javascript:alert(1))",
        "[the minutes](https://example.org/minutes)");

    public static readonly DiagnosticDescriptor ParserFailed = new(
        "SB1008",
        DiagnosticSeverity.Error,
        "The markup could not be read",
        "The {0} reader could not make sense of this text ({1}). It was read as plain text, so that nothing is lost. Simplify the markup, and please report the file.",
        "The libraries that read markup are careful, but not perfect. One file must never stop the others.",
        "Markup on which the library itself fails.",
        "The same text with simpler markup.");

    public static readonly DiagnosticDescriptor EmptyText = new(
        "SB1009",
        DiagnosticSeverity.Warning,
        "The article has no text",
        "This article has no text, so its page shows only what its front matter says. Add the text, or remove the file.",
        "An empty article is usually a download that failed.",
        "---\ntitle: Harbour opens\n---",
        "---\ntitle: Harbour opens\n---\nThe harbour opened on Monday.");

    public static readonly DiagnosticDescriptor NulCharacter = new(
        "SB1010",
        DiagnosticSeverity.Error,
        "The file holds a NUL character",
        "Byte {0} of this file is NUL, which no text holds, so the file was not read. Save the text alone as UTF-8.",
        "A NUL byte says that a file is not text: an image, a document of a word processor, or a download that broke off.",
        "A .docx file renamed to story.txt.",
        "The text of the document, saved as UTF-8.");

    /// <summary>All of them, by id.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } =
    [
        DecodedFromOtherEncoding, UndecodableBytes, MissingPublished, UnclosedFrontMatter, FileTooLarge, TooComplex, LinkDropped, ParserFailed, EmptyText, NulCharacter,
    ];
}

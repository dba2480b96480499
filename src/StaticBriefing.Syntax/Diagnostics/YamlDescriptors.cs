using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Syntax.Diagnostics;

/// <summary>Findings about YAML as such: SB1100 to SB1119.</summary>
public static class YamlDescriptors
{
    public static readonly DiagnosticDescriptor TooLong = new(
        "SB1100",
        DiagnosticSeverity.Error,
        "YAML is too long",
        "This YAML has {0} characters, and no more than {1} are read. Move text out of the front matter into the article, or split the file.",
        "Front matter says what a file is about; a block this long is a mistake or an attack, and reading it could take for ever.",
        "---\nnote: \"(a book)\"\n---",
        "---\nnote: See the text below.\n---\n(a book)");

    public static readonly DiagnosticDescriptor Syntax = new(
        "SB1101",
        DiagnosticSeverity.Error,
        "YAML cannot be read",
        "This YAML cannot be read, because {0}. {1}",
        "One wrong mark can change what all the following lines mean, so nothing of this block is used until it is mended.",
        "title: Prisons: the offer",
        "title: \"Prisons: the offer\"");

    public static readonly DiagnosticDescriptor TooDeep = new(
        "SB1102",
        DiagnosticSeverity.Error,
        "YAML is nested too deeply",
        "Lists and mappings stand in one another more than {0} deep here, so this YAML is not read. Write it flatter.",
        "No key of a briefing needs more than a few levels; thousands of them would exhaust the reader.",
        "topics: [[[[[[[[[[…]]]]]]]]]]",
        "topics: [Deportation]");

    public static readonly DiagnosticDescriptor Anchor = new(
        "SB1103",
        DiagnosticSeverity.Error,
        "YAML anchor or alias",
        "This is a YAML anchor ('&name') or alias ('*name'), which briefings do without. Write the value out; a text that begins with '&' or '*' needs quotation marks.",
        "A few lines of aliases can stand for gigabytes of text, and a value that is written elsewhere cannot be checked where it is used.",
        "outlet: *post",
        "outlet: The Harbour Post");

    public static readonly DiagnosticDescriptor Tag = new(
        "SB1104",
        DiagnosticSeverity.Error,
        "YAML tag",
        "This value has a YAML tag ('!name'), which briefings do without. Remove it; a text that begins with '!' needs quotation marks.",
        "Tags ask a program to build objects of its own from a text. A briefing's values are texts, dates, numbers, lists and mappings only.",
        "date: !!timestamp 2025-02-03",
        "date: 2025-02-03");

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "SB1105",
        DiagnosticSeverity.Error,
        "Key written twice",
        "The key '{0}' is written twice in one mapping; the first stands on line {1}, and this one is not used. Remove one of the two.",
        "YAML forbids it, and programs differ in which of the two they take: readers of the file would not know what holds.",
        "title: The offer\ntitle: The refusal",
        "title: The offer");

    public static readonly DiagnosticDescriptor SecondDocument = new(
        "SB1106",
        DiagnosticSeverity.Error,
        "Several YAML documents in one file",
        "A second YAML document begins here, and only the first is read. Move it to a file of its own, or remove the '---'.",
        "A file tells of one thing; what follows a further '---' would be lost without a word.",
        "title: The offer\n---\ntitle: The refusal",
        "title: The offer");

    public static readonly DiagnosticDescriptor UnindentedQuotation = new(
        "SB1107",
        DiagnosticSeverity.Warning,
        "Quoted text goes on without an indent",
        "This line goes on with a quoted text and is not indented, which YAML 1.2 forbids. It was read as part of that text; indent it by two blanks.",
        "Other tools refuse such a file or take the line for a key.",
        "title: \"The offer\nand the answer\"",
        "title: \"The offer\n  and the answer\"");

    public static readonly DiagnosticDescriptor KeyIsNotText = new(
        "SB1108",
        DiagnosticSeverity.Error,
        "Key is not a text",
        "This key is empty, a list or a mapping, so its value is not used. Write a name before the ':'.",
        "Keys are names. A line that begins with ':' or '?' is mostly a slip.",
        ": The offer",
        "title: The offer");

    public static readonly DiagnosticDescriptor ControlCharacter = new(
        "SB1109",
        DiagnosticSeverity.Error,
        "Control character in YAML",
        "There is a control character (U+{0}) in this YAML, so it is not read: it cannot be seen, and programs cut the text at it. Remove it.",
        "YAML 1.2 (section 5.1) allows no control characters but tab and line ends.",
        "title: The<NUL> offer",
        "title: The offer");

    /// <summary>All of them, by id.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        TooLong, Syntax, TooDeep, Anchor, Tag, DuplicateKey, SecondDocument, UnindentedQuotation, KeyIsNotText, ControlCharacter,
    ];
}

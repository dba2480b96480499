namespace StaticBriefing.Syntax.Sources;

/// <summary>Windows-1252 as browsers decode it (WHATWG Encoding Standard): Latin-1, but for the 32 bytes from 0x80. Every byte is a character.</summary>
internal static class Windows1252
{
    private const string From80To9F =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var characters = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
            characters[i] = bytes[i] is >= 0x80 and <= 0x9F ? From80To9F[bytes[i] - 0x80] : (char)bytes[i];
        return new string(characters);
    }
}

using System.Text;

namespace StaticBriefing.Pages.Search;

/// <summary>
/// Writes numbers as printable text that a script reads fast: 91 signs, none of which needs escaping in a string. 64 of them end a number, so
/// that a number below 64 is one sign; the other 27 say that more follows.
/// </summary>
public static class CompactCode
{
    private const int Ends = 64;
    private const int Continues = 27;

    public static void Append(StringBuilder text, int number)
    {
        while (number >= Ends)
        {
            number -= Ends;
            text.Append(Sign(Ends + (number % Continues)));
            number /= Continues;
        }
        text.Append(Sign(number));
    }

    public static string Of(IEnumerable<int> numbers)
    {
        var text = new StringBuilder();
        foreach (var number in numbers)
            Append(text, number);
        return text.ToString();
    }

    // From '#' to '~', without the backslash.
    private static char Sign(int value) => (char)(value + (value < '\\' - '#' ? '#' : '#' + 1));
}

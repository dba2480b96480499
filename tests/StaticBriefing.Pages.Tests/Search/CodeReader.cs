namespace StaticBriefing.Pages.Tests.Search;

/// <summary>Reads <see cref="Pages.Search.CompactCode"/> and <see cref="Pages.Search.BitCode"/>, from how they are described.</summary>
internal sealed class CodeReader(string signs)
{
    private int _sign;
    private int _bit;

    public bool IsAtEnd => _sign >= signs.Length;

    public int Number()
    {
        for (var (number, scale) = (0, 1); ; scale *= 27)
        {
            var value = ValueOf(signs[_sign++]);
            number += value * scale;
            if (value < 64)
                return number;
        }
    }

    public int Bit()
    {
        var bit = ValueOf(signs[_bit / 6]) >> (5 - (_bit % 6)) & 1;
        _bit++;
        return bit;
    }

    public int Count() => Digits(1, Run(0));

    public int Step(int digits)
    {
        var rest = Run(1);
        return Digits(rest, digits);
    }

    private static int ValueOf(char sign) => sign < '\\' ? sign - '#' : sign - '#' - 1;

    private int Run(int of)
    {
        var length = 0;
        while (Bit() == of)
            length++;
        return length;
    }

    private int Digits(int number, int count)
    {
        for (var i = 0; i < count; i++)
            number = (number << 1) | Bit();
        return number;
    }
}

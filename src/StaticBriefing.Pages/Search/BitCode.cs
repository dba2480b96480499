using System.Numerics;
using System.Text;

namespace StaticBriefing.Pages.Search;

/// <summary>Writes numbers bit by bit, six to a sign of <see cref="CompactCode"/>: half the size of a sign for each number.</summary>
internal sealed class BitCode
{
    private readonly StringBuilder _signs = new();
    private int _bits;
    private int _count;

    /// <summary>In signs, the last one open.</summary>
    public int Length => _signs.Length;

    public void AddBit(bool bit)
    {
        _bits = (_bits << 1) | (bit ? 1 : 0);
        if (++_count < 6)
            return;
        CompactCode.Append(_signs, _bits);
        (_bits, _count) = (0, 0);
    }

    /// <summary>A number from 1 on (Elias gamma): as many zeros as it has digits after the first, then its digits.</summary>
    public void AddCount(int number)
    {
        var digits = BitOperations.Log2((uint)number);
        for (var i = 0; i < digits; i++)
            AddBit(false);
        AddDigits(number, digits + 1);
    }

    /// <summary>A distance from 0 on (Rice): its last digits, as many as suit how dense the list is, after the rest in ones and a zero.</summary>
    public void AddStep(int number, int digits)
    {
        for (var i = number >> digits; i > 0; i--)
            AddBit(true);
        AddBit(false);
        AddDigits(number, digits);
    }

    /// <summary>The signs, the last one filled up.</summary>
    public string End()
    {
        while (_count > 0)
            AddBit(false);
        return _signs.ToString();
    }

    /// <summary>The digits that suit the steps of a list of <paramref name="count"/> in a range: two thirds of the mean step, as a power of two.</summary>
    public static int DigitsFor(int count, int range)
    {
        var digits = 0;
        while ((long)count * 3 << (digits + 1) <= 2L * range)
            digits++;
        return digits;
    }

    private void AddDigits(int number, int digits)
    {
        for (var i = digits - 1; i >= 0; i--)
            AddBit((number >> i & 1) == 1);
    }
}

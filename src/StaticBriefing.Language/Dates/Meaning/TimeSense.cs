namespace StaticBriefing.Language.Dates.Meaning;

/// <summary>What a temporal expression says, field by field, before anything is reckoned, and its pieces [First, End).</summary>
internal sealed class TimeSense(int first, int end)
{
    private static readonly int s_fields = Enum.GetValues<TimeField>().Length;

    private readonly double[] _values = Nothing();
    private readonly TimeSense?[] _parts = new TimeSense?[5];

    private static double[] Nothing()
    {
        var values = new double[s_fields];
        Array.Fill(values, double.NaN);
        return values;
    }

    public int First => first;

    public int End => end;

    public double this[TimeField field]
    {
        get => _values[(int)field];
        set => _values[(int)field] = value;
    }

    public TimeSense? this[TimeSlot slot]
    {
        get => _parts[(int)slot];
        set => _parts[(int)slot] = value;
    }

    public bool Has(TimeField field) => !double.IsNaN(_values[(int)field]);

    public bool Is(TimeField field, int value) => _values[(int)field] == value;

    public int? Int(TimeField field) => Has(field) ? (int)_values[(int)field] : null;

    /// <summary>The same with one field more.</summary>
    public TimeSense With(TimeField field, double value)
    {
        var copy = new TimeSense(First, End);
        copy.FillFrom(this);
        copy[field] = value;
        return copy;
    }

    /// <summary>How many, with its fraction; null when no number was said.</summary>
    public double? Amount => !Has(TimeField.Count) ? null : this[TimeField.Count] + (Has(TimeField.Fraction) ? this[TimeField.Fraction] : 0);

    /// <summary>How many, or about how many; null for "several", and where nothing is said.</summary>
    public double? About => Amount ?? (Int(TimeField.Vague) is > 1 and var about ? about : null);

    /// <summary>Takes from another expression all that this one leaves out: the day of a time.</summary>
    public void FillFrom(TimeSense other)
    {
        FillFrom(other, Enum.GetValues<TimeField>());
        for (var i = 0; i < _parts.Length; i++)
            _parts[i] ??= other._parts[i];
    }

    /// <summary>Takes from another expression what this one leaves out: "3" in "3 to 5 February".</summary>
    public void FillFrom(TimeSense other, params ReadOnlySpan<TimeField> fields)
    {
        foreach (var field in fields)
        {
            if (!Has(field) && other.Has(field))
                this[field] = other[field];
        }
    }
}

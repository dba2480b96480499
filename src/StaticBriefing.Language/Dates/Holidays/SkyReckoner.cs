namespace StaticBriefing.Language.Dates.Holidays;

/// <summary>
/// Where sun and moon stand among the stars (Meeus, Astronomical Algorithms, chapters 25 and 47, the greatest terms: right to some 0.02 degrees).
/// Moments are days of <see cref="DateOnly.DayNumber"/> with their fraction, universal time; angles are degrees from the Indian first point of Aries.
/// </summary>
internal static class SkyReckoner
{
    /// <summary>Degrees a day, in the mean.</summary>
    public const double SunRate = 0.98561;

    /// <summary>Degrees a day, in the mean.</summary>
    public const double MoonRate = 13.17636;

    /// <summary>Degrees a day that the moon gains on the sun, in the mean.</summary>
    public const double GainRate = MoonRate - SunRate;

    // Noon of 1 January 2000.
    private const double Epoch = 730119.5;
    private const double DaysInCentury = 36525;

    // Enough for a second, since each step leaves a tenth of the error.
    private const int Steps = 8;

    // Millionths of a degree, and the multiples of the moon's elongation, the sun's anomaly, the moon's anomaly and the argument of latitude.
    private static readonly (double Size, int D, int M, int A, int F)[] s_moonTerms =
    [
        (6288774, 0, 0, 1, 0), (1274027, 2, 0, -1, 0), (658314, 2, 0, 0, 0), (213618, 0, 0, 2, 0), (-185116, 0, 1, 0, 0), (-114332, 0, 0, 0, 2),
        (58793, 2, 0, -2, 0), (57066, 2, -1, -1, 0), (53322, 2, 0, 1, 0), (45758, 2, -1, 0, 0), (-40923, 0, 1, -1, 0), (-34720, 1, 0, 0, 0),
        (-30383, 0, 1, 1, 0), (15327, 2, 0, 0, -2), (-12528, 0, 0, 1, 2), (10980, 0, 0, 1, -2), (10675, 4, 0, -1, 0), (10034, 0, 0, 3, 0),
        (8548, 4, 0, -2, 0), (-7888, 2, 1, -1, 0), (-6766, 2, 1, 0, 0), (-5163, 1, 0, -1, 0), (4987, 1, 1, 0, 0), (4036, 2, -1, 1, 0),
    ];

    public static double Sun(double moment)
    {
        var t = (moment - Epoch) / DaysInCentury;
        var anomaly = 357.52911 + (35999.05029 * t);
        var centre = ((1.914602 - (0.004817 * t)) * Sin(anomaly)) + (0.019993 * Sin(2 * anomaly)) + (0.000289 * Sin(3 * anomaly));
        return Circle(280.46646 + (36000.76983 * t) + centre - FirstPoint(t));
    }

    /// <summary>Degrees of the sun from the equinox of March.</summary>
    public static double SunFromEquinox(double moment) => Circle(Sun(moment) + FirstPoint((moment - Epoch) / DaysInCentury));

    public static double Moon(double moment)
    {
        var t = (moment - Epoch) / DaysInCentury;
        var (d, m) = (297.8501921 + (445267.1114034 * t), 357.5291092 + (35999.0502909 * t));
        var (a, f) = (134.9633964 + (477198.8675055 * t), 93.2720950 + (483202.0175233 * t));
        var terms = s_moonTerms.Sum(term => term.Size * Sin((term.D * d) + (term.M * m) + (term.A * a) + (term.F * f)));
        return Circle(218.3164477 + (481267.88123421 * t) + (terms / 1e6) - FirstPoint(t));
    }

    /// <summary>How far the moon is ahead of the sun: 0 at new moon, 180 at full moon.</summary>
    public static double Gain(double moment) => Circle(Moon(moment) - Sun(moment));

    /// <summary>When an angle that grows at about a rate reaches a target, near a moment.</summary>
    public static double When(Func<double, double> angle, double target, double rate, double near)
    {
        for (var i = 0; i < Steps; i++)
            near += (Circle(target - angle(near) + 180) - 180) / rate;
        return near;
    }

    // Lahiri's ayanamsa: what the equinox has moved since the Indian calendars were settled.
    private static double FirstPoint(double t) => 23.853 + (1.39697 * t);

    private static double Circle(double degrees) => ((degrees % 360) + 360) % 360;

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);
}

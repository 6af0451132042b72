using Stipple.Skin.Calibration;

namespace Stipple.Skin.Cohorts;

/// <summary>Power of a trial that compares the means of two arms by Welch's test.</summary>
/// <param name="Difference">True difference of the means.</param>
/// <param name="Variance">Variance in the arm.</param>
/// <param name="Share">Share of all people randomised who are in the arm and attend, above 0 to 1.</param>
/// <param name="FirstVariance">Variance in the first arm.</param>
/// <param name="FirstShare">Share in the first arm.</param>
/// <param name="Level">Two-sided significance level.</param>
/// <remarks>
/// Normal approximation of the noncentral t distribution: Abramowitz and Stegun 1964, 26.7.10. Arms are taken to be of their
/// expected sizes, which chance keeps them from in small trials.
/// </remarks>
public readonly record struct Power(double Difference, double Variance, double Share, double FirstVariance, double FirstShare, double Level)
{
    /// <summary>Most people that <see cref="Needed"/> looks up to.</summary>
    public const int MostPeople = 1_000_000;

    // In smaller arms the approximation is too rough; chosen.
    private const double Fewest = 4;

    /// <summary>Whether there was enough to tell from.</summary>
    public bool IsKnown => Variance + FirstVariance > 0 && Share > 0 && FirstShare > 0 && double.IsFinite(Difference);

    /// <summary>Chance that a trial finds the arms different, in either direction; about the level where they are not, 0 where fewer than four are expected in an arm.</summary>
    /// <param name="people">People randomised to all arms.</param>
    public double Of(double people)
    {
        var (count, firstCount) = (people * Share, people * FirstShare);
        if (Math.Min(count, firstCount) < Fewest)
            return 0;
        var (a, b) = (Variance / count, FirstVariance / firstCount);
        var freedom = (a + b) * (a + b) / (a * a / (count - 1) + b * b / (firstCount - 1));
        var critical = StudentQuantile.Of(Level, freedom);
        var distance = Math.Abs(Difference) / Math.Sqrt(a + b);
        return 1 - Below(critical, distance, freedom) + Below(-critical, distance, freedom);
    }

    /// <summary>Fewest people with whom a chance is reached; null where more than <see cref="MostPeople"/> were needed.</summary>
    /// <param name="chance">The chance at a number of people; must not fall as these grow.</param>
    /// <param name="power">The power hoped for.</param>
    public static int? Needed(Func<double, double> chance, double power)
    {
        ArgumentNullException.ThrowIfNull(chance);
        var (low, high) = (1, MostPeople);
        if (!(chance(high) >= power))
            return null;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (chance(middle) >= power)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>Of an arm against the first, as a cohort shows them in a world.</summary>
    internal static Power Between(ArmTally arm, ArmTally first, int world, double people, double level) =>
        new(
            arm.Worlds[world].Mean - first.Worlds[world].Mean,
            arm.Worlds[world].Variance,
            arm.Worlds[world].Count / people,
            first.Worlds[world].Variance,
            first.Worlds[world].Count / people,
            level
        );

    private static double Below(double t, double distance, double freedom) =>
        NormalDistribution.Below((t * (1 - 1 / (4 * freedom)) - distance) / Math.Sqrt(1 + t * t / (2 * freedom)));
}

using Stipple.Skin.Calibration;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Cohorts;

/// <summary>Power of a trial that compares two means, by the normal approximation.</summary>
/// <param name="Difference">True difference of the means.</param>
/// <param name="UnitVariance">Variance of their difference times the people randomised: share and attendance of both arms are in it.</param>
/// <param name="Level">Two-sided significance level.</param>
public readonly record struct Power(double Difference, double UnitVariance, double Level)
{
    /// <summary>Most people that <see cref="Needed"/> looks up to.</summary>
    public const int MostPeople = 1_000_000;

    /// <summary>Chance that a trial finds the difference, in either direction; the level where there is none.</summary>
    /// <param name="people">People randomised to all arms.</param>
    public double Of(double people)
    {
        var critical = -NormalQuantile.Of(Level / 2);
        if (Difference == 0)
            return Level;
        var distance = Difference / Math.Sqrt(UnitVariance / people);
        return NormalDistribution.Below(distance - critical) + NormalDistribution.Below(-distance - critical);
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

    internal static Power Between(ArmTally arm, ArmTally first, int world, double people, double level) =>
        new(arm.Worlds[world].Mean - first.Worlds[world].Mean, people * (Error(arm, world) + Error(first, world)), level);

    private static double Error(ArmTally arm, int world) => arm.Worlds[world].Variance / arm.Worlds[world].Count;
}

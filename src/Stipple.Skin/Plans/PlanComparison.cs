namespace Stipple.Skin.Plans;

/// <summary>Two plans against each other, in the same twins.</summary>
/// <param name="Better">Name of the plan that improves more on the mean.</param>
/// <param name="Other">Name of the other.</param>
/// <param name="Difference">Mean difference of improvement, percent points; at least 0.</param>
/// <param name="Error">Monte Carlo error of that difference: its standard deviation under other draws of as many twins.</param>
/// <param name="Share">Share of twins in which the first improves more, percent.</param>
/// <param name="IsTie">Whether the difference is smaller than a person would notice, or than twice its error.</param>
public sealed record PlanComparison(string Better, string Other, double Difference, double Error, double Share, bool IsTie)
{
    /// <summary>Percent points of severity below which nobody would notice a difference; chosen.</summary>
    public const double Noticeable = 3;

    internal static PlanComparison Of(string name, PlanOutcome plan, string otherName, PlanOutcome other)
    {
        if (other.MeanImprovement > plan.MeanImprovement)
            return Of(otherName, other, name, plan);
        var differences = plan.Improvement.Zip(other.Improvement, (a, b) => a - b).ToArray();
        var mean = differences.Average();
        var error = Math.Sqrt(differences.Sum(d => (d - mean) * (d - mean)) / Math.Max(1, differences.Length - 1) / differences.Length);
        // A difference that is none is won by neither.
        var share = differences.Average(d =>
            d > 0 ? 1.0
            : d < 0 ? 0.0
            : 0.5
        );
        return new PlanComparison(name, otherName, mean, error, 100 * share, mean < Noticeable || mean < 2 * error);
    }
}

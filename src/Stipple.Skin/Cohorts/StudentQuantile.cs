using Stipple.Skin.Parameters;

namespace Stipple.Skin.Cohorts;

/// <summary>
/// Quantile of Student's t: Hill 1970, algorithm 396 (doi 10.1145/355598.355600), for any degrees of freedom of at least 1;
/// six correct digits from 5 degrees on, four below.
/// </summary>
internal static class StudentQuantile
{
    /// <summary>The t that is exceeded in size with a chance.</summary>
    /// <param name="chance">The two-sided chance, above 0 and at most 1.</param>
    /// <param name="freedom">Degrees of freedom, at least 1; need not be whole.</param>
    public static double Of(double chance, double freedom)
    {
        if (freedom is 2)
            return Math.Sqrt(2 / (chance * (2 - chance)) - 2);
        if (freedom is 1)
            return 1 / Math.Tan(chance * Math.PI / 2);
        var a = 1 / (freedom - 0.5);
        var b = 48 / (a * a);
        var c = ((20700 * a / b - 98) * a - 16) * a + 96.36;
        var d = ((94.5 / (b + c) - 3) / b + 1) * Math.Sqrt(a * Math.PI / 2) * freedom;
        var x = d * chance;
        var y = Math.Pow(x, 2 / freedom);
        if (y > 0.05 + a)
        {
            x = NormalQuantile.Of(chance / 2);
            y = x * x;
            if (freedom < 5)
                c += 0.3 * (freedom - 4.5) * (x + 0.6);
            c = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c;
            y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
            y = a * y * y;
            y = y > 0.002 ? Math.Exp(y) - 1 : 0.5 * y * y + y;
        }
        else
        {
            y =
                ((1 / (((freedom + 6) / (freedom * y) - 0.089 * d - 0.822) * (freedom + 2) * 3) + 0.5 / (freedom + 4)) * y - 1)
                    * (freedom + 1)
                    / (freedom + 2)
                + 1 / y;
        }

        return Math.Sqrt(freedom * y);
    }
}

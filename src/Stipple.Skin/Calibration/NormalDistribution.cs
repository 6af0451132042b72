namespace Stipple.Skin.Calibration;

/// <summary>The standard normal distribution function.</summary>
internal static class NormalDistribution
{
    /// <summary>Share below z: Hart 1968, algorithm 5666, in the form of West 2005; double precision.</summary>
    public static double Below(double z)
    {
        if (z == 0)
            return 0.5;
        var x = Math.Abs(z);
        double tail;
        if (x > 37)
        {
            tail = 0;
        }
        else
        {
            var e = Math.Exp(-x * x / 2);
            if (x < 7.07106781186547)
            {
                var top =
                    (
                        (
                            (
                                (((0.0352624965998911 * x + 0.700383064443688) * x + 6.37396220353165) * x + 33.912866078383) * x
                                + 112.079291497871
                            ) * x
                            + 221.213596169931
                        ) * x
                    ) + 220.206867912376;
                var bottom =
                    (
                        (
                            (
                                (
                                    (((0.0883883476483184 * x + 1.75566716318264) * x + 16.064177579207) * x + 86.7807322029461) * x
                                    + 296.564248779674
                                ) * x
                                + 637.333633378831
                            ) * x
                            + 793.826512519948
                        ) * x
                    ) + 440.413735824752;
                tail = e * top / bottom;
            }
            else
            {
                tail = e / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / 2.506628274631;
            }
        }

        return z > 0 ? 1 - tail : tail;
    }
}

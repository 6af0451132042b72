using Stipple.Skin.Calibration;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Learning;

/// <summary>A forecast figure held against what came.</summary>
/// <param name="In50">Whether it came to lie in the middle half of the twins, ends included.</param>
/// <param name="In90">Whether it came to lie in the middle nine tenths.</param>
/// <param name="Width50">Width of the 50 % interval.</param>
/// <param name="Width90">Width of the 90 % interval.</param>
/// <param name="Crps">Continuous ranked probability score.</param>
/// <param name="Rank">Share of the twins below, 0 to 1; ties are cast by lot, so that it is even when the twins are right.</param>
public readonly record struct RehearsedFigure(bool In50, bool In90, double Width50, double Width90, double Crps, double Rank)
{
    /// <summary>Holds a figure against the twins.</summary>
    /// <param name="twins">What each twin says; sorted in place.</param>
    /// <param name="truth">What came.</param>
    /// <param name="unit">What widths and score are told in, in the unit of the figure.</param>
    /// <param name="lot">Between 0 and 1.</param>
    internal static RehearsedFigure Of(double[] twins, double truth, double unit, double lot)
    {
        var crps = Score.Crps(twins, truth) / unit;
        double At(double share) => Quantile.At<double>(twins, share);
        return new RehearsedFigure(
            truth >= At(0.25) && truth <= At(0.75),
            truth >= At(0.05) && truth <= At(0.95),
            (At(0.75) - At(0.25)) / unit,
            (At(0.95) - At(0.05)) / unit,
            crps,
            RankOf(twins, truth, lot)
        );
    }

    internal static double RankOf(IReadOnlyCollection<double> twins, double truth, double lot) =>
        (twins.Count(t => t < truth) + lot * (twins.Count(t => t == truth) + 1)) / (twins.Count + 1);
}

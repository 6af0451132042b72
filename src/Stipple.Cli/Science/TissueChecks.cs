using Stipple.Skin.Appearance;
using Stipple.Skin.Healing;

namespace Stipple.Cli.Science;

/// <summary>What biopsies, ultrasound and suction found, the pigment of a patch, and whether inflammation ends.</summary>
internal sealed class TissueChecks(int twins, IProgress<double> progress, CancellationToken cancellation)
{
    /// <summary>Inflamed: neutrophils and inflammatory macrophages above this, reference peaks. Chosen.</summary>
    private const double Inflamed = 0.05;

    // Rare things need more twins.
    private const int Many = 20;

    public static Plan Melasma => Plan.Of(4, 30.4, 1.5, person: ReferenceCase.Person with { Age = 38, Phototype = Phototype.IV });

    public IEnumerable<(string Id, Prediction Prediction)> Run()
    {
        var monthly = Plan.Of(4, 30, 1.5, person: ReferenceCase.Person with { Age = 54 })
            .Twins(
                twins,
                [90 + 91],
                path => (Signs: path.Signs(0), Elastin: path.State(HealingModel.State.elastin, 0)),
                progress,
                cancellation
            );
        yield return ("dermal-density", Change(monthly.Select(m => m.Signs[(int)Sign.DermalDensity])));
        yield return ("epidermal-density", Change(monthly.Select(m => m.Signs[(int)Sign.EpidermalThickness])));
        yield return ("elasticity", Change(monthly.Select(m => m.Signs[(int)Sign.Elasticity])));
        yield return ("elastin-unchanged", Change(monthly.Select(m => 100 * m.Elastin)));
        yield return ("elastin-down", Change(Elastin(Plan.Of(6, 14, 1.5), 91)));
        yield return ("elastin-up", Change(Elastin(Plan.Of(1, 1, 1.5, DeviceKind.Roller), 49)));

        var patch = Patch([61, 122]);
        yield return ("melasma-two", Prediction.Of(patch.Select(p => p[0])));
        yield return ("melasma-four", Prediction.Of(patch.Select(p => p[1])));
        yield return ("lasting-inflammation", Lasting());
    }

    /// <summary>Pigment of a patch, percent of before, twin by twin at each moment.</summary>
    public double[][] Patch(IReadOnlyList<double> moments) =>
        Melasma.Twins(
            twins,
            moments,
            path => Enumerable.Range(0, path.Moments).Select(m => path.Signs(m)[(int)Sign.PatchPigment]).ToArray(),
            progress,
            cancellation
        );

    private double[] Elastin(Plan plan, double day) =>
        plan.Twins(twins, [day], path => 100 * path.State(HealingModel.State.elastin, 0), progress, cancellation);

    private Prediction Lasting()
    {
        var burning = Plan.Of(3, 28, 1.5)
            .Twins(
                Many * twins,
                [56 + 182],
                path => path.State(HealingModel.State.neutrophils, 0) + path.State(HealingModel.State.inflammatoryMacrophages, 0),
                progress,
                cancellation
            )
            .Count(burn => burn > Inflamed);
        var (low, high) = Binomial.Interval(burning, Many * twins);
        return Prediction.Share(100.0 * burning / (Many * twins), 100 * low, 100 * high);
    }

    private static Prediction Change(IEnumerable<double> percent) => Prediction.Of(percent.Select(p => p - 100));
}

using System.Security.Cryptography;
using System.Text;
using Stipple.Evidence;
using Stipple.Skin.Appearance;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Healing;
using Stipple.Skin.Parameters;
using Stipple.Skin.Solver;

namespace Stipple.Cli.Science;

/// <summary>
/// What the generated documents depend on, as a short text: equations, constants, curves, checks, and, for what stands in
/// code, what the median twin shows after a reference session and what
/// a forecast says of its days.
/// </summary>
internal static class Fingerprint
{
    private static readonly double[] Days = [0, 0.01, 0.5, 1, 2, 4, 7, 14, 28, 56, 112, 224];

    public static string Current { get; } = Compute();

    private static string Compute()
    {
        var text = new StringBuilder(Forecaster.ModelVersion);
        foreach (var quantity in (ReadOnlySpan<ModelQuantity>)[.. HealingModel.Lets, .. HealingModel.States, .. HealingModel.Parameters])
            text.Append('\n').Append(quantity);
        foreach (var p in Catalogue.Parameters.All)
            text.Append('\n')
                .Append(p with { Sources = [], Equations = [] })
                .AppendJoin(',', p.Sources)
                .Append(';')
                .AppendJoin(',', p.Equations);
        foreach (var c in Catalogue.Curves.All)
            text.Append('\n')
                .Append(c with { States = [], Sources = [], Points = [] })
                .AppendJoin(',', c.States)
                .AppendJoin(',', c.Sources)
                .AppendJoin(',', c.Points);
        foreach (var c in Catalogue.Checks.All)
            text.Append('\n').Append(c with { Sources = [] }).AppendJoin(',', c.Sources);
        AppendMedianTwin(text);
        AppendForecast(text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }

    // Downtime, pain and pigment of the fewest twins a forecast takes, three digits.
    private static void AppendForecast(StringBuilder text)
    {
        var course = ReferenceCase.Course(
            ReferenceCase.Person,
            1,
            1,
            ReferenceCase.Area(1.5),
            new Anaesthetic(AnaestheticKind.TopicalLidocaine),
            35
        );
        var forecast = Forecaster.Run(course, new ForecastOptions(ForecastOptions.FewestTwins));
        var zone = forecast.Sessions[0].Zones[0];
        text.Append('\n').Append(forecast.Zones[0].PigmentRisk.ToString("G3"));
        foreach (var band in (ReadOnlySpan<Band>)[zone.DaysUntilPresentable, zone.DaysUntilClear, zone.Pain, zone.PainBare])
            text.Append(' ').AppendJoin(' ', ((double[])[band.P05, band.P50, band.P95]).Select(x => x.ToString("G3")));
    }

    // Four digits: machines round differently, and no document prints more.
    private static void AppendMedianTwin(StringBuilder text)
    {
        var (skin, wound) = ReferenceCase.Of(Twin.Median);
        var states = new double[Days.Length * HealingModel.StateCount];
        new SkinPath(new Rodas5P<HealingModel>(), Tolerance.Standard).Trace(
            skin,
            [0],
            [wound],
            [
                [],
            ],
            Days,
            states
        );
        var reader = new SignReader(skin);
        var signs = new double[Signs.Count];
        for (var i = 0; i < Days.Length; i++)
        {
            reader.Read(states.AsSpan(i * HealingModel.StateCount, HealingModel.StateCount), signs);
            text.Append('\n').AppendJoin(' ', signs.Select(s => s.ToString("G4")));
        }
    }
}

using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Science;

/// <summary>Downtime, pain and hyperpigmentation, as a forecast states them.</summary>
internal sealed class SessionChecks(int twins, IProgress<double> progress, CancellationToken cancellation)
{
    private static readonly Anaesthetic Cream = new(AnaestheticKind.TopicalLidocainePrilocaine);
    private static readonly Person Protected = ReferenceCase.Person with
    {
        Sun = new Sun(SunExposure.Moderate, new Sunscreen(30, SunscreenUse.Daily)),
    };

    public IEnumerable<(string Id, Prediction Prediction)> Run()
    {
        var at05 = Single(0.5);
        var at10 = Single(1.0);
        var at15 = Single(1.5);
        var at25 = Single(2.5, anaesthetic: Cream);
        var roller = Single(1.5, DeviceKind.Roller, Cream);
        var abdomen = Single(1.5, anaesthetic: Cream, zone: "abdomen");
        yield return ("downtime-scars", Of(at15.DaysUntilPresentable));
        yield return ("downtime-skinpen", Of(at10.DaysUntilPresentable));
        yield return ("downtime-weekly-roller", Of(roller.DaysUntilPresentable));
        yield return ("downtime-05", Of(at05.DaysUntilClear));
        yield return ("downtime-15", Of(at15.DaysUntilClear));
        yield return ("downtime-25", Of(at25.DaysUntilClear));
        yield return ("downtime-week", Of(at25.DaysUntilClear));
        yield return ("downtime-striae", Of(abdomen.DaysUntilClear));

        yield return ("pain-roller-10", Of(Single(1.0, DeviceKind.Roller, Cream).Pain));
        yield return ("pain-25", Of(at25.Pain));
        yield return ("pain-125", Of(Single(1.25, anaesthetic: Cream).Pain));
        yield return ("pain-alam", Of(roller.Pain));
        yield return ("pain-02", Of(Single(0.2, DeviceKind.Roller).Pain));
        yield return ("pain-abdomen", Of(abdomen.Pain));

        var monthly = Risks(ReferenceCase.Person);
        yield return ("pih-i-vi", Prediction.Share(OfThreeGroups(monthly)));
        yield return ("pih-sunscreen", Prediction.Share(OfThreeGroups(Risks(Protected))));
        yield return ("pih-dark-split", Prediction.Share(monthly.Skip(3).Average()));
        yield return ("pih-indian", Prediction.Share((monthly[3] + monthly[4]) / 2));
        yield return (
            "pih-weekly",
            Prediction.Share(
                (
                    Risk(ReferenceCase.Person, Phototype.III, 12, 7, DeviceKind.Roller, [])
                    + Risk(ReferenceCase.Person, Phototype.IV, 12, 7, DeviceKind.Roller, [])
                ) / 2
            )
        );
        yield return (
            "pih-melasma",
            Prediction.Share(Risk(ReferenceCase.Person, Phototype.IV, 3, 28, DeviceKind.Pen, [Adjunct.TranexamicAcid]))
        );
    }

    private SessionZoneForecast Single(
        double millimetres,
        DeviceKind device = DeviceKind.Pen,
        Anaesthetic? anaesthetic = null,
        string zone = "cheek-left"
    ) =>
        Forecast(
            ReferenceCase.Course(
                ReferenceCase.Person,
                1,
                1,
                ReferenceCase.Area(millimetres, device) with
                {
                    Zones = [zone],
                },
                anaesthetic,
                35
            )
        )
            .Sessions[0]
            .Zones[0];

    private double[] Risks(Person person) => [.. Enum.GetValues<Phototype>().Select(p => Risk(person, p, 3, 30, DeviceKind.Pen, []))];

    // I and II, III to V, VI.
    private static double OfThreeGroups(double[] risks) =>
        ((risks[0] + risks[1]) / 2 + (risks[2] + risks[3] + risks[4]) / 3 + risks[5]) / 3;

    private double Risk(
        Person person,
        Phototype phototype,
        int sessions,
        double interval,
        DeviceKind device,
        ValueList<Adjunct> adjuncts
    ) =>
        Forecast(
            ReferenceCase.Course(
                person with
                {
                    Phototype = phototype,
                },
                sessions,
                interval,
                ReferenceCase.Area(1.5, device) with
                {
                    Adjuncts = adjuncts,
                },
                null,
                (sessions - 1) * interval + 182
            )
        )
            .Zones[0]
            .PigmentRisk;

    private Forecast Forecast(Course course) => Forecaster.Run(course, new ForecastOptions(twins), progress, cancellation);

    private static Prediction Of(Band band) => new(band.P50, band.P05, band.P25, band.P75, band.P95);
}

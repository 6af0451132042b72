using Stipple.Designs;
using Stipple.Skin.Cohorts;

namespace Stipple.Skin.Tests.Cohorts;

/// <summary>Short ways to a design and its cohort.</summary>
internal static class Trial
{
    public static DesignArm Waiting { get; } = new("waiting", 0.5);

    public static DesignArm Needling { get; } = Needled("needling", 1.5);

    /// <summary>Waiting against three sessions, acne scars of both cheeks, nobody lost, one masked rater.</summary>
    public static CohortDesign Plain { get; } =
        new()
        {
            Title = "Plain",
            Population = new Population
            {
                Age = new AgeSpread(30, 8, 18, 60),
                Sexes = new Shares<Sex>([0.5, 0.5]),
                Phototypes = new Shares<Phototype>([0, 0.25, 0.25, 0.25, 0.25, 0]),
                Concern = new AcneScars
                {
                    Id = "scars",
                    Zones = ["cheek-left", "cheek-right"],
                    Baseline = new Baseline("ecca", 110),
                },
                BaselineDeviation = 30,
            },
            Arms = [Waiting, Needling],
            Visits = [28, 112],
            Raters = new RatingPlan(1, Setting.Live, Masked: true),
            Endpoint = new PrimaryEndpoint(112, GoalUnit.Percent, 25),
        };

    public static DesignArm Needled(string id, double millimetres, double share = 0.5) =>
        new(
            id,
            share,
            new SessionPlan(
                3,
                28,
                new Area
                {
                    Zones = ["cheek-left", "cheek-right"],
                    Device = new Device(DeviceKind.Pen),
                    NeedleLength = NeedleLength.FromMillimetres(millimetres),
                    Passes = 4,
                }
            )
        );

    public static CohortPatient[] Run(CohortDesign design, int patients, ulong seed = 1, int from = 0, int? threads = null) =>
        [.. Cohort.Run(design, seed, from, from + patients, threads, TestContext.Current.CancellationToken)];

    public static CohortTally Tally(CohortDesign design, IEnumerable<CohortPatient> patients)
    {
        var tallier = new Tallier(design);
        return patients.Aggregate(tallier.Nobody, tallier.Add);
    }

    public static CohortReport Report(CohortDesign design, int patients, ulong seed = 1) =>
        CohortReport.Of(design, Tally(design, Run(design, patients, seed)));

    /// <summary>A patient in full, as text: equal when all is equal.</summary>
    public static string Text(CohortPatient patient) =>
        string.Join(
            ' ',
            patient with
            {
                Scores = [],
                Severities = [],
                Improvements = [],
            },
            string.Join(',', patient.Scores),
            string.Join(',', patient.Severities),
            string.Join(',', patient.Improvements)
        );

    /// <summary>A tally in full, as text.</summary>
    public static string Text(CohortTally tally) =>
        string.Join(
            '\n',
            [
                $"{tally.Patients} {tally.Screened}",
                .. tally.Arms.Select(a =>
                    $"{a.Randomised} {a.DroppedOut} {a.Downtime} {string.Join(',', a.Visits)} {string.Join(',', a.Worlds)}"
                ),
                .. tally.Blocks.Select(b =>
                    $"{b.Size} {b.Trials} {string.Join(',', b.Significant)} {string.Join(',', b.Open.Select(o => $"{o.Number} {o.Count} {string.Join(';', o.Arms)}"))}"
                ),
            ]
        );
}

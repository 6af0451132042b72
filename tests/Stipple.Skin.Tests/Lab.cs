using Stipple.Evidence;
using Stipple.Skin.Appearance;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Healing;
using Stipple.Skin.Needling;
using Stipple.Skin.Parameters;
using Stipple.Skin.People;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Tests;

/// <summary>Short ways to a person, a session and what becomes of a skin.</summary>
internal static class Lab
{
    public static Person Person(double age = 30, Phototype phototype = Phototype.III, Sun? sun = null, Smoking? smoking = null) =>
        new()
        {
            Age = age,
            Sex = Sex.Female,
            Phototype = phototype,
            Sun = sun,
            Smoking = smoking,
        };

    public static Area Area(
        double millimetres = 1.5,
        DeviceKind kind = DeviceKind.Pen,
        string zone = "cheek-left",
        double? passes = null,
        params Adjunct[] adjuncts
    ) =>
        new()
        {
            Zones = [zone],
            Device = new Device(kind),
            NeedleLength = NeedleLength.FromMillimetres(millimetres),
            Passes = passes,
            Adjuncts = [.. adjuncts],
        };

    public static Course Course(Person person, Area area, params double[] days)
    {
        var start = new DateTime(2026, 1, 5, 10, 0, 0);
        return new Course
        {
            Start = DateOnly.FromDateTime(start),
            Person = person,
            Sessions =
            [
                .. days.Select(day => new Session
                {
                    At = start.AddDays(day),
                    Status = SessionStatus.Planned,
                    Areas = [area],
                }),
            ],
        };
    }

    public static Individual Individual(Person person, Twin twin, string zone = "cheek-left") =>
        People.Individual.Of(person, Catalogue.Zones[zone].Anatomy, twin);

    /// <summary>States at the moments of a grid; sessions all alike.</summary>
    public static double[][] Trace(
        Individual individual,
        Area area,
        double[] days,
        double[] grid,
        ISolver? solver = null,
        Tolerance? tolerance = null
    )
    {
        var wound = Needles.Wound(area, individual.Layers, individual.Twin);
        var moments = grid.Concat(days.Where(d => d < grid[^1])).Append(0).Distinct().Order().ToArray();
        var states = new double[moments.Length * HealingModel.StateCount];
        new SkinPath(solver ?? new Rodas5P<HealingModel>(), tolerance ?? Tolerance.Standard).Trace(
            individual,
            days,
            [.. days.Select(_ => wound)],
            [.. days.Select(_ => area.Adjuncts)],
            moments,
            states
        );
        return [.. grid.Select(t => states.AsSpan(Array.IndexOf(moments, t) * HealingModel.StateCount, HealingModel.StateCount).ToArray())];
    }

    public static Forecast Forecast(Course course, ForecastOptions options) =>
        Forecaster.Run(course, options, cancellation: TestContext.Current.CancellationToken);

    public static double[] Signs(Individual individual, double[] state)
    {
        var signs = new double[Appearance.Signs.Count];
        new SignReader(individual).Read(state, signs);
        return signs;
    }

    /// <summary>Hourly to day 3, daily to day 14, then weekly.</summary>
    public static double[] Grid(double horizon, params double[] days) => [.. ForecastGrid.Of(days, horizon)];
}

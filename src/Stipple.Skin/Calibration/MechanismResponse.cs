using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Appearance;
using Stipple.Skin.Concerns;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Healing;
using Stipple.Skin.Needling;
using Stipple.Skin.Parameters;
using Stipple.Skin.People;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Calibration;

/// <summary>
/// How far the mechanism carries a concern, in units of a usual course: four monthly sessions of 1.5 mm on a cheek, read
/// three months after the last. Gains cancel; what is left is dose, depth, interval, time, zone and person.
/// </summary>
public static class MechanismResponse
{
    private static readonly DateTime Start = new(2026, 1, 1);

    /// <summary>Responses of the median person to a course, adjuncts apart.</summary>
    /// <param name="course">What was done.</param>
    /// <param name="concern">A concern of it.</param>
    /// <param name="days">Days from day 0, each at least 0.</param>
    public static ImmutableArray<double> Of(Course course, Concern concern, ImmutableArray<double> days)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(concern);
        var usual = UsualFall(concern);
        return [.. Falls(course, concern, days).Select(fall => fall / usual)];
    }

    /// <summary>Fall of the log severity under a usual course.</summary>
    /// <param name="concern">The concern.</param>
    internal static double UsualFall(Concern concern) =>
        Falls(Usual, concern with { Zones = ["cheek-left"] }, [Course.DefaultHorizonDays])[0];

    private static Course Usual { get; } =
        new()
        {
            Start = DateOnly.FromDateTime(Start),
            Person = new Person
            {
                Age = 35,
                Sex = Sex.Female,
                Phototype = Phototype.III,
            },
            Sessions =
            [
                .. Enumerable
                    .Range(0, 4)
                    .Select(session => new Session
                    {
                        At = Start.AddDays(28 * session),
                        Status = SessionStatus.Planned,
                        Areas =
                        [
                            new Area
                            {
                                Zones = ["cheek-left"],
                                Device = new Device(DeviceKind.Pen),
                                NeedleLength = NeedleLength.FromMillimetres(1.5),
                            },
                        ],
                    }),
            ],
        };

    // Fall of the log severity since before the course, mean over the concern's zones: what is done at home counts too, as it does in the figures.
    private static double[] Falls(Course course, Concern concern, ImmutableArray<double> days)
    {
        var falls = new double[days.Length];
        foreach (var zone in concern.Zones)
        {
            var schedule = Schedule.Of(course, zone);
            var skin = Individual.Of(course.Person, Catalogue.Zones[zone].Anatomy, Twin.Prior);
            var sessions = schedule.Treatments.Select(t => t.Day).ToArray();
            var wounds = schedule.Treatments.Select(t => Needles.Wound(t.Area, skin.Layers, Twin.Prior)).ToArray();
            var moments = days.Concat(sessions).Append(0).Distinct().Order().ToArray();
            var treated = Severities(skin, concern, sessions, wounds, moments, days);
            for (var i = 0; i < falls.Length; i++)
                falls[i] += Math.Max(0, Math.Log(100 / treated[i])) / concern.Zones.Count;
        }

        return falls;
    }

    private static double[] Severities(
        Individual skin,
        Concern concern,
        double[] sessions,
        Wound[] wounds,
        double[] moments,
        ImmutableArray<double> days
    )
    {
        var none = sessions.Select(_ => (ValueList<Adjunct>)[]).ToArray();
        var states = new double[moments.Length * HealingModel.StateCount];
        new SkinPath(new Rodas5P<HealingModel>(), Tolerance.Standard).Trace(skin, sessions, wounds, none, moments, states);
        var reader = new SignReader(skin);
        var signs = new double[Signs.Count];
        return
        [
            .. days.Select(day =>
            {
                reader.Read(states.AsSpan(Array.IndexOf(moments, day) * HealingModel.StateCount, HealingModel.StateCount), signs);
                return Severity.Of(concern, signs, skin.Twin);
            }),
        ];
    }
}

using FsCheck;
using FsCheck.Fluent;

namespace Stipple.Tests;

/// <summary>Makes valid courses of every kind.</summary>
internal static class CourseGenerators
{
    private static readonly EvidenceCatalogue Catalogue = EvidenceCatalogue.Instance;

    private static readonly DateOnly Earliest = new(2015, 1, 1);

    public static Arbitrary<Course> Courses { get; } = Course().ToArbitrary();

    private static Gen<Course> Course() =>
        from day in Gen.Choose(0, 5000)
        let start = Earliest.AddDays(day)
        from title in Maybe(Text())
        from note in Maybe(Text())
        from person in Person()
        from concerns in Many(Concern(start), 0, 5)
        let named = concerns.Select((concern, i) => concern with { Id = $"concern-{i}" }).ToArray()
        from sessions in Sessions(start)
        from observations in Many(Observation(start, named), 0, 8)
        from horizon in Maybe(Gen.Choose(1, 3000))
        let zero = sessions.Length > 0 ? DateOnly.FromDateTime(sessions[0].At) : start
        select new Course
        {
            Title = title?[0],
            Note = note?[0],
            Start = start,
            ForecastUntil = horizon is { } days ? zero.AddDays(days[0]) : null,
            Person = person,
            Concerns = [.. named],
            Sessions = [.. sessions],
            Observations = [.. observations],
        };

    private static Gen<Person> Person() =>
        from age in Number(12, 100)
        from sex in Member<Sex>()
        from phototype in Member<Phototype>()
        from smoking in Maybe(Smoking())
        from sun in Maybe(Sun())
        from skinCare in Several<SkinCareProduct>()
        from triggers in Several<HormonalTrigger>()
        from healing in Several<HealingHistory>()
        select new Person
        {
            Age = age,
            Sex = sex,
            Phototype = phototype,
            Smoking = smoking?[0],
            Sun = sun?[0],
            SkinCare = skinCare,
            HormonalTriggers = triggers,
            HealingHistory = healing,
        };

    private static Gen<Smoking> Smoking() =>
        from status in Member<SmokingStatus>()
        from cigarettes in Maybe(Number(0, 100))
        select new Smoking(status, status == SmokingStatus.Current ? cigarettes?[0] : null);

    private static Gen<Sun> Sun() =>
        from exposure in Member<SunExposure>()
        from spf in Gen.Choose(2, 130)
        from use in Member<SunscreenUse>()
        from worn in Gen.Elements(true, false)
        select new Sun(exposure, worn ? new Sunscreen(spf, use) : null);

    private static Gen<Concern> Concern(DateOnly start) =>
        from kind in Gen.Elements(
            "acne-scars",
            "wrinkles",
            "stretch-marks",
            "hyperpigmentation",
            "scar",
            "texture",
            "pores",
            "dullness",
            "laxity"
        )
        from zones in Zones()
        from scale in Gen.Elements(
            Catalogue.Scales.Where(id => Catalogue.FindScale(id)!.ConcernKinds?.Contains(kind, StringComparer.Ordinal) ?? true)
        )
        from score in Score(scale)
        from goal in Maybe(Goal(start, scale))
        from months in Number(0, 1200)
        from known in Gen.Elements(true, false)
        from first in Gen.Choose(0, 1000)
        from second in Gen.Choose(0, 1000 - first)
        from choice in Gen.Choose(0, 11)
        let baseline = new Baseline(scale, score)
        let aim = goal?[0]
        select kind switch
        {
            "acne-scars" => new AcneScars
            {
                Id = "x",
                Zones = zones,
                Baseline = baseline,
                Goal = aim,
                Shares = known ? new AcneScarShares(first / 1000.0, second / 1000.0, (1000 - first - second) / 1000.0) : null,
            },
            "wrinkles" => new Wrinkles
            {
                Id = "x",
                Zones = zones,
                Baseline = baseline,
                Goal = aim,
                Form = (WrinkleForm)(choice % 2),
            },
            "stretch-marks" => new StretchMarks
            {
                Id = "x",
                Zones = zones,
                Baseline = baseline,
                Goal = aim,
                AgeMonths = known ? months : null,
                Colour = (StretchMarkColour)(choice % 2),
            },
            "hyperpigmentation" => new Hyperpigmentation
            {
                Id = "x",
                Zones = zones,
                Baseline = baseline,
                Goal = aim,
                Type = (PigmentType)(choice % 4),
                Depth = known ? (PigmentDepth)(choice % 3) : null,
            },
            "scar" => new Scar
            {
                Id = "x",
                Zones = zones,
                Baseline = baseline,
                Goal = aim,
                Cause = (ScarCause)(choice % 2),
                AgeMonths = months,
                Form = (ScarForm)(choice % 3),
            },
            "texture" => new Texture
            {
                Id = "x",
                Zones = zones,
                Baseline = baseline,
                Goal = aim,
            },
            "pores" => new Pores
            {
                Id = "x",
                Zones = zones,
                Baseline = baseline,
                Goal = aim,
            },
            "dullness" => new Dullness
            {
                Id = "x",
                Zones = zones,
                Baseline = baseline,
                Goal = aim,
            },
            _ => (Concern)
                new Laxity
                {
                    Id = "x",
                    Zones = zones,
                    Baseline = baseline,
                    Goal = aim,
                },
        };

    private static Gen<Goal> Goal(DateOnly start, string scale) =>
        from percent in Gen.Elements(true, false)
        from share in Gen.Choose(1, 100)
        from days in Gen.Choose(0, 2000)
        let range = Catalogue.FindScale(scale)!
        select new Goal(
            percent ? share : (range.Maximum - range.Minimum) * share / 100,
            percent ? GoalUnit.Percent : GoalUnit.Points,
            start.AddDays(days)
        );

    private static Gen<Session[]> Sessions(DateOnly start) =>
        from count in Gen.Choose(0, 6)
        from gaps in Gen.Choose(1, 90 * 24 * 60).ArrayOf(count)
        from seconds in Gen.Choose(0, 59).ArrayOf(count)
        from done in Gen.Choose(0, count)
        from bodies in Session().ArrayOf(count)
        select bodies
            .Select(
                (body, i) =>
                    body with
                    {
                        // Gaps of a minute or more keep the order whatever the seconds are.
                        At = start
                            .ToDateTime(TimeOnly.MinValue)
                            .AddMinutes(gaps.Take(i + 1).Sum() + i)
                            .AddSeconds(i % 2 == 0 ? 0 : seconds[i] / 2),
                        Status = i < done ? SessionStatus.Done : SessionStatus.Planned,
                    }
            )
            .ToArray();

    private static Gen<Session> Session() =>
        from kind in Member<AnaestheticKind>()
        from minutes in Maybe(Number(0, 240))
        from numbed in Gen.Elements(true, false)
        from note in Maybe(Text())
        from zones in Gen.Shuffle(Catalogue.Zones.ToArray())
        from count in Gen.Choose(1, 4)
        from areas in Area().ArrayOf(count)
        select new Session
        {
            At = default,
            Status = SessionStatus.Done,
            Anaesthetic = numbed ? new Anaesthetic(kind, minutes?[0]) : null,
            Areas = [.. areas.Select((area, i) => area with { Zones = [.. zones.Skip(3 * i).Take(1 + (i % 3))] })],
            Note = note?[0],
        };

    private static Gen<Area> Area() =>
        from kind in Member<DeviceKind>()
        from model in Maybe(Gen.Elements(Catalogue.Devices.Where(id => Catalogue.FindDevice(id) == kind)))
        from length in Number(0, 5)
        from diameter in Maybe(Number(0.02, 1))
        from needles in Maybe(Gen.Choose(1, 2000))
        from rate in Maybe(Number(1, 1000))
        from passes in Maybe(Number(0, 50))
        from endPoint in Maybe(Member<EndPoint>())
        from adjuncts in Several<Adjunct>()
        select new Area
        {
            Zones = ["nose"],
            Device = new Device(kind, model?[0]),
            NeedleLength = NeedleLength.FromMillimetres(length),
            NeedleDiameter = diameter is null ? null : NeedleDiameter.FromMillimetres(diameter[0]),
            Needles = needles?[0],
            Rate = rate is null || kind != DeviceKind.Pen ? null : PunctureRate.FromHertz(rate[0]),
            Passes = passes?[0],
            EndPoint = endPoint?[0],
            Adjuncts = adjuncts,
        };

    private static Gen<Observation> Observation(DateOnly start, Concern[] concerns) =>
        from minutes in Gen.Choose(0, 900 * 24 * 60)
        from scale in Gen.Elements(Catalogue.Scales.AsEnumerable())
        from score in Score(scale)
        from rater in Member<Rater>()
        from setting in Member<Setting>()
        from blinded in Maybe(Gen.Elements(true, false))
        from zones in Zones()
        from which in Gen.Choose(0, 2 * concerns.Length)
        select new Observation
        {
            At = start.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes),
            Concern = which < concerns.Length ? concerns[which].Id : null,
            Zones = which < concerns.Length ? [] : zones,
            Scale = scale,
            Score = score,
            Rater = rater,
            Setting = setting,
            Blinded = blinded?[0],
        };

    private static Gen<double> Score(string scale)
    {
        var range = Catalogue.FindScale(scale)!;
        return range.Step is { } step
            ? Gen.Choose(0, (int)Math.Round((range.Maximum - range.Minimum) / step)).Select(steps => range.Minimum + (steps * step))
            : Number(range.Minimum, range.Maximum);
    }

    private static Gen<double> Number(double minimum, double maximum) =>
        Gen.Choose(0, 1_000_000).Select(part => Math.Clamp(minimum + ((maximum - minimum) * part / 1_000_000), minimum, maximum));

    private static Gen<string> Text() =>
        Gen.Elements(
            "a",
            "Ärztin Müller",
            "皮膚",
            "😀",
            "\"quoted\" \\ and / more",
            "<b>&amp;</b>",
            "two\r\nlines\tand a tab",
            "\u2028",
            new string('x', 200)
        );

    private static Gen<ValueList<string>> Zones() =>
        from all in Gen.Shuffle(Catalogue.Zones.ToArray())
        from count in Gen.Choose(1, 6)
        select ValueList.Create<string>(all.AsSpan(0, count));

    private static Gen<ValueList<T>> Several<T>()
        where T : struct, Enum => Gen.SubListOf(Enum.GetValues<T>().AsEnumerable()).Select(items => ValueList.Create<T>([.. items]));

    private static Gen<T> Member<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>().AsEnumerable());

    private static Gen<T[]> Many<T>(Gen<T> item, int fewest, int most) => Gen.Choose(fewest, most).SelectMany(count => item.ArrayOf(count));

    /// <summary>One value in an array, or null.</summary>
    private static Gen<T[]?> Maybe<T>(Gen<T> item) =>
        Gen.Choose(0, 2).SelectMany(n => n == 0 ? Gen.Constant<T[]?>(null) : item.Select(value => (T[]?)[value]));
}

using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>Builds the course of an arm, writing down each assumption as it is made.</summary>
internal sealed class ArmCourseBuilder(TrialArm arm, ArmAssumptions assumptions)
{
    private const double DaysPerWeek = 7;

    // Any date serves: nothing in a course depends on the year.
    private static readonly DateOnly Start = new(2000, 1, 1);

    private readonly ImmutableArray<string>.Builder assumed = ImmutableArray.CreateBuilder<string>();
    private readonly string kind = arm.Indication.Kind;

    public ArmCourse Build()
    {
        var zones = ZonesOf();
        var needled = arm.Role == TrialRole.Needling;
        // Without needling the schedule only matters to a time that is counted from its end.
        var scheduled = needled || arm.Followups.Any(f => f.WeeksFromFirst is null && (f.WeeksFromLast is not null || f.Weeks is null));
        var (count, interval) = scheduled ? ScheduleOf() : (0, 0);
        var days = FollowupDays(Math.Max(0, count - 1) * interval * DaysPerWeek);
        var (scale, exact, score) = BaselineOf();
        var last = days.IsEmpty ? 0 : days.Max();
        var course = new Course
        {
            Title = arm.Id.Length <= CourseLimits.Title ? arm.Id : null,
            Start = Start,
            ForecastUntil = Start.AddDays((int)Math.Clamp(Math.Ceiling(last), 1, CourseLimits.HorizonDays)),
            Person = PersonOf(),
            Concerns = [ConcernOf(zones, new Baseline(scale, score))],
            Sessions = needled ? SessionsOf(zones, count, interval) : [],
        };
        return new ArmCourse(arm, course, exact, days, assumed.ToImmutable());
    }

    private ValueList<string> ZonesOf()
    {
        if (!arm.Treatment.Zones.IsDefaultOrEmpty)
            return [.. arm.Treatment.Zones];
        var zones = kind switch
        {
            StretchMarks.KindName => assumptions.StretchMarkZones,
            Scar.KindName => assumptions.ScarZones,
            _ => assumptions.FaceZones,
        };
        assumed.Add($"site: {string.Join(", ", zones)}");
        return zones;
    }

    private (int Count, double IntervalWeeks) ScheduleOf()
    {
        var sessions = arm.Treatment.Sessions ?? Assume(assumptions.Sessions, "sessions", "sessions");
        var count = (int)Math.Clamp(Math.Round(sessions, MidpointRounding.AwayFromZero), 1, CourseLimits.Sessions);
        return (count, count == 1 ? 0 : arm.Treatment.IntervalWeeks ?? Assume(assumptions.IntervalWeeks, "interval", "weeks"));
    }

    private ImmutableArray<double> FollowupDays(double lastSession) =>
        [.. arm.Followups.Select(followup => Math.Min(DayOf(followup, lastSession), CourseLimits.HorizonDays))];

    private double DayOf(TrialFollowup followup, double lastSession)
    {
        if (followup.WeeksFromFirst is { } first)
            return first * DaysPerWeek;
        if (followup.WeeksFromLast is { } after)
            return lastSession + after * DaysPerWeek;
        if (followup.Weeks is { } weeks)
        {
            assumed.Add($"follow-up {followup.Index + 1}: its {weeks:0.#} weeks counted from the first session");
            return weeks * DaysPerWeek;
        }
        assumed.Add($"follow-up {followup.Index + 1}: {assumptions.FollowupWeeks} weeks after the last session");
        return lastSession + assumptions.FollowupWeeks * DaysPerWeek;
    }

    private Person PersonOf() =>
        new()
        {
            Age = Math.Clamp(AgeOf(), 12, 100),
            Sex = AssumeValue(assumptions.Sex, "sex"),
            Phototype = arm.Phototypes is { } range
                ? (Phototype)(((int)range.Lowest + (int)range.Highest) / 2)
                : AssumeValue(assumptions.Phototype, "phototype"),
            SkinCare = [.. arm.Treatment.SkinCare.Distinct()],
        };

    private double AgeOf()
    {
        if (arm.Age?.Mean is { } mean)
            return mean;
        if (arm.Age is { Low: { } low, High: { } high })
            return Assume((low + high) / 2, "age, the middle of the range", "years");
        var usual = kind switch
        {
            AcneScars.KindName or StretchMarks.KindName => assumptions.YoungAge,
            Wrinkles.KindName or Laxity.KindName => assumptions.LateAge,
            _ => assumptions.MiddleAge,
        };
        return Assume(usual, "age", "years");
    }

    private (string Scale, double Exact, double Score) BaselineOf()
    {
        var own =
            arm.Endpoint.Scale is { } id
            && Catalogue.Scales.TryFind(id, out var found)
            && (found.Indications.IsEmpty || found.Indications.Contains(kind, StringComparer.Ordinal))
            && found.LowerIsBetter
                ? found
                : null;
        var scale = own ?? Catalogue.Scales[NaturalScale];
        if (own is null)
            assumed.Add($"scale: {scale.Name}, for want of a model of the one used");
        double exact;
        if (own is not null && arm.Endpoint.BaselineMean is { } mean)
            exact = Math.Clamp(mean, scale.Minimum, scale.Maximum);
        else
            exact = Assume(scale.Minimum + (scale.Maximum - scale.Minimum) / 2, "baseline, the middle of the scale", "points");
        var score = exact;
        if (scale.Step is { } step and > 0)
            score = Math.Clamp(
                scale.Minimum + Math.Round((exact - scale.Minimum) / step, MidpointRounding.AwayFromZero) * step,
                scale.Minimum,
                scale.Maximum
            );
        return (scale.Id, exact, score);
    }

    /// <summary>The scale a concern of this kind is best known by; its percent change is that of severity when its lowest score is zero.</summary>
    private string NaturalScale =>
        kind switch
        {
            AcneScars.KindName => "goodman-baron-quantitative",
            Wrinkles.KindName => "lemperle",
            StretchMarks.KindName => "striae-severity",
            Hyperpigmentation.KindName => "mmasi",
            Scar.KindName => "vancouver",
            Texture.KindName => "texture-grade",
            Pores.KindName => "pore-grade",
            Dullness.KindName => "radiance-grade",
            Laxity.KindName => "alexiades-laxity",
            _ => throw new InvalidOperationException($"No concern is of the kind '{kind}'."),
        };

    private Concern ConcernOf(ValueList<string> zones, Baseline baseline) =>
        kind switch
        {
            AcneScars.KindName => new AcneScars
            {
                Id = ArmCourse.ConcernId,
                Zones = zones,
                Baseline = baseline,
            },
            Wrinkles.KindName => new Wrinkles
            {
                Id = ArmCourse.ConcernId,
                Zones = zones,
                Baseline = baseline,
                Form = AssumeValue(assumptions.Wrinkles, "form of wrinkling"),
            },
            StretchMarks.KindName => new StretchMarks
            {
                Id = ArmCourse.ConcernId,
                Zones = zones,
                Baseline = baseline,
                Colour = arm.Indication.Colour ?? AssumeValue(assumptions.StretchMarks, "stage of the marks"),
            },
            Hyperpigmentation.KindName => new Hyperpigmentation
            {
                Id = ArmCourse.ConcernId,
                Zones = zones,
                Baseline = baseline,
                Type = arm.Indication.Pigment ?? AssumeValue(assumptions.Pigment, "kind of pigment"),
            },
            Scar.KindName => new Scar
            {
                Id = ArmCourse.ConcernId,
                Zones = zones,
                Baseline = baseline,
                Cause = arm.Indication.Cause ?? AssumeValue(assumptions.ScarCause, "cause of the scar"),
                Form = arm.Indication.Form ?? AssumeValue(assumptions.ScarForm, "height of the scar"),
                AgeMonths = Assume(assumptions.ScarAgeMonths, "age of the scar", "months"),
            },
            Texture.KindName => new Texture
            {
                Id = ArmCourse.ConcernId,
                Zones = zones,
                Baseline = baseline,
            },
            Pores.KindName => new Pores
            {
                Id = ArmCourse.ConcernId,
                Zones = zones,
                Baseline = baseline,
            },
            Dullness.KindName => new Dullness
            {
                Id = ArmCourse.ConcernId,
                Zones = zones,
                Baseline = baseline,
            },
            _ => new Laxity
            {
                Id = ArmCourse.ConcernId,
                Zones = zones,
                Baseline = baseline,
            },
        };

    private ValueList<Session> SessionsOf(ValueList<string> zones, int count, double interval)
    {
        var onFace = zones.All(zone => Catalogue.Zones[zone].Region is Region.Face or Region.Neck or Region.Scalp);
        var area = new Area
        {
            Zones = zones,
            Device = new Device(arm.Treatment.Device ?? AssumeValue(assumptions.Device, "device")),
            NeedleLength = NeedleLength.FromMillimetres(
                arm.Treatment.NeedleLength ?? Assume(onFace ? assumptions.FaceLength : assumptions.BodyLength, "needle length", "mm")
            ),
            Passes = arm.Treatment.Passes ?? Assume(assumptions.Passes, "passes", "passes"),
            Adjuncts = [.. arm.Treatment.Adjuncts.Distinct()],
        };
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new Session
                {
                    At = Start.ToDateTime(TimeOnly.MinValue).AddMinutes(Math.Round(i * interval * DaysPerWeek * 24 * 60)),
                    Status = SessionStatus.Done,
                    Areas = [area],
                }),
        ];
    }

    private double Assume(double value, string what, string unit)
    {
        assumed.Add($"{what}: {value:0.##} {unit}");
        return value;
    }

    private T AssumeValue<T>(T value, string what)
        where T : struct, Enum
    {
        assumed.Add(
            $"{what}: {(value is Phototype ? value.ToString() : System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()))}"
        );
        return value;
    }
}

using Stipple.Evidence;
using Stipple.Skin.Plans;

namespace Stipple.Skin.Tests.Plans;

public class PlanSpaceTests
{
    public static TheoryData<string> Examples =>
        [.. Directory.EnumerateFiles(Path.Combine(Root(), "examples"), "*.json").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_plan_for_an_example_is_a_sound_course_that_keeps_what_was_done(string example)
    {
        var course = Read(example);
        var space = new PlanSpace(course);

        Assert.InRange(space.Candidates.Length, 30, 160);
        foreach (var candidate in space.Candidates)
        {
            var planned = space.CourseOf(candidate);
            var read = CourseReader.Read(CourseWriter.Write(planned));
            Assert.Empty(read.Faults);
            Assert.Equal(Done(course), Done(planned));
            Assert.Equal(candidate.Visits, planned.Sessions.Count - Done(course).Count());
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void No_plan_exceeds_device_evaluated_setting_or_place_unless_that_was_done_before(string example)
    {
        var course = Read(example);
        var space = new PlanSpace(course);
        foreach (
            var area in space
                .Candidates.Where(c => !c.IsOfCourse)
                .SelectMany(c => space.CourseOf(c).Sessions.Where(IsAhead))
                .SelectMany(s => s.Areas)
        )
        foreach (var zone in area.Zones)
        {
            var model = Catalogue.Devices[area.Device.Model!];
            var limit = Catalogue.NeedleLimits[Catalogue.Zones[zone].Anatomy.Id];
            var marked = course.Concerns.Any(c => c is AcneScars or Scar or StretchMarks && c.Zones.Contains(zone));
            var done = Done(course).SelectMany(s => s.Areas).Where(a => a.Zones.Contains(zone)).Select(a => a.NeedleLength.Millimetres);
            var most = done.Append(Math.Min(marked ? limit.Marks.Value : limit.Surface.Value, model.EvaluatedLimit?.Value ?? 9)).Max();
            Assert.InRange(area.NeedleLength.Millimetres, model.ShortestLength.Value, Math.Min(most, model.LongestLength.Value));
        }
    }

    [Fact]
    public void The_skin_about_the_eyes_gets_half_a_millimetre_while_the_cheek_gets_more()
    {
        var space = new PlanSpace(Read("wrinkles.json"));
        var longest = space.CourseOf(space.Candidates.MaxBy(c => c.Reach)!).Sessions[^1];

        Assert.Equal(0.5, LengthAt(longest, "periorbital-left"));
        Assert.True(LengthAt(longest, "cheek-left") > 1);
    }

    [Fact]
    public void A_gentler_zone_keeps_its_share_of_the_longest_needle()
    {
        var course = Read("acne-scars.json");
        var space = new PlanSpace(course);
        var planned = course.Sessions[^1];
        var share = LengthAt(planned, "temple-left") / LengthAt(planned, "cheek-left");
        var sessions = space.Candidates.Where(c => !c.IsOfCourse).SelectMany(c => space.CourseOf(c).Sessions.Where(IsAhead)).ToArray();

        Assert.True(share < 1);
        // Half a step of the dial is 0.125 mm.
        Assert.All(
            sessions,
            session => Assert.InRange(LengthAt(session, "temple-left"), 0, share * LengthAt(session, "cheek-left") + 0.125)
        );
        // What the course plans is among what is tried.
        Assert.Contains(sessions, session => LengthAt(session, "cheek-left").Equals(LengthAt(planned, "cheek-left")));
    }

    [Fact]
    public void A_roller_of_one_length_is_planned_with_that_length_alone()
    {
        var course = PlanLab.Scars(device: new Device(DeviceKind.Roller, "dermaroller-mf8"));

        Assert.Equal([1.5], new PlanSpace(course).Candidates.Where(c => c.Reach is not null).Select(c => c.Reach!.Value).Distinct());
    }

    [Fact]
    public void No_session_comes_before_the_one_planned_or_sooner_than_its_interval_or_before_the_last_reading()
    {
        var course = PlanLab.Scars() with { Observations = [PlanLab.Reading(35, 18)] };
        var space = new PlanSpace(course);
        foreach (var candidate in space.Candidates.Where(c => c.Visits > 0 && !c.IsOfCourse))
        {
            Assert.True(candidate.At[0] >= course.Sessions[1].At);
            Assert.True(candidate.At[0] > course.Observations[0].At);
            Assert.True((candidate.At[0] - course.Sessions[0].At).TotalDays >= 7 * (candidate.IntervalWeeks ?? 2));
            Assert.All(
                candidate.At.Zip(candidate.At.Skip(1)),
                pair => Assert.Equal(7.0 * candidate.IntervalWeeks, (pair.Second - pair.First).TotalDays)
            );
            Assert.True(candidate.At[^1].AddDays(7 * 12) <= space.Judged);
        }
    }

    [Fact]
    public void A_course_without_concern_and_session_is_told_both_at_once()
    {
        var bare = new Course { Start = new DateOnly(2026, 1, 5), Person = Lab.Person() };

        Assert.Equal([PlanFaults.NoConcern, PlanFaults.NoSession], PlanFaults.Of(bare).Select(f => f.Code));
        Assert.Equal(
            PlanFaults.Of(bare),
            Assert.Throws<PlanException>(() => Planner.Run(bare, cancellation: TestContext.Current.CancellationToken)).Faults
        );
    }

    [Fact]
    public void Sessions_elsewhere_say_nothing_of_how_to_treat_a_concern()
    {
        var course = PlanLab.Scars();
        var elsewhere = course with { Sessions = [.. course.Sessions.Select(s => s with { Areas = [Lab.Area(zone: "neck")] })] };

        Assert.Equal([PlanFaults.NoZone], PlanFaults.Of(elsewhere).Select(f => f.Code));
    }

    [Fact]
    public void A_year_beyond_what_can_be_forecast_is_refused()
    {
        var course = PlanLab.Scars();
        var late = course with
        {
            ForecastUntil = null,
            Sessions = [course.Sessions[0], course.Sessions[1] with { At = course.Sessions[0].At.AddDays(3600) }],
        };

        Assert.Equal([PlanFaults.TooLate], PlanFaults.Of(late).Select(f => f.Code));
    }

    private static double LengthAt(Session session, string zone) =>
        session.Areas.Single(a => a.Zones.Contains(zone)).NeedleLength.Millimetres;

    private static IEnumerable<Session> Done(Course course) => course.Sessions.Where(s => s.Status == SessionStatus.Done);

    private static bool IsAhead(Session session) => session.Status == SessionStatus.Planned;

    private static Course Read(string example) => CourseReader.Read(File.ReadAllBytes(Path.Combine(Root(), "examples", example))).Course!;

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "examples")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}

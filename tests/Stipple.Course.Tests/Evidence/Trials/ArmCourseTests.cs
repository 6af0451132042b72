using Stipple.Evidence;

namespace Stipple.Tests.Evidence.Trials;

public sealed class ArmCourseTests
{
    public static TheoryData<string> Arms => [.. TrialCatalogue.Arms.Ids];

    [Theory]
    [MemberData(nameof(Arms))]
    public void Every_arm_is_a_sound_course_that_reaches_its_last_followup(string id)
    {
        var built = ArmCourse.Of(TrialCatalogue.Arms[id]);
        Assert.Empty(CourseReader.Read(CourseWriter.Write(built.Course)).Faults);
        Assert.Equal(built.Arm.Followups.Length, built.FollowupDays.Length);
        Assert.All(built.FollowupDays, day => Assert.InRange(day, 0, built.Course.Horizon));
        Assert.Equal(built.Arm.Role == TrialRole.Needling, built.Course.Sessions.Count > 0);
    }

    [Fact]
    public void What_the_report_says_is_not_assumed()
    {
        var built = ArmCourse.Of(TrialCatalogue.Arms["malik2024-alone"]);
        Assert.Equal(2.0, built.Course.Sessions[0].Areas[0].NeedleLength.Millimetres);
        Assert.Equal(3, built.Course.Sessions.Count);
        Assert.Equal(20.62, built.Baseline);
        Assert.Equal(new Baseline("goodman-baron-quantitative", 21), built.Course.Concerns[0].Baseline);
        Assert.Equal(13 * 7, Assert.Single(built.FollowupDays));
        string[] silent = ["age: 28 years", "sex: female", "phototype: III", "passes: 5 passes"];
        Assert.Equal(silent.Order(StringComparer.Ordinal), built.Assumed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_time_from_the_last_session_is_counted_on_from_it()
    {
        var built = ArmCourse.Of(TrialCatalogue.Arms["majid2009-roller"]);
        var lastSession = built.Course.DayOf(built.Course.Sessions[^1].At);
        Assert.Equal(3 * 4 * 7, lastSession);
        Assert.Equal(lastSession + 8.7 * 7, Assert.Single(built.FollowupDays), 6);
        Assert.Contains("sessions: 4 sessions", built.Assumed, StringComparer.Ordinal);
        Assert.Contains("interval: 4 weeks", built.Assumed, StringComparer.Ordinal);
    }

    [Fact]
    public void A_time_that_is_not_reported_is_assumed_and_named()
    {
        var arm = TrialCatalogue.Arms["leheta2011-pci"];
        var built = ArmCourse.Of(arm, ArmAssumptions.Usual with { FollowupWeeks = 10 });
        Assert.Equal((3 * 4 + 10) * 7, Assert.Single(built.FollowupDays));
        Assert.Contains(built.Assumed, x => x.Contains("10 weeks after the last session", StringComparison.Ordinal));
    }

    [Fact]
    public void An_untreated_side_has_a_course_without_sessions() =>
        Assert.Empty(ArmCourse.Of(TrialCatalogue.Arms["alam2014-control"]).Course.Sessions);

    [Fact]
    public void A_measure_that_no_scale_models_is_run_on_the_usual_scale_of_the_concern()
    {
        var built = ArmCourse.Of(TrialCatalogue.Arms["farshi2020-mn-alone"]);
        Assert.Equal(new Baseline("mmasi", 12), built.Course.Concerns[0].Baseline);
        Assert.Contains(built.Assumed, x => x.StartsWith("scale: ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_body_is_needled_deeper_than_the_face_when_no_length_is_reported()
    {
        Assert.Equal(1.5, Length("majid2009-roller"));
        Assert.Equal(2.0, Length("caha-mn-vitc-2017"));

        static double Length(string id) => ArmCourse.Of(TrialCatalogue.Arms[id]).Course.Sessions[0].Areas[0].NeedleLength.Millimetres;
    }
}

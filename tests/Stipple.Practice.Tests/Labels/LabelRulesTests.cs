using FsCheck;
using FsCheck.Fluent;
using Stipple.Evidence;
using Stipple.Practice.Labels;
using Stipple.Practice.Sessions;
using Stipple.Practice.Tests.Sessions;

namespace Stipple.Practice.Tests.Labels;

public sealed class LabelRulesTests
{
    [Fact]
    public void Within_the_label_nothing_is_found() => Assert.Empty(Found(Clinic.Course(), Clinic.Area(1.5)));

    [Theory]
    [InlineData(1.5)]
    [InlineData(1.6, "006", "007")]
    [InlineData(1.75, "007")]
    [InlineData(2.25, "007", "008")]
    [InlineData(2.5, "007", "008")]
    [InlineData(2.75, "005", "007", "008")]
    public void Each_limit_of_a_pen_is_told_where_it_is_passed(double length, params string[] codes) =>
        Assert.Equal(codes, Found(Clinic.Course(), Clinic.Area(length)));

    [Fact]
    public void A_needle_shorter_than_the_dial_cannot_be_set_but_a_sham_can()
    {
        var pen = new Device(DeviceKind.Pen, "dermapen-4");

        Assert.Contains("005", Found(Clinic.Course(), Clinic.Area(0.1, pen)));
        Assert.DoesNotContain("005", Found(Clinic.Course(), Clinic.Area(0.2, pen)));
        Assert.DoesNotContain("005", Found(Clinic.Course(), Clinic.Area(0, pen)));
    }

    [Fact]
    public void The_usual_length_is_that_of_scars_only_where_a_scar_lies()
    {
        var lines = new Device(DeviceKind.Pen, "exceed");

        Assert.Contains("008", Found(Clinic.Course(null, Clinic.Lines("glabella")), Clinic.Area(1, lines, null, "glabella")));
        Assert.DoesNotContain("008", Found(Clinic.Course(null, Clinic.Lines("glabella")), Clinic.Area(0.75, lines, null, "glabella")));
        Assert.DoesNotContain("008", Found(Clinic.Course(null, Clinic.Scars("glabella")), Clinic.Area(1, lines, null, "glabella")));
    }

    [Fact]
    public void Every_way_out_of_a_clearance_has_its_code()
    {
        var exceed = new Device(DeviceKind.Pen, "exceed");
        var cheek = Clinic.Lines("cheek-left");

        Assert.Empty(Found(Clinic.Course(Clinic.Person(40), cheek), Clinic.Area(1, exceed)));
        Assert.Equal(["009"], Found(Clinic.Course(Clinic.Person(40), cheek), Clinic.Area(1, new Device(DeviceKind.Pen, "dermapen-4"))));
        Assert.Equal(
            ["010"],
            Found(
                Clinic.Course(
                    Clinic.Person(40),
                    new Pores
                    {
                        Id = "p",
                        Zones = ["cheek-left"],
                        Baseline = new("pore-grade", 2),
                    }
                ),
                Clinic.Area(1, exceed)
            )
        );
        Assert.Equal(["011"], Found(Clinic.Course(Clinic.Person(40), Clinic.Lines("chin")), Clinic.Area(1, exceed, null, "chin")));
        Assert.Equal(["012"], Found(Clinic.Course(Clinic.Person(40, Phototype.IV), cheek), Clinic.Area(1, exceed)));
        Assert.Equal(["013"], Found(Clinic.Course(Clinic.Person(21), cheek), Clinic.Area(1, exceed)));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(150)]
    [InlineData(99, "014")]
    [InlineData(151, "014")]
    public void A_pen_runs_within_its_range(double rate, params string[] codes) =>
        Assert.Equal(codes, Found(Clinic.Course(), Clinic.Area(1, new Device(DeviceKind.Pen, "exceed"), rate)));

    [Fact]
    public void Around_the_eye_the_orbital_rim_is_named_and_an_idle_zone_is_told()
    {
        var course = Clinic.Course(null, Clinic.Lines("periorbital-left"));
        var device = new Device(DeviceKind.Pen, "exceed");

        Assert.Equal(["015"], Found(course, Clinic.Area(0.5, device, null, "periorbital-left")));
        Assert.Equal(["016"], Found(course, Clinic.Area(0.5, device, null, "chin")));
    }

    [Fact]
    public void A_planned_session_is_checked_in_its_place_and_a_done_one_is_not()
    {
        var course = Clinic.Course() with
        {
            Sessions =
            [
                Clinic.Session(new(2026, 10, 1, 9, 0, 0), SessionStatus.Done, Clinic.Area(2.5)),
                Clinic.Session(new(2026, 12, 1, 9, 0, 0), SessionStatus.Planned, Clinic.Area(1.75)),
            ],
        };

        var finding = Assert.Single(LabelRules.OfPlan(course));
        Assert.Equal(("STP-SESSION-007", "sessions[1].areas[0].needleLength"), (finding.Code, finding.Place));
        Assert.Equal(["skinpen-de-novo-page"], finding.Sources);
    }

    [Fact]
    public void A_deeper_setting_never_has_fewer_findings()
    {
        var cases =
            from device in Gen.Elements(Catalogue.Devices.All.ToArray())
            from zones in Gen.SubListOf(Catalogue.Zones.Ids.ToArray())
            from phototype in Gen.Elements(Enum.GetValues<Phototype>())
            from age in Gen.Choose(14, 80)
            from scarred in Gen.Elements(true, false)
            select (device, zones: zones.Count == 0 ? ["chin"] : zones.ToArray(), phototype, age, scarred);

        Prop.ForAll(
                cases.ToArbitrary(),
                c =>
                {
                    var concern = c.scarred ? (Concern)Clinic.Scars(c.zones) : Clinic.Lines(c.zones);
                    var course = Clinic.Course(Clinic.Person(c.age, c.phototype), concern);
                    var step = c.device.LengthStep?.Value ?? 0.1;
                    var counts = Enumerable
                        .Range(0, 60)
                        .Select(i => Math.Round(c.device.ShortestLength.Value + i * step, 6))
                        .Where(length => length is > 0 and <= NeedleLength.Maximum)
                        .Select(length => Found(course, Clinic.Area(length, new Device(c.device.Kind, c.device.Id), null, c.zones)).Length)
                        .ToArray();
                    Assert.Equal(counts.Order(), counts);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_finding_names_known_sources_and_its_reason_lifts_it()
    {
        var known = Catalogue.Sources.Ids.Concat(RuleSources.All.Select(s => s.Id)).ToHashSet();
        var everything = Catalogue
            .Devices.All.SelectMany(device =>
                LabelRules.Of(
                    Clinic.Course(null, Clinic.Lines([.. Catalogue.Zones.Ids])),
                    [
                        Clinic.Area(
                            2.33,
                            new Device(device.Kind, device.Id),
                            device.Kind == DeviceKind.Pen ? 999 : null,
                            [.. Catalogue.Zones.Ids]
                        ),
                    ]
                )
            )
            .ToArray();

        Assert.All(everything.SelectMany(f => f.Sources), source => Assert.Contains(source, known));
        Assert.All(
            everything.Where(f => f.Kind == FindingKind.NeedsReason),
            f => Assert.False(f.IsOpen(new Dictionary<string, string> { [f.Code] = "Told and agreed." }))
        );
    }

    [Fact]
    public void Every_example_course_is_checked()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Clinic.Root(), "examples"), "*.json"))
        {
            var course = CourseReader.Read(File.ReadAllBytes(file)).Course!;
            foreach (var session in course.Sessions)
                Assert.DoesNotContain(LabelRules.Of(course, session.Areas), f => f.Kind == FindingKind.Stop);
        }
    }

    private static string[] Found(Course course, Area area) => Clinic.Codes(LabelRules.Of(course, [area]));
}

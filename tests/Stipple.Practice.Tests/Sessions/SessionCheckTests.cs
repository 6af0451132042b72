using System.Collections.Immutable;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Stipple.Practice.Cartridges;
using Stipple.Practice.Scope;
using Stipple.Practice.Sessions;

namespace Stipple.Practice.Tests.Sessions;

public sealed class SessionCheckTests
{
    private static readonly DateTime Now = Clinic.Today.ToDateTime(new TimeOnly(10, 0));

    private static readonly SessionDraft Sound = new()
    {
        Id = "s1",
        At = Now,
        Answers = SafetyQuestions.Today.ToImmutableDictionary(q => q.Id, q => !q.Wary),
        Areas =
        [
            new AreaDraft
            {
                Zones = ["cheek-left", "cheek-right"],
                Device = Clinic.SkinPen,
                Cartridge = 0,
                NeedleLength = 1.5,
                Passes = 4,
                EndPoint = EndPoint.PinpointBleeding,
                Topicals = "sterile gel",
            },
        ],
        Cartridges =
        [
            new CartridgeLabel
            {
                Lot = "L1",
                Serial = "S1",
                Expiry = Clinic.Today,
            },
        ],
        Anaesthetic = new AnaestheticDraft
        {
            Kind = AnaestheticKind.TopicalLidocaine,
            On = new TimeOnly(9, 0),
            Off = new TimeOnly(9, 30),
        },
        Pain = 3,
        Note = "Calm.",
    };

    private static readonly SigningContext Context = new()
    {
        Today = Clinic.Today,
        Course = Clinic.Course() with
        {
            Sessions =
            [
                Clinic.Session(Now.AddDays(-28), SessionStatus.Done, Clinic.Area(1.5)),
                Clinic.Session(Now.AddDays(28), SessionStatus.Planned, Clinic.Area()),
            ],
        },
        Scope = PractitionerScope.Nurse,
        Consent = new Consent(Clinic.Today.AddDays(-70), Expires: Clinic.Today),
        Screening = ScreeningStanding.Proceed,
    };

    [Fact]
    public void A_whole_session_within_every_rule_is_signed_without_a_finding() => Assert.Empty(SessionCheck.ForSigning(Sound, Context));

    [Fact]
    public void An_empty_draft_may_be_saved_and_not_be_signed()
    {
        var empty = new SessionDraft();

        Assert.Empty(SessionCheck.ForSaving(empty));
        Assert.Null(empty.ToSession());
        var asked = SessionCheck.ForSigning(empty, Context).Where(f => f.Code is "STP-SESSION-038").Select(f => f.Place).ToArray();
        Assert.Equal(["at", .. SafetyQuestions.Today.Select(q => $"answers.{q.Id}"), "areas", "anaesthetic.kind"], asked);
    }

    public static TheoryData<string, string, Func<SessionDraft, SessionDraft>> Unsavable =>
        new()
        {
            { "029", "areas[0].needleLength", d => WithArea(d, a => a with { NeedleLength = 5.01 }) },
            { "029", "areas[0].needleLength", d => WithArea(d, a => a with { NeedleLength = double.NaN }) },
            { "029", "areas[0].passes", d => WithArea(d, a => a with { Passes = 51 }) },
            { "029", "areas[0].needles", d => WithArea(d, a => a with { Needles = 0 }) },
            { "029", "areas[0].rate", d => WithArea(d, a => a with { Rate = 0.5 }) },
            { "029", "areas[0].needleDiameter", d => WithArea(d, a => a with { NeedleDiameter = 2 }) },
            { "029", "pain", d => d with { Pain = 11 } },
            { "029", "pain", d => d with { Pain = 3.5 } },
            { "029", "pain", d => d with { Pain = double.NaN } },
            { "029", "anaesthetic.off", d => d with { Anaesthetic = d.Anaesthetic! with { Off = new TimeOnly(13, 1) } } },
            { "030", "areas[0].zones", d => WithArea(d, a => a with { Zones = ["cheek"] }) },
            { "030", "areas[0].device", d => WithArea(d, a => a with { Device = new Device(DeviceKind.Pen, "none") }) },
            { "030", "areas[0].endPoint", d => WithArea(d, a => a with { EndPoint = (EndPoint)9 }) },
            { "030", "areas[0].adjuncts", d => WithArea(d, a => a with { Adjuncts = [(Adjunct)99] }) },
            { "030", "answers.moon", d => d with { Answers = d.Answers.Add("moon", true) } },
            { "030", "anaesthetic.kind", d => d with { Anaesthetic = new AnaestheticDraft { Kind = (AnaestheticKind)99 } } },
            { "031", "areas[0].device", d => WithArea(d, a => a with { Device = new Device(DeviceKind.Roller, "skinpen-precision") }) },
            {
                "032",
                "areas[0].rate",
                d => WithArea(d, a => a with { Device = new Device(DeviceKind.Roller, "dermaroller-mf8"), Rate = 100 })
            },
            { "033", "areas[1].zones", d => d with { Areas = [d.Areas[0], d.Areas[0] with { Zones = ["chin", "cheek-left"] }] } },
            { "033", "areas[0].zones", d => WithArea(d, a => a with { Zones = ["chin", "chin"] }) },
            { "033", "areas[0].adjuncts", d => WithArea(d, a => a with { Adjuncts = [Adjunct.Prp, Adjunct.Prp] }) },
            { "034", "areas", d => d with { Areas = [.. Enumerable.Repeat(new AreaDraft(), 41)] } },
            { "034", "areas[0].zones", d => WithArea(d, a => a with { Zones = [.. Enumerable.Repeat("chin", 101)] }) },
            { "035", "note", d => d with { Note = new string('x', 2001) } },
            { "035", "note", d => WithArea(d, a => a with { Topicals = new string('x', 1999) }) },
            { "035", "areas[0].deviceSerial", d => WithArea(d, a => a with { DeviceSerial = new string('x', 201) }) },
            { "035", "anaesthetic.product", d => d with { Anaesthetic = d.Anaesthetic! with { Product = new string('x', 201) } } },
            { "036", "anaesthetic.off", d => d with { Anaesthetic = d.Anaesthetic! with { Off = new TimeOnly(8, 59) } } },
            { "037", "areas[0].cartridge", d => WithArea(d, a => a with { Cartridge = 1 }) },
            { "037", "areas[0].cartridge", d => WithArea(d, a => a with { Cartridge = -1 }) },
        };

    [Theory]
    [MemberData(nameof(Unsavable), DisableDiscoveryEnumeration = true)]
    public void What_no_course_could_hold_is_neither_saved_nor_signed(string code, string place, Func<SessionDraft, SessionDraft> change)
    {
        var draft = change(Sound);

        Assert.Contains(
            SessionCheck.ForSaving(draft),
            f => f.Code == $"STP-SESSION-{code}" && f.Place == place && f.Kind == FindingKind.Stop
        );
        Assert.Contains(SessionCheck.ForSigning(draft, Context), f => f.Code == $"STP-SESSION-{code}");
        Assert.Null(draft.ToSession());
    }

    public static TheoryData<string, string, Func<SessionDraft, SessionDraft>> Unsignable =>
        new()
        {
            { "038", "at", d => d with { At = null } },
            { "038", "areas[0].zones", d => WithArea(d, a => a with { Zones = [] }) },
            { "038", "areas[0].device", d => WithArea(d, a => a with { Device = new Device(DeviceKind.Pen) }) },
            { "038", "areas[0].needleLength", d => WithArea(d, a => a with { NeedleLength = null }) },
            { "038", "areas[0].cartridge", d => WithArea(d, a => a with { Cartridge = null }) },
            { "038", "areas[0].keptToOrbitalRim", d => WithArea(d, a => a with { Zones = ["periorbital-left"] }) },
            { "038", "anaesthetic.off", d => d with { Anaesthetic = d.Anaesthetic! with { Off = null } } },
            { "038", "answers.fever", d => d with { Answers = d.Answers.Remove("fever") } },
            { "039", "areas[0].passes", d => WithArea(d, a => a with { Passes = null }) },
            { "039", "areas[0].endPoint", d => WithArea(d, a => a with { EndPoint = null }) },
            { "039", "pain", d => d with { Pain = null } },
            { "040", "at", d => d with { At = Now.AddDays(1) } },
            { "048", "anaesthetic.off", d => d with { Anaesthetic = d.Anaesthetic! with { Off = new TimeOnly(10, 1) } } },
            {
                "049",
                "areas[0].keptToOrbitalRim",
                d => WithArea(d, a => a with { Zones = ["periorbital-left"], KeptToOrbitalRim = false })
            },
            { "001", "areas[0].needleLength", d => WithArea(d, a => a with { NeedleLength = 2 }) },
            { "007", "areas[0].needleLength", d => WithArea(d, a => a with { NeedleLength = 2 }) },
            { "024", "cartridges[0].expiry", d => d with { Cartridges = [d.Cartridges[0] with { Expiry = Clinic.Today.AddDays(-1) }] } },
            { "026", "cartridges[0].lot", d => d with { Cartridges = [d.Cartridges[0] with { Lot = null }] } },
        };

    [Theory]
    [MemberData(nameof(Unsignable), DisableDiscoveryEnumeration = true)]
    public void What_is_missing_or_not_allowed_may_be_saved_but_not_signed(
        string code,
        string place,
        Func<SessionDraft, SessionDraft> change
    )
    {
        var draft = change(Sound);

        Assert.Empty(SessionCheck.ForSaving(draft));
        var finding = Assert.Single(SessionCheck.ForSigning(draft, Context), f => f.Code == $"STP-SESSION-{code}" && f.Place == place);
        Assert.True(finding.IsOpen(draft.Reasons));
        Assert.Equal(finding.Kind == FindingKind.Stop, finding.IsOpen(draft.Reasons.Add(finding.Code, "Explained.")));
    }

    [Fact]
    public void Each_of_todays_questions_stops_or_asks_when_answered_warily()
    {
        foreach (var question in SafetyQuestions.Today)
        {
            var draft = Sound with { Answers = Sound.Answers.SetItem(question.Id, question.Wary) };

            var finding = Assert.Single(SessionCheck.ForSigning(draft, Context));
            Assert.Equal($"answers.{question.Id}", finding.Place);
            Assert.Equal(question.Kind, finding.Kind);
            Assert.Equal(question.Kind == FindingKind.Stop ? "STP-SESSION-042" : "STP-SESSION-043", finding.Code);
        }

        Assert.Superset(
            new HashSet<string> { "infection", "fever", "open-wound", "isotretinoin", "pregnant", "sunburn" },
            SafetyQuestions.Today.Where(q => q.Kind == FindingKind.Stop).Select(q => q.Id).ToHashSet()
        );
    }

    [Theory]
    [InlineData(14)]
    [InlineData(13, "041")]
    [InlineData(0, "041")]
    public void A_zone_rests_two_weeks(int days, params string[] codes)
    {
        var context = Context with
        {
            Course = Clinic.Course() with { Sessions = [Clinic.Session(Now.AddDays(-days), SessionStatus.Done, Clinic.Area())] },
        };

        var found = SessionCheck.ForSigning(Sound, context);

        Assert.Equal(codes, Clinic.Codes(found));
        Assert.All(found, f => Assert.Equal($"{Clinic.Today.AddDays(14 - days):yyyy-MM-dd} or later.", f.Lifts));
    }

    [Fact]
    public void A_plan_lengthens_the_rest_and_another_zone_needs_none()
    {
        Assert.Equal(["041"], Clinic.Codes(SessionCheck.ForSigning(Sound, Context with { PlanIntervalWeeks = 6 })));
        Assert.Empty(SessionCheck.ForSigning(Sound, Context with { PlanIntervalWeeks = 4 }));
        Assert.Equal(25, (Context with { PlanIntervalWeeks = 4 }).DaysBetween);
        Assert.Equal(14, (Context with { PlanIntervalWeeks = 1 }).DaysBetween);
        var elsewhere = Context with
        {
            Course = Clinic.Course() with
            {
                Sessions = [Clinic.Session(Now.AddDays(-1), SessionStatus.Done, Clinic.Area(1, null, null, "chin"))],
            },
        };
        Assert.Empty(SessionCheck.ForSigning(Sound, elsewhere));
    }

    [Fact]
    public void What_lifts_a_finding_lifts_it()
    {
        // A draft with every reason asked for, and one with what each stop says, are open no more.
        var bold = WithArea(
            Sound,
            a => a with { NeedleLength = 2.5, Passes = null, Zones = ["cheek-left", "periorbital-left"], KeptToOrbitalRim = false }
        );
        var context = Context with { Scope = PractitionerScope.Dermatologist };
        var asked = SessionCheck.ForSigning(bold, context).Where(f => f.IsOpen(bold.Reasons)).ToArray();
        Assert.NotEmpty(asked);
        Assert.All(asked, f => Assert.Equal(FindingKind.NeedsReason, f.Kind));
        var reasoned = bold with { Reasons = asked.Select(f => f.Code).Distinct().ToImmutableDictionary(code => code, _ => "Explained.") };
        Assert.DoesNotContain(SessionCheck.ForSigning(reasoned, context), f => f.IsOpen(reasoned.Reasons));

        var early = Context with
        {
            Course = Clinic.Course() with { Sessions = [Clinic.Session(Now.AddDays(-3), SessionStatus.Done, Clinic.Area())] },
        };
        var lifts = Assert.Single(SessionCheck.ForSigning(Sound, early)).Lifts!;
        var day = DateOnly.ParseExact(lifts[..10], "yyyy-MM-dd");
        var later = early with { Today = day, Consent = new Consent(day) };
        var fresh = Sound.Cartridges[0] with { Expiry = day };
        Assert.Empty(SessionCheck.ForSigning(Sound with { At = day.ToDateTime(TimeOnly.MinValue), Cartridges = [fresh] }, later));
    }

    [Fact]
    public void Consent_must_hold_on_the_day_of_the_session()
    {
        var day = Clinic.Today;

        Assert.Equal(["044"], Found(new Consent(null)));
        Assert.Equal(["044"], Found(new Consent(day.AddDays(1))));
        Assert.Empty(Found(new Consent(day)));
        Assert.Equal(["045"], Found(new Consent(day, Withdrawn: day)));
        Assert.Empty(Found(new Consent(day, Withdrawn: day.AddDays(1))));
        Assert.Equal(["046"], Found(new Consent(day.AddDays(-9), Expires: day.AddDays(-1))));

        string[] Found(Consent consent) => Clinic.Codes(SessionCheck.ForSigning(Sound, Context with { Consent = consent }));
    }

    [Fact]
    public void Screening_says_proceed_or_is_cleared()
    {
        foreach (var standing in Enum.GetValues<ScreeningStanding>())
            Assert.Equal(
                standing is ScreeningStanding.Proceed or ScreeningStanding.Cleared ? [] : ["047"],
                Clinic.Codes(SessionCheck.ForSigning(Sound, Context with { Screening = standing }))
            );
    }

    [Theory]
    [InlineData(AnaestheticKind.TopicalLidocaine, 60)]
    [InlineData(AnaestheticKind.TopicalLidocainePrilocaine, 180)]
    [InlineData(AnaestheticKind.TopicalLidocaineTetracaine, 60)]
    [InlineData(AnaestheticKind.TopicalBenzocaineLidocaineTetracaine, 30)]
    [InlineData(AnaestheticKind.NerveBlock, 240)]
    public void Each_numbing_product_has_its_usual_time(AnaestheticKind kind, int minutes)
    {
        SessionDraft Numbed(int longer) =>
            Sound with
            {
                Anaesthetic = new AnaestheticDraft
                {
                    Kind = kind,
                    On = new TimeOnly(6, 0),
                    Off = new TimeOnly(6, 0).AddMinutes(minutes + longer),
                },
            };

        Assert.Empty(SessionCheck.ForSigning(Numbed(0), Context));
        Assert.Equal(kind == AnaestheticKind.NerveBlock ? ["029"] : ["048"], Clinic.Codes(SessionCheck.ForSigning(Numbed(1), Context)));
    }

    [Fact]
    public void A_signed_draft_becomes_a_session_that_a_course_can_hold()
    {
        var session = Sound.ToSession()!;
        var pain = Sound.ToPainObservation()!;
        var course = Context.Course with { Sessions = [Context.Course.Sessions[0], session], Observations = [pain] };

        var read = CourseReader.Read(CourseWriter.Write(course));

        Assert.Empty(read.Faults);
        Assert.Equal(course, read.Course);
        Assert.Equal("Calm.\nOn cheek-left, cheek-right: sterile gel", session.Note);
        Assert.Equal(new Anaesthetic(AnaestheticKind.TopicalLidocaine, 30), session.Anaesthetic);
        Assert.Equal((3.0, Rater.Patient), (pain.Score, pain.Rater));
    }

    [Fact]
    public void A_repeated_session_keeps_the_needling_and_nothing_of_the_day()
    {
        var draft = SessionDraft.RepeatOf(Sound.ToSession()!, Now.AddDays(28));

        Assert.Equal(Now.AddDays(28), draft.At);
        var area = Assert.Single(draft.Areas);
        Assert.Equal((1.5, 4.0, Clinic.SkinPen), (area.NeedleLength, area.Passes, area.Device));
        Assert.Equal(["cheek-left", "cheek-right"], area.Zones);
        Assert.Null(area.EndPoint);
        Assert.Null(area.Cartridge);
        Assert.Empty(draft.Cartridges);
        Assert.Empty(draft.Answers);
        Assert.Null(draft.Pain);
        Assert.Null(draft.Note);
        Assert.Empty(SessionCheck.ForSaving(draft));
    }

    [Fact]
    public void A_draft_survives_being_kept_as_JSON()
    {
        var kept = JsonSerializer.Deserialize<SessionDraft>(JsonSerializer.Serialize(Sound))!;

        Assert.Equal(Sound.ToSession(), kept.ToSession());
        Assert.Empty(SessionCheck.ForSigning(kept, Context));
    }

    [Fact]
    public void A_signed_session_is_never_changed_and_an_addendum_says_what_was_wrong()
    {
        var session = Sound.ToSession()!;

        Assert.Empty(SessionCheck.Unchanged(session, Sound.ToSession()!));
        Assert.Equal(
            ["at", "status", "anaesthetic", "areas", "note"],
            SessionCheck
                .Unchanged(session, Clinic.Session(Now.AddDays(1), SessionStatus.Planned, Clinic.Area()))
                .Select(f => f.Place)
                .ToArray()
        );
        Assert.Empty(new Addendum(Now, "Dr A", "Five passes, not four.", "areas[0].passes").Check(Now));
        Assert.Equal(["051", "051", "051"], Clinic.Codes(new Addendum(Now.AddMinutes(-1), "", " ").Check(Now)));
        Assert.Equal(["035"], Clinic.Codes(new Addendum(Now, "Dr A", new string('x', 2001)).Check(Now)));
    }

    [Fact]
    public void Whatever_is_typed_gives_findings_and_never_an_exception_and_what_is_sound_can_be_kept()
    {
        var numbers = Gen.Elements<double?>(null, 0, 0.25, 1.5, 2.75, 5, 5.1, -1, 50, 999, double.NaN, double.PositiveInfinity);
        var zones = Gen.Elements("cheek-left", "periorbital-right", "neck", "abdomen", "nowhere", "").ArrayOf();
        var devices = Gen.Elements(
            null,
            Clinic.SkinPen,
            new Device(DeviceKind.Roller, "dermaroller-mf8"),
            new Device(DeviceKind.Stamp),
            new Device((DeviceKind)7, "x")
        );
        var areas =
            from z in zones
            from device in devices
            from length in numbers
            from rate in numbers
            from passes in numbers
            from cartridge in Gen.Elements<int?>(null, 0, 3)
            from end in Gen.Elements<EndPoint?>(null, EndPoint.Erythema, (EndPoint)5)
            select new AreaDraft
            {
                Zones = [.. z],
                Device = device,
                NeedleLength = length,
                Rate = rate,
                Passes = passes,
                Cartridge = cartridge,
                EndPoint = end,
            };
        var drafts =
            from a in areas.ArrayOf()
            from pain in numbers
            from at in Gen.Elements<DateTime?>(null, Now, Now.AddDays(2), DateTime.MinValue, DateTime.MaxValue)
            from put in Gen.Elements<TimeOnly?>(null, TimeOnly.MinValue, new TimeOnly(9, 0), TimeOnly.MaxValue)
            from kind in Gen.Elements<AnaestheticKind?>(null, AnaestheticKind.None, AnaestheticKind.TopicalLidocaine, (AnaestheticKind)50)
            select Sound with
            {
                Areas = [.. a],
                Pain = pain,
                At = at,
                Anaesthetic = new AnaestheticDraft
                {
                    Kind = kind,
                    On = put,
                    Off = new TimeOnly(9, 30),
                },
            };

        Prop.ForAll(
                drafts.ToArbitrary(),
                draft =>
                {
                    var saving = SessionCheck.ForSaving(draft);
                    var signing = SessionCheck.ForSigning(draft, Context);

                    Assert.True(signing.Length >= saving.Length);
                    Assert.All(saving, f => Assert.Equal(FindingKind.Stop, f.Kind));
                    if (!saving.IsEmpty)
                        Assert.Null(draft.ToSession());
                    if (signing.All(f => f.Kind != FindingKind.Stop))
                        Assert.NotNull(draft.ToSession());
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static SessionDraft WithArea(SessionDraft draft, Func<AreaDraft, AreaDraft> change) =>
        draft with
        {
            Areas = [change(draft.Areas[0])],
        };
}

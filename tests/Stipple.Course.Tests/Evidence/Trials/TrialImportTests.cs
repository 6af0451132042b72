using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Stipple.Evidence;

namespace Stipple.Tests.Evidence.Trials;

public sealed class TrialImportTests
{
    private static readonly string Fixture = File.ReadAllText(
        Path.Combine(Repository.Root, "tests/Stipple.Course.Tests/Evidence/Trials/reported.json")
    );

    private static TrialImportResult Imported => Read(Fixture);

    [Theory]
    [InlineData("malik2024_alone")]
    [InlineData("alam2014_needling")]
    [InlineData("alam2014_control")]
    [InlineData("jcd2021_mn_txa")]
    [InlineData("meymandi2020_hq")]
    [InlineData("budamakuntla2013_mn")]
    [InlineData("hkjdv2018_roller")]
    public void A_row_gives_the_same_figures_as_the_arm_curated_from_it(string id)
    {
        var arm = Arm(id);
        var curated = TrialCatalogue.Arms[id.Replace('_', '-')];
        Assert.Empty(curated.Corrections);
        Assert.Equal(
            (curated.Role, curated.Indication.Kind, curated.Indication.Pigment),
            (arm.Role, arm.Indication.Kind, arm.Indication.Pigment)
        );
        Assert.Equal(
            (curated.Enrolled, curated.Completed, curated.Age, curated.Phototypes, curated.Tier),
            (arm.Enrolled, arm.Completed, arm.Age, arm.Phototypes, arm.Tier)
        );
        Assert.Equal(curated.Endpoint, arm.Endpoint with { Name = curated.Endpoint.Name });
        Assert.Equal(Numbers(curated), Numbers(arm));
        Assert.Equal(curated.Treatment.Zones, arm.Treatment.Zones);
        Assert.Equal(curated.Treatment.Adjuncts, arm.Treatment.Adjuncts);
        Assert.Equal(curated.Treatment.SkinCare, arm.Treatment.SkinCare);
        Assert.Equal(Dose(curated.Treatment), Dose(arm.Treatment));

        static (DeviceKind?, double?, double?, double?, double?, string?) Dose(TrialTreatment t) =>
            (t.Device, t.NeedleLength, t.Passes, t.Sessions, t.IntervalWeeks, t.Unmodelled);

        static IEnumerable<TrialFollowup> Numbers(TrialArm arm) =>
            arm.Followups.Select(f => f with { Responders = f.Responders is { } r ? r with { Definition = "" } : null });
    }

    [Theory]
    [InlineData("pooled", ScopeReason.MetaAnalysis)]
    [InlineData("laser", ScopeReason.EnergyDevice)]
    [InlineData("rf", ScopeReason.EnergyDevice)]
    [InlineData("peel", ScopeReason.NotNeedling)]
    [InlineData("biopsy", ScopeReason.StructureOnly)]
    [InlineData("life", ScopeReason.NotOfTheSkin)]
    [InlineData("direction", ScopeReason.NoFigure)]
    [InlineData("hair", ScopeReason.UnknownIndication)]
    [InlineData("riddle", ScopeReason.UnknownDirection)]
    [InlineData("impossible", ScopeReason.Implausible)]
    [InlineData("$[18]", ScopeReason.NotARow)]
    public void A_row_that_cannot_be_compared_is_named_with_its_reason(string id, ScopeReason reason) =>
        Assert.Equal(reason, Assert.Single(Imported.OutOfScope, row => row.Id == id).Reason);

    [Theory]
    [InlineData("\"Crow's feet grading of Somewhere\"")]
    [InlineData("null")]
    public void A_measure_that_nobody_knows_is_taken_as_a_severity_when_it_fell(string endpoint)
    {
        var row = $$"""
            [{"id": "fell", "kind": "arm", "role": "needling", "indication": "wrinkle", "citation": "Made up", "n": 20, "device": "pen",
              "sessions": 3, "interval_weeks": 4, "adjunct": "none", "endpoint": {{endpoint}}, "baseline": null,
              "followups": [{"weeks_from_last_session": 8, "percent_change": CHANGE}]}]
            """;

        var fell = TrialImport.Read(Encoding.UTF8.GetBytes(row.Replace("CHANGE", "-40", StringComparison.Ordinal)));
        var rose = TrialImport.Read(Encoding.UTF8.GetBytes(row.Replace("CHANGE", "40", StringComparison.Ordinal)));

        Assert.Equal(EndpointDirection.Severity, Assert.Single(fell.Arms).Endpoint.Direction);
        Assert.Contains("taken as a severity", fell.Arms[0].Endpoint.Name, StringComparison.Ordinal);
        Assert.Equal(ScopeReason.UnknownDirection, Assert.Single(rose.OutOfScope).Reason);
    }

    [Fact]
    public void Every_row_of_the_file_is_an_arm_or_out_of_scope()
    {
        Assert.Empty(Imported.Faults);
        Assert.Equal(20, Imported.Arms.Length + Imported.OutOfScope.Length);
    }

    [Fact]
    public void Numbers_given_as_text_and_fields_never_seen_are_read_past()
    {
        var arm = Arm("texts");
        Assert.Equal((30, 28), (arm.Enrolled, arm.Completed));
        Assert.Equal(new ReportedAge(27.5, 3, 18, 45), arm.Age);
        Assert.Equal(new PhototypeRange(Phototype.III, Phototype.V), arm.Phototypes);
        Assert.Equal(
            (1.5, null, 3.0, 4.0),
            (arm.Treatment.NeedleLength, arm.Treatment.Passes, arm.Treatment.Sessions, arm.Treatment.IntervalWeeks)
        );
        Assert.Equal((3.0, "goodman-baron-qualitative"), (arm.Endpoint.BaselineMean, arm.Endpoint.Scale));
        var followup = Assert.Single(arm.Followups);
        Assert.Equal((1, -40.0, true), (followup.Index, followup.PercentChange, followup.Derived));
        Assert.Null(followup.ReportedPercentChange);
        Assert.Equal((21, 28), (followup.Responders!.Count, followup.Responders.Of));
        Assert.Equal(new ResponderRule(50, GoalUnit.Percent, false), followup.Responders.Rule);
    }

    [Theory]
    [InlineData("control", "none", "none", TrialRole.Control)]
    [InlineData("control (split-face)", "none", "vehicle cream", TrialRole.Control)]
    [InlineData("control", "untreated", "saline", TrialRole.Control)]
    [InlineData("control", "dermaroller", "saline", TrialRole.Needling)] // needling alone as the control of an adjunct
    [InlineData("active comparator", "none", "topical vitamin C", TrialRole.Comparator)]
    [InlineData("control", "fractional CO2 laser", "none", null)]
    [InlineData("control", "microdermabrasion", "none", null)]
    [InlineData("control", "none", "PRP injection", null)]
    [InlineData("active comparator", "none", "none", null)]
    public void A_control_is_untreated_skin_or_needled_skin_and_nothing_else(
        string role,
        string device,
        string adjunct,
        TrialRole? expected
    )
    {
        var result = Read(
            $$$"""
            [{"id":"x","role":"{{{role}}}","device":"{{{device}}}","adjunct":"{{{adjunct}}}","indication":"hyperpigmentation",
              "endpoint":"mMASI","followups":[{"percent_change":-20}]}]
            """
        );
        Assert.Equal(expected, result.Arms.Select(arm => (TrialRole?)arm.Role).SingleOrDefault());
        Assert.Equal(expected is null ? 1 : 0, result.OutOfScope.Length);
    }

    [Theory]
    [InlineData("Goodman-Baron qualitative grade", 3.0, "goodman-baron-qualitative", EndpointDirection.Severity)]
    [InlineData("Goodman and Baron", 21.5, "goodman-baron-quantitative", EndpointDirection.Severity)]
    [InlineData("hemi-MASI", 5.0, null, EndpointDirection.Severity)]
    [InlineData("MASI", 60.0, null, EndpointDirection.Severity)] // beyond the scale: another version of it
    [InlineData("modified Vancouver scar scale", 9.0, null, EndpointDirection.Severity)]
    [InlineData("patient-rated improvement", null, null, EndpointDirection.Change)]
    public void A_measure_is_known_by_its_name_and_the_size_of_its_figures(
        string endpoint,
        double? baseline,
        string? scale,
        EndpointDirection direction
    )
    {
        var mean = baseline?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null";
        var arm = Assert.Single(
            Read(
                $$"""
                [{"id":"x","role":"needling","device":"pen","indication":"scar","endpoint":"{{endpoint}}","baseline":{"mean":{{mean}}},
                  "followups":[{"percent_change":-20,"mean":{{mean}}}]}]
                """
            ).Arms
        );
        Assert.Equal((scale, direction), (arm.Endpoint.Scale, arm.Endpoint.Direction));
    }

    [Fact]
    public void A_mean_improvement_in_percent_is_a_severity_that_much_lower()
    {
        var arm = Assert.Single(
            Read(
                """[{"role":"needling","device":"pen","indication":"scar","endpoint":"mean % improvement","followups":[{"mean":41}]}]"""
            ).Arms
        );
        Assert.Equal((-41.0, true), (arm.Followups[0].PercentChange, arm.Followups[0].Derived));
        Assert.Equal(EndpointDirection.Change, arm.Endpoint.Direction);
    }

    [Theory]
    [InlineData("fair 23/25 (92%), poor 2/25 (8%)", 23, 25, 25.0, true)]
    [InlineData("marked-excellent 7/16", 7, 16, 50.0, true)]
    [InlineData(">50% improvement in 12 (48%)", 12, 25, 50.0, false)]
    [InlineData("100% improved", 25, 25, 0.0, false)]
    [InlineData("good 20/25, excellent 5/25", null, null, null, false)] // categories that exclude each other
    [InlineData(">70% of patients", null, null, null, false)] // a bound is no figure
    [InlineData("very good 73%, excellent 20%", null, null, null, false)]
    [InlineData("grade 0: 10 (40%); grade 1: 15 (60%)", null, null, null, false)] // grades without words
    [InlineData("26/25", null, null, null, false)]
    public void Responders_in_words_are_counted_only_when_there_is_no_doubt(
        string text,
        int? count,
        int? of,
        double? threshold,
        bool assumed
    )
    {
        var arms = Read(
            $$"""
            [{"role":"needling","device":"pen","indication":"acne-scar","n":25,"endpoint":"quartile scale","followups":[{"responders":"{{text}}"}]}]
            """
        ).Arms;
        Assert.Equal(count is null, arms.IsEmpty);
        if (count is null)
            return;
        var responders = arms[0].Followups[0].Responders!;
        Assert.Equal((count, of), (responders.Count, responders.Of));
        Assert.Equal(new ResponderRule(threshold!.Value, GoalUnit.Percent, assumed), responders.Rule);
    }

    [Fact]
    public void The_tables_name_zones_scales_and_concerns_there_are()
    {
        Assert.All(TrialTables.Sites.SelectMany(x => x.Zones), zone => Assert.True(Catalogue.Zones.TryFind(zone, out _), zone));
        Assert.All(
            TrialTables.Measures,
            x =>
                Assert.True(
                    x.Scale is null || Catalogue.Scales[x.Scale].LowerIsBetter == (x.Direction == EndpointDirection.Severity),
                    x.Name
                )
        );
        var kinds = Catalogue.Scales["gais"].Indications;
        Assert.All(TrialTables.Indications, x => Assert.Contains(x.Kind, kinds, StringComparer.Ordinal));
        Assert.Equal(Enum.GetValues<Adjunct>(), TrialTables.Adjuncts.Select(x => x.Adjunct).Order());
    }

    [Fact]
    public void Rows_with_one_citation_are_of_one_study() => Assert.Equal(Arm("alam2014_needling").Study, Arm("alam2014_control").Study);

    [Theory]
    [InlineData("", "STP-TRIAL-002")]
    [InlineData("[{\"id\":", "STP-TRIAL-002")]
    [InlineData("{\"arms\":[]}", "STP-TRIAL-003")]
    [InlineData("null", "STP-TRIAL-003")]
    public void A_file_that_is_no_list_of_rows_is_a_coded_fault(string text, string code)
    {
        var result = Read(text);
        var fault = Assert.Single(result.Faults);
        Assert.Equal((code, "$"), (fault.Code, fault.Path));
        Assert.Contains(fault.Found, fault.Message, StringComparison.Ordinal);
        Assert.Empty(result.Arms);
        Assert.Empty(result.OutOfScope);
    }

    [Fact]
    public void A_file_too_large_or_with_too_many_rows_is_a_coded_fault()
    {
        Assert.Equal("STP-TRIAL-001", Assert.Single(TrialImport.Read(new byte[TrialImport.MaximumBytes + 1]).Faults).Code);
        Assert.Equal(
            "STP-TRIAL-004",
            Assert.Single(Read($"[{string.Join(',', Enumerable.Repeat(0, TrialImport.MaximumRows + 1))}]").Faults).Code
        );
        Assert.Equal("STP-TRIAL-002", Assert.Single(TrialImport.Read([0x5B, 0xFF, 0x5D]).Faults).Code);
    }

    [Fact]
    public void Codes_are_numbered_without_gap() =>
        Assert.Equal(
            Enumerable.Range(1, TrialFaultCodes.All.Count).Select(i => $"STP-TRIAL-{i:000}"),
            TrialFaultCodes.All.Select(code => code.Code),
            StringComparer.Ordinal
        );

    [Fact]
    public void No_file_makes_the_import_throw_and_every_arm_read_is_a_sound_course()
    {
        var bytes = Encoding.UTF8.GetBytes(Fixture);
        var change =
            from at in Gen.Choose(0, bytes.Length - 1)
            from length in Gen.Choose(0, 12)
            from text in Gen.Elements("null", "\"\"", "-1e308", "0", "[]", "{}", "\"\\ud800\"", "99999", "\"50-60\"", ",", "}", "é", "")
            select (at, length, text);
        Prop.ForAll(
                Gen.Choose(1, 3).SelectMany(count => change.ListOf(count)).ToArbitrary(),
                changes =>
                {
                    var mutated = bytes.AsEnumerable();
                    foreach (var (at, length, text) in changes)
                        mutated = mutated.Take(at).Concat(Encoding.UTF8.GetBytes(text)).Concat(mutated.Skip(at + length)).ToArray();
                    var result = TrialImport.Read(mutated.ToArray());
                    return result.Faults.Length == 0
                        ? result.Arms.All(arm => CourseReader.Read(CourseWriter.Write(ArmCourse.Of(arm).Course)).Faults.Count == 0)
                        : result.Arms.IsEmpty && result.OutOfScope.IsEmpty;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_value_in_any_field_is_read_without_fault()
    {
        string[] values =
        [
            "null",
            "true",
            "\"\"",
            "\"three\"",
            "-5",
            "1e300",
            "[1,[2]]",
            "{\"mean\":\"x\"}",
            "\"\\ud800\"",
            "\"9/3\"",
            "\"150%\"",
        ];
        using var document = System.Text.Json.JsonDocument.Parse(Fixture);
        foreach (var row in document.RootElement.EnumerateArray().Where(row => row.ValueKind == System.Text.Json.JsonValueKind.Object))
        foreach (var field in row.EnumerateObject().Select(property => property.Name))
        foreach (var value in values)
        {
            var members = row.EnumerateObject().Select(p => $"\"{p.Name}\":{(p.NameEquals(field) ? value : p.Value.GetRawText())}");
            var result = Read($"[{{{string.Join(',', members)}}}]");
            Assert.Equal(1, result.Arms.Length + result.OutOfScope.Length);
            Assert.All(result.Arms, arm => Assert.Empty(CourseReader.Read(CourseWriter.Write(ArmCourse.Of(arm).Course)).Faults));
        }
    }

    private static TrialArm Arm(string id) => Assert.Single(Imported.Arms, arm => arm.Id == id);

    private static TrialImportResult Read(string text) => TrialImport.Read(Encoding.UTF8.GetBytes(text));
}

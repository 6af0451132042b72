using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Stipple.Evidence;

namespace Stipple.Tests.Evidence.Trials;

public sealed class TrialImportTests
{
    private static readonly string Fixture = File.ReadAllText(Path.Combine(Repository.Root, "tests/Stipple.Course.Tests/Evidence/Trials/reported.json"));

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
        Assert.Equal((curated.Role, curated.Indication.Kind, curated.Indication.Pigment), (arm.Role, arm.Indication.Kind, arm.Indication.Pigment));
        Assert.Equal((curated.Enrolled, curated.Completed, curated.Age, curated.Phototypes, curated.Tier), (arm.Enrolled, arm.Completed, arm.Age, arm.Phototypes, arm.Tier));
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
        Assert.Equal((1.5, null, 3.0, 4.0), (arm.Treatment.NeedleLength, arm.Treatment.Passes, arm.Treatment.Sessions, arm.Treatment.IntervalWeeks));
        Assert.Equal((3.0, "goodman-baron-qualitative"), (arm.Endpoint.BaselineMean, arm.Endpoint.Scale));
        var followup = Assert.Single(arm.Followups);
        Assert.Equal((1, -40.0, true), (followup.Index, followup.PercentChange, followup.Derived));
        Assert.Null(followup.ReportedPercentChange);
        Assert.Equal((21, 28), (followup.Responders!.Count, followup.Responders.Of));
        Assert.Equal(new ResponderRule(50, GoalUnit.Percent, false), followup.Responders.Rule);
    }

    [Fact]
    public void Rows_with_one_citation_are_of_one_study() =>
        Assert.Equal(Arm("alam2014_needling").Study, Arm("alam2014_control").Study);

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
        Assert.Equal("STP-TRIAL-004", Assert.Single(Read($"[{string.Join(',', Enumerable.Repeat(0, TrialImport.MaximumRows + 1))}]").Faults).Code);
        Assert.Equal("STP-TRIAL-002", Assert.Single(TrialImport.Read([0x5B, 0xFF, 0x5D]).Faults).Code);
    }

    [Fact]
    public void Codes_are_numbered_without_gap() =>
        Assert.Equal(Enumerable.Range(1, TrialFaultCodes.All.Count).Select(i => $"STP-TRIAL-{i:000}"), TrialFaultCodes.All.Select(code => code.Code), StringComparer.Ordinal);

    [Fact]
    public void No_file_makes_the_import_throw_and_every_arm_read_is_a_sound_course()
    {
        var bytes = Encoding.UTF8.GetBytes(Fixture);
        var change = from at in Gen.Choose(0, bytes.Length - 1)
                     from length in Gen.Choose(0, 12)
                     from text in Gen.Elements("null", "\"\"", "-1e308", "0", "[]", "{}", "\"\\ud800\"", "99999", "\"50-60\"", ",", "}", "é", "")
                     select (at, length, text);
        Prop.ForAll(Gen.Choose(1, 3).SelectMany(count => change.ListOf(count)).ToArbitrary(), changes =>
        {
            var mutated = bytes.AsEnumerable();
            foreach (var (at, length, text) in changes)
                mutated = mutated.Take(at).Concat(Encoding.UTF8.GetBytes(text)).Concat(mutated.Skip(at + length)).ToArray();
            var result = TrialImport.Read(mutated.ToArray());
            return result.Faults.Length == 0
                ? result.Arms.All(arm => CourseReader.Read(CourseWriter.Write(ArmCourse.Of(arm).Course)).Faults.Count == 0)
                : result.Arms.IsEmpty && result.OutOfScope.IsEmpty;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_value_in_any_field_is_read_without_fault()
    {
        string[] values = ["null", "true", "\"\"", "\"three\"", "-5", "1e300", "[1,[2]]", "{\"mean\":\"x\"}", "\"\\ud800\"", "\"9/3\"", "\"150%\""];
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

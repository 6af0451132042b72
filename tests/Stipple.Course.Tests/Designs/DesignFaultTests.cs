using Stipple.Designs;

namespace Stipple.Tests.Designs;

public sealed class DesignFaultTests
{
    private static readonly (FaultCode Code, string Path, string Old, string New)[] Cases =
    [
        (DesignFaultCodes.SharesDoNotSum, "$.population.sexes", "\"male\": 0.4", "\"male\": 0.5"),
        (DesignFaultCodes.SharesDoNotSum, "$.population.smoking", "{ \"never\": 1 }", "{}"),
        (DesignFaultCodes.SharesDoNotSum, "$.arms", "\"waiting\", \"share\": 0.5", "\"waiting\", \"share\": 0.6"),
        (DesignFaultCodes.EmptyRange, "$.population.age", "\"minimum\": 18", "\"minimum\": 31"),
        (DesignFaultCodes.EmptyRange, "$.inclusion.age", "\"minimum\": 20", "\"minimum\": 51"),
        (DesignFaultCodes.EmptyRange, "$.inclusion.phototypes", "\"lowest\": \"I\"", "\"lowest\": \"V\""),
        (DesignFaultCodes.VisitsOutOfOrder, "$.visits[1]", "[28, 84]", "[84, 84]"),
        (DesignFaultCodes.EndpointWithoutVisit, "$.endpoint.day", "\"day\": 84", "\"day\": 85"),
        (DesignFaultCodes.DuplicateArm, "$.arms[1].id", "\"needling\"", "\"waiting\""),
        (
            DesignFaultCodes.NotScoredSo,
            "$.raters.setting",
            "{ \"kind\": \"acne-scars\", \"id\": \"scars\", \"zones\": [\"cheek-left\"], \"baseline\": { \"scale\": \"ecca\", \"score\": 110 } }",
            "{ \"kind\": \"scar\", \"id\": \"scar\", \"zones\": [\"cheek-left\"], \"cause\": \"surgical\", \"ageMonths\": 12, \"form\": \"flat\", \"baseline\": { \"scale\": \"vancouver\", \"score\": 6 } }"
        ),
        (
            DesignFaultCodes.ScaleOfChange,
            "$.population.concern.baseline.scale",
            "\"scale\": \"ecca\", \"score\": 110",
            "\"scale\": \"gais\", \"score\": 4"
        ),
        (
            DesignFaultCodes.PersonalGoal,
            "$.population.concern.goal",
            "\"score\": 110 }",
            "\"score\": 110 }, \"goal\": { \"improvement\": 10, \"unit\": \"percent\", \"by\": \"2026-01-01\" }"
        ),
        (FaultCodes.OutOfRange, "$.arms[0].share", "\"waiting\", \"share\": 0.5", "\"waiting\", \"share\": 0"),
        (FaultCodes.OutOfRange, "$.dropOut.longDowntime.factor", "\"days\": 7, \"factor\": 2", "\"days\": 7, \"factor\": 0.5"),
        (FaultCodes.WrongCount, "$.visits", "[28, 84]", "[]"),
        (FaultCodes.NotWhole, "$.raters.count", "\"count\": 2", "\"count\": 1.5"),
        (FaultCodes.UnknownProperty, "$.population.sexes.other", "\"male\": 0.4", "\"male\": 0.4, \"other\": 0"),
        (
            FaultCodes.UnknownZone,
            "$.arms[1].sessions.area.zones[0]",
            "\"area\": { \"zones\": [\"cheek-left\"]",
            "\"area\": { \"zones\": [\"cheek\"]"
        ),
        (FaultCodes.WrongFormat, "$.format", "stipple-cohort", "stipple-course"),
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Cases.Length)];

    [Fact]
    public void The_sound_design_has_no_fault() => Assert.Empty(DesignDocument.Read(DesignDocument.Sound).Faults);

    [Theory]
    [MemberData(nameof(All))]
    public void Each_fault_is_told_at_its_place(int index)
    {
        var (code, path, old, now) = Cases[index];

        var faults = CohortDesignReader.Read(DesignDocument.Changed(old, now)).Faults;

        Assert.Contains(faults, fault => (fault.Code, fault.Path) == (code.Code, path));
        Assert.All(faults, fault => Assert.DoesNotMatch(@"\{(name|found|allowed)\}", fault.Message));
    }

    [Fact]
    public void Every_code_of_a_design_has_a_way_to_provoke_it() =>
        Assert.Equal(
            DesignFaultCodes.All.Select(code => code.Code),
            Cases.Select(one => one.Code.Code).Where(code => code.StartsWith("STP-DESIGN", StringComparison.Ordinal)).Distinct().Order()
        );

    [Fact]
    public void Codes_are_numbered_without_gaps() =>
        Assert.Equal(
            Enumerable.Range(1, DesignFaultCodes.All.Count).Select(i => $"STP-DESIGN-{i:000}"),
            DesignFaultCodes.All.Select(code => code.Code)
        );

    [Fact]
    public void All_faults_are_told_at_once_in_document_order()
    {
        var text = DesignDocument
            .Sound.Replace("\"male\": 0.4", "\"male\": 0.5")
            .Replace("\"minimum\": 20", "\"minimum\": 90")
            .Replace("[28, 84]", "[84, 28]")
            .Replace("\"day\": 84", "\"day\": 30");

        Assert.Equal(
            ["$.population.sexes", "$.inclusion.age", "$.visits[1]", "$.endpoint.day"],
            DesignDocument.Read(text).Faults.Select(fault => fault.Path)
        );
    }
}

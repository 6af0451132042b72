using System.Globalization;
using System.Text;
using Stipple.Evidence;

namespace Stipple.Tests.Reading;

public sealed class FaultTests
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, FaultCases.All.Count)];

    [Fact]
    public void The_sound_document_has_no_fault() => Assert.Empty(Read(FaultCases.Sound).Faults);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_way_to_break_a_course_is_named_at_its_place(int index)
    {
        var broken = FaultCases.All[index];
        var result = CourseReader.Read(broken.Document);

        Assert.Null(result.Course);
        Assert.Equal(1 + broken.Extra, result.FaultCount);
        Assert.Equal(broken.Code.Code, result.Faults[0].Code);
        Assert.Equal(broken.Path, result.Faults[0].Path);
        Assert.DoesNotContain(
            "{",
            result.Faults[0].Message.Replace(result.Faults[0].Found, "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.EndsWith(".", result.Faults[0].Message, StringComparison.Ordinal);
        Assert.InRange(result.Faults[0].Message.Length, 20, 2000);
    }

    [Fact]
    public void Every_code_has_a_way_to_provoke_it() =>
        Assert.Equal(
            FaultCodes.All.Select(code => code.Code).ToArray(),
            FaultCases.All.Select(one => one.Code.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray()
        );

    [Fact]
    public void Codes_are_numbered_without_gaps() =>
        Assert.Equal(
            Enumerable.Range(1, FaultCodes.All.Count).Select(i => $"STP-COURSE-{i:000}").ToArray(),
            FaultCodes.All.Select(code => code.Code).ToArray()
        );

    [Fact]
    public void The_guide_to_the_codes_is_current()
    {
        var text = new StringBuilder(
            """
            # Faults of a course

            Every fault of a course document has a permanent code, the place as a JSON path with line and byte, what was found and what
            is allowed. All faults of a document are told at once, in the order of the document; a document with any fault gives no
            course. Text that is not JSON is told once, where it stops being JSON.


            """
        );
        foreach (var code in FaultCodes.All)
        {
            var example = FaultCases.All.First(one => one.Code == code);
            var fault = CourseReader.Read(example.Document).Faults[0];
            text.Append(CultureInfo.InvariantCulture, $"## {code.Code} {code.Title}\n\n{code.Meaning}\n\n");
            if (example.New.Length == 0)
                text.Append(CultureInfo.InvariantCulture, $"Example, without `{example.Old.Trim(' ', ',')}`:\n\n");
            else
                text.Append(CultureInfo.InvariantCulture, $"Example, {example.Shown ?? $"`{example.New}`"}:\n\n");
            text.Append(CultureInfo.InvariantCulture, $"> `{fault.Path}` ({fault.Line}:{fault.Column}) {fault.Message}\n\n");
        }
        text.Append(
            "# Faults of a file of trials\n\nA row is never faulty: each becomes an arm or is named as out of scope, with the reason.\n\n"
        );
        foreach (var code in TrialFaultCodes.All)
            text.Append(CultureInfo.InvariantCulture, $"## {code.Code} {code.Title}\n\n{code.Meaning}\n\n");
        Repository.AssertCurrent("docs/guide/errors.md", text.ToString().TrimEnd('\n') + "\n");
    }

    [Fact]
    public void All_faults_are_told_at_once_in_document_order()
    {
        var text = FaultCases
            .Sound.Replace("\"age\": 30", "\"age\": 130", StringComparison.Ordinal)
            .Replace("\"III\"", "3", StringComparison.Ordinal)
            .Replace("\"rolling\": 0.5", "\"rolling\": 0.6", StringComparison.Ordinal)
            .Replace("\"2026-10-06\"", "\"2026-09-07\"", StringComparison.Ordinal)
            .Replace("\"redness-grade\"", "\"red\"", StringComparison.Ordinal)
            .Replace("\"concern\": \"scars\"", "\"concern\": \"spots\"", StringComparison.Ordinal);

        Assert.Equal(
            [
                "$.person.age",
                "$.person.phototype",
                "$.concerns[0].shares",
                "$.sessions[1].at",
                "$.observations[0].concern",
                "$.observations[1].scale",
            ],
            Read(text).Faults.Select(fault => fault.Path).ToArray()
        );
    }

    [Fact]
    public void One_fault_in_a_session_does_not_hide_another_in_it()
    {
        var text = FaultCases.Sound.Replace(
            "\"2026-10-06\", \"status\": \"done\"",
            "\"2026-09-07\", \"status\": \"did\"",
            StringComparison.Ordinal
        );

        Assert.Equal(["$.sessions[1].at", "$.sessions[1].status"], Read(text).Faults.Select(fault => fault.Path).ToArray());
    }

    [Fact]
    public void A_fault_tells_line_and_byte()
    {
        var fault = Read("{\n  \"é\": 1\n}").Faults.First(one => one.Path.Contains('é'));

        Assert.Equal((2, 3), (fault.Line, fault.Column));
    }

    [Fact]
    public void Truncated_text_is_told_where_it_ends()
    {
        var fault = Assert.Single(Read("{\n  \"format\": \"stipple-cou").Faults);

        Assert.Equal((FaultCodes.NotJson.Code, 2), (fault.Code, fault.Line));
    }

    [Fact]
    public void A_misspelt_name_is_met_with_the_nearest_one()
    {
        Assert.Contains(
            "perhaps cheek-left is meant",
            Read(FaultCases.Sound.Replace("[\"cheek-left\"], \"device\"", "[\"cheekleft\"], \"device\"", StringComparison.Ordinal))
                .Faults[0]
                .Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "perhaps phototype is meant",
            Read(FaultCases.Sound.Replace("\"phototype\"", "\"fototype\"", StringComparison.Ordinal)).Faults[^1].Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "perhaps scars is meant",
            Read(
                FaultCases
                    .Sound.Replace("\"concern\": \"scars\"", "\"concern\": \"Scar\"", StringComparison.Ordinal)
                    .Replace("\"Scar\"", "\"scarss\"", StringComparison.Ordinal)
            )
                .Faults[0]
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_sham_session_is_legal() =>
        Assert.Equal(
            NeedleLength.FromMillimetres(0),
            Read(FaultCases.Sound.Replace("\"needleLength\": 1.5", "\"needleLength\": 0", StringComparison.Ordinal))
                .Course!.Sessions[0]
                .Areas[0]
                .NeedleLength
        );

    [Fact]
    public void A_gauge_is_a_diameter() =>
        Assert.Equal(
            NeedleDiameter.FromGauge(32),
            Read(FaultCases.Sound.Replace("\"needles\": 16", "\"needleDiameter\": \"32G\"", StringComparison.Ordinal))
                .Course!.Sessions[0]
                .Areas[0]
                .NeedleDiameter
        );

    [Fact]
    public void A_byte_order_mark_is_no_fault() =>
        Assert.Empty(CourseReader.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(FaultCases.Sound)]).Faults);

    [Fact]
    public void A_course_may_have_no_concern_and_no_session() =>
        Assert.NotNull(
            Read(
                """{ "format": "stipple-course", "version": 1, "start": "2026-01-01", "person": { "age": 40, "sex": "male", "phototype": "II" } }"""
            ).Course
        );

    [Fact]
    public void Another_catalogue_knows_other_zones()
    {
        var catalogue = new SmallCatalogue();
        var document =
            """{ "format": "stipple-course", "version": 1, "start": "2026-01-01", "person": { "age": 40, "sex": "male", "phototype": "II" }, "observations": [ { "at": "2026-01-01", "zones": ["knee"], "scale": "ache", "score": 0.3, "rater": "patient" } ] }"""u8;

        Assert.Empty(CourseReader.Read(document, catalogue).Faults);
        Assert.Equal(
            [FaultCodes.UnknownZone.Code, FaultCodes.UnknownScale.Code],
            CourseReader.Read(document).Faults.Select(fault => fault.Code).ToArray()
        );
    }

    private static ReadResult Read(string text) => CourseReader.Read(Encoding.UTF8.GetBytes(text));

    private sealed class SmallCatalogue : ICatalogue
    {
        public IReadOnlyCollection<string> Zones => ["knee"];

        public IReadOnlyCollection<string> Scales => ["ache"];

        public IReadOnlyCollection<string> Devices => [];

        public ScaleRange? FindScale(string id) => id is "ache" ? new ScaleRange(0, 1, null) : null;

        public DeviceKind? FindDevice(string id) => null;
    }
}

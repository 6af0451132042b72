using System.Text.Json;
using Stipple.Practice.Cartridges;
using Stipple.Practice.Incidents;
using Stipple.Practice.Sessions;
using Stipple.Practice.Tests.Sessions;

namespace Stipple.Practice.Tests.Incidents;

public sealed class IncidentTests
{
    private static readonly DateTime Now = Clinic.Today.ToDateTime(new TimeOnly(12, 0));

    private static readonly AdverseEvent Sound = new()
    {
        Kind = EventKind.Infection,
        Grade = EventGrade.Moderate,
        Onset = Clinic.Today.AddDays(-8),
        Ended = Clinic.Today,
        Zones = ["cheek-left"],
        Outcome = EventOutcome.Recovered,
        Relation = EventRelation.Possible,
        Session = Now.AddDays(-10),
        Device = "skinpen-precision",
        Cartridge = new CartridgeLabel { Lot = "L1", Scanned = "+A123\"x\"" },
        Description = "Pus, \"warm\" cheek\nand fever.",
        Actions = "Swab; antibiotic.",
    };

    private static readonly Needlestick Prick = new()
    {
        Who = "Nurse B",
        At = Now.AddHours(-3),
        Device = "Pen, when the cartridge was taken off",
        SourceKnown = true,
        FirstAid = "Washed for five minutes",
        ProphylaxisAsked = Now.AddHours(-2),
        Outcome = "Tests at 6 weeks",
    };

    private static readonly ReportContext Context = new()
    {
        Today = Clinic.Today,
        Course = Clinic.Course(),
        Pseudonym = "P-17",
        Maker = "Maker",
        Reporter = "Practice",
    };

    public static TheoryData<string, string, AdverseEvent> Faulty =>
        new()
        {
            { "052", "kind", Sound with { Kind = null } },
            { "052", "grade", Sound with { Grade = null } },
            { "052", "onset", Sound with { Onset = null } },
            { "052", "outcome", Sound with { Outcome = null } },
            { "052", "relation", Sound with { Relation = null } },
            { "052", "description", Sound with { Description = " " } },
            { "052", "actions", Sound with { Actions = null } },
            { "052", "session", Sound with { Session = null } },
            { "052", "device", Sound with { Device = null } },
            { "052", "cartridge.lot", Sound with { Cartridge = null } },
            { "053", "onset", Sound with { Onset = Clinic.Today.AddDays(-11) } },
            { "053", "onset", Sound with { Onset = Clinic.Today.AddDays(1), Ended = null, Outcome = EventOutcome.Recovering } },
            { "053", "ended", Sound with { Ended = Clinic.Today.AddDays(-9) } },
            { "053", "ended", Sound with { Ended = Clinic.Today.AddDays(1) } },
            { "054", "grade", Sound with { Grade = EventGrade.Death } },
            { "054", "ended", Sound with { Outcome = EventOutcome.Recovering } },
            { "054", "ended", Sound with { Ended = null } },
            { "055", "zones", Sound with { Zones = ["cheek"] } },
            { "055", "device", Sound with { Device = "none" } },
        };

    [Fact]
    public void A_whole_event_has_no_finding()
    {
        Assert.Empty(IncidentCheck.Of(Sound, Clinic.Today));
        Assert.Empty(IncidentCheck.Of(Sound with { Onset = DateOnly.FromDateTime(Now.AddDays(-10)) }, Clinic.Today));
        Assert.Empty(
            IncidentCheck.Of(
                Sound with
                {
                    Relation = EventRelation.NotRelated,
                    Session = null,
                    Device = null,
                    Cartridge = null,
                },
                Clinic.Today
            )
        );
    }

    [Theory]
    [MemberData(nameof(Faulty), DisableDiscoveryEnumeration = true)]
    public void Each_fault_of_an_event_is_told_at_its_place(string code, string place, AdverseEvent adverse)
    {
        var finding = Assert.Single(IncidentCheck.Of(adverse, Clinic.Today), f => f.Kind == FindingKind.Stop);

        Assert.Equal(($"STP-SESSION-{code}", place), (finding.Code, finding.Place));
    }

    [Fact]
    public void A_serious_event_is_to_be_told_unless_the_device_is_ruled_out()
    {
        Assert.Equal(["056"], Codes(Sound with { Grade = EventGrade.Severe }));
        Assert.Equal(["056"], Codes(Sound with { Outcome = EventOutcome.RecoveredWithTraces }));
        Assert.Empty(Codes(Sound with { Grade = EventGrade.Severe, Relation = EventRelation.Unlikely }));

        static string[] Codes(AdverseEvent adverse) => Clinic.Codes(IncidentCheck.Of(adverse, Clinic.Today));
    }

    [Fact]
    public void A_needlestick_asks_for_what_is_missing_and_for_prophylaxis_at_once()
    {
        Assert.Empty(IncidentCheck.Of(Prick, Now));
        Assert.Equal(
            ["who", "at", "device", "sourceKnown", "firstAid", "outcome", "prophylaxisAsked"],
            IncidentCheck.Of(new Needlestick(), Now).Select(f => f.Place).ToArray()
        );
        var asked = Assert.Single(IncidentCheck.Of(Prick with { ProphylaxisAsked = null }, Now));
        Assert.Equal(("STP-SESSION-057", FindingKind.NeedsReason), (asked.Code, asked.Kind));
        Assert.StartsWith("3 hours", asked.Message, StringComparison.Ordinal);
        Assert.Equal(["053"], Clinic.Codes(IncidentCheck.Of(Prick with { ProphylaxisAsked = Now.AddHours(-4) }, Now)));
        Assert.Equal(["053"], Clinic.Codes(IncidentCheck.Of(Prick with { ProphylaxisAsked = Now.AddHours(1) }, Now)));
        Assert.Equal(["053", "053"], Clinic.Codes(IncidentCheck.Of(Prick with { At = Now.AddHours(1) }, Now)));
    }

    [Fact]
    public void A_report_names_the_mandatory_fields_it_lacks()
    {
        Assert.Empty(RegulatorReport.For(Sound, Context).Missing);

        var empty = RegulatorReport.For(new AdverseEvent(), Context with { Pseudonym = null, Maker = " ", Reporter = null });

        Assert.Equal(empty.Rows.Where(r => r.IsMandatory && r.Name is not "Sex").Select(r => r.Name), empty.Missing);
        Assert.Equal(empty.Missing, empty.Findings.Select(f => f.Place));
        Assert.All(empty.Findings, f => Assert.Equal("STP-SESSION-058", f.Code));
    }

    [Fact]
    public void JSON_and_CSV_hold_every_field_in_order()
    {
        var report = RegulatorReport.For(Sound, Context);

        var json = JsonDocument.Parse(report.ToJson()).RootElement.EnumerateObject().ToArray();
        Assert.Equal(report.Rows.Select(r => (r.Name, r.Value)), json.Select(p => (p.Name, p.Value.GetString() ?? "")));
        Assert.Contains("\"30\"", report.ToJson(), StringComparison.Ordinal);
        var rows = ReadCsv(report.ToCsv());
        Assert.Equal(["field", "value"], rows[0]);
        Assert.Equal(
            report.Rows.Select(r => (r.Name, r.Value.StartsWith('+') ? "'" + r.Value : r.Value)),
            rows.Skip(1).Select(r => (r[0], r[1]))
        );
        Assert.Contains(rows, r => r[1] == "'+A123\"x\"");
    }

    // A reader of RFC 4180 written apart from the writer.
    private static List<List<string>> ReadCsv(string text)
    {
        List<List<string>> rows =
        [
            [""],
        ];
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var row = rows[^1];
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
                row[^1] += text[i++];
            else if (text[i] == '"')
                quoted = !quoted;
            else if (!quoted && text[i] == ',')
                row.Add("");
            else if (!quoted && text[i] == '\r')
                rows.Add([""]);
            else if (quoted || text[i] != '\n')
                row[^1] += text[i];
        }

        return rows[..^1];
    }
}

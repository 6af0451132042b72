using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Records.People;
using Stipple.Web.Access;
using Stipple.Web.Taking.Tables;

namespace Stipple.Web.Tests.Taking;

public sealed class WholeTests(DemonstrationFixture demonstration) : IClassFixture<DemonstrationFixture>
{
    private const string Hostile = "../../=cmd|'/c calc'!A1<script>alert(1)</script>";

    private PracticeHost Host => demonstration.Host;

    [Fact]
    public async Task The_file_holds_every_entry_as_JSON_and_as_CSV_and_the_course_is_read_by_the_forecast()
    {
        var patient = await Recorded();
        var files = Unzip(await demonstration.Take($"/patients/{patient}/export.zip"));

        var course = CourseReader.Read(files["course.json"]);
        Assert.True(course.Course is not null, string.Join('\n', course.Faults));
        var expected = await Host.Look(async records => new Dictionary<string, List<Guid>>(StringComparer.Ordinal)
        {
            ["Scores"] = await records.Scores.Where(e => e.PatientId == patient).Select(e => e.Id).ToListAsync(),
            ["Sessions"] = await records.Sessions.Where(e => e.PatientId == patient).Select(e => e.Id).ToListAsync(),
            ["Concerns"] = await records.Concerns.Where(e => e.PatientId == patient).Select(e => e.Id).ToListAsync(),
            ["Consents"] = await records.Consents.Where(e => e.PatientId == patient).Select(e => e.Id).ToListAsync(),
            ["Screenings"] = await records.Screenings.Where(e => e.PatientId == patient).Select(e => e.Id).ToListAsync(),
            ["Addenda"] = await records.Addenda.Where(e => e.PatientId == patient).Select(e => e.Id).ToListAsync(),
            ["Patients"] = [patient],
        });
        foreach (var (table, ids) in expected)
        {
            Assert.NotEmpty(ids);
            var json = JsonNode.Parse(files[$"entries/{table}.json"])!.AsArray();
            var csv = CsvReading.Of(Encoding.UTF8.GetString(files[$"entries/{table}.csv"]));
            Assert.Equal(ids.Order(), json.Select(e => e!["id"]!.GetValue<Guid>()).Order());
            Assert.Equal(ids.Order(), csv.Skip(1).Select(line => Guid.Parse(line[csv[0].IndexOf("Id")])).Order());
        }
        Assert.Equal(expected["Sessions"].Count, course.Course.Sessions.Count(s => s.Status is SessionStatus.Done));
        Assert.Equal(expected["Scores"].Count, course.Course.Observations.Count);
        Assert.Contains("before", Encoding.UTF8.GetString(files["entries/Revisions.json"]));
        Assert.Contains("make", Encoding.UTF8.GetString(files["trail.csv"]));
    }

    [Fact]
    public async Task Names_in_the_file_are_made_here_and_what_was_typed_is_shown_as_text()
    {
        var patient = await Recorded();
        var files = Unzip(await demonstration.Take($"/patients/{patient}/export.zip"));

        Assert.All(files.Keys, name => Assert.Matches(@"^[A-Za-z0-9\-/]+\.(json|csv|html|svg|css)$", name));
        Assert.Equal($"patient-{patient}.zip", Host.Owner.Answer.Content.Headers.ContentDisposition!.FileName);
        foreach (var (name, bytes) in files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
            Assert.Empty(page.Scripts);
            Assert.Contains("Hostile", page.Title + page.Body!.TextContent, StringComparison.Ordinal);
            foreach (var link in page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Where(h => !h.StartsWith('#')))
                Assert.Contains(
                    Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(name)!, link))),
                    files.Keys
                );
        }
        var csv = CsvReading.Of(Encoding.UTF8.GetString(files["entries/Patients.csv"]));
        Assert.Equal(Hostile, CsvGuard.Unmask(csv[1][csv[0].IndexOf("Note")]));
    }

    [Fact]
    public async Task A_consent_is_there_with_its_text_and_signature_and_a_screening_with_its_reasons_and_letter()
    {
        var patient = await Recorded();
        var files = Unzip(await demonstration.Take($"/patients/{patient}/export.zip"));

        var consents = files.Keys.Where(n => n.StartsWith("consents/", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, consents.Count);
        Assert.Contains(
            "M10 10 L20 20",
            Encoding.UTF8.GetString(files[consents.Single(c => c.EndsWith(".svg", StringComparison.Ordinal))])
        );
        var screening = files.Single(f => f.Key.StartsWith("screenings/", StringComparison.Ordinal));
        Assert.Contains("Heals slowly", Encoding.UTF8.GetString(screening.Value));
        var letter = files.Single(f => f.Key.StartsWith("letters/", StringComparison.Ordinal));
        Assert.Contains("What we ask", Encoding.UTF8.GetString(letter.Value));
    }

    [Fact]
    public async Task Taking_a_patient_out_stands_in_the_trail_under_the_pseudonym_and_the_file_does_not_tell_it()
    {
        var patient = await Recorded();
        var files = Unzip(await demonstration.Take($"/patients/{patient}/export.zip"));

        var key = await Host.Look(records => records.SubjectKeys.SingleAsync(k => k.PatientId == patient));
        Assert.True(await Host.Look(records => records.Trail.AnyAsync(e => e.What == "export" && e.Subject == key.Pseudonym)));
        Assert.All(files.Values, bytes => Assert.DoesNotContain($"{key.Pseudonym}", Encoding.UTF8.GetString(bytes)));
    }

    [Theory]
    [InlineData(Role.Assistant)]
    [InlineData(Role.Auditor)]
    public async Task Roles_that_may_not_export_are_refused(Role role)
    {
        var patient = await Host.Look(records => records.Patients.Select(p => p.Id).FirstAsync());
        using var browser = await Programs.SignedIn(Host, role);
        using var program = await Programs.Of(Host, [Permission.Export, Permission.SeePatients], role);

        await browser.Get($"/patients/{patient}/export.zip");

        Assert.Equal(HttpStatusCode.Forbidden, browser.Answer.StatusCode);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await program.GetAsync($"/api/v1/patients/{patient}/export.zip", TestContext.Current.CancellationToken)).StatusCode
        );
    }

    [Fact]
    public async Task Nobody_is_there_under_a_guessed_id()
    {
        await Host.Owner.Get($"/patients/{Guid.NewGuid()}/export.zip");

        Assert.Equal(HttpStatusCode.NotFound, Host.Owner.Answer.StatusCode);
    }

    // Somebody of the demonstration, with all that a real record may hold beside it.
    private Task<Guid> Recorded() =>
        Host.Look(async records =>
        {
            var patient = await records.Patients.FirstAsync(p =>
                records.Sessions.Any(s => s.PatientId == p.Id) && !records.Consents.Any(c => c.PatientId == p.Id)
            );
            patient.Note = "before";
            await records.SaveChangesAsync();
            (patient.Note, patient.Family) = (Hostile, "Hostile<script>");
            await records.SaveChangesAsync();
            var text = await records.ConsentTexts.FirstAsync();
            records.Add(Consent(patient.Id, text.Id, "M10 10 L20 20"));
            records.Add(Consent(patient.Id, text.Id, "M0 0\"/><script>alert(1)</script>"));
            records.Add(
                new ScreeningEntry
                {
                    Id = Guid.CreateVersion7(),
                    PatientId = patient.Id,
                    Day = new DateOnly(2026, 11, 20),
                    Zones = "cheek-left",
                    RulesVersion = "1",
                    Answers = """{"slow-healing":["yes"]}""",
                    Verdict = "ask-physician",
                    Reasons = """[{"title":"Heals slowly"}]""",
                }
            );
            records.Add(
                new Addendum
                {
                    Id = Guid.CreateVersion7(),
                    PatientId = patient.Id,
                    SessionId = await records.Sessions.Where(s => s.PatientId == patient.Id).Select(s => s.Id).FirstAsync(),
                    Text = Hostile,
                }
            );
            await records.SaveChangesAsync();
            return patient.Id;
        });

    private static ConsentEntry Consent(Guid patient, Guid text, string signature) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            PatientId = patient,
            TextId = text,
            Signer = Hostile,
            Signature = signature,
            Extras = "photos",
            SignedAt = new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero),
        };

    private static Dictionary<string, byte[]> Unzip(byte[] bytes) => Zips.Read(bytes);
}

using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Stipple.Evidence;
using Stipple.Records.Courses;
using Stipple.Records.People;
using Stipple.Skin.Calibration;
using Stipple.Web.Access;
using Stipple.Web.Taking.Research;

namespace Stipple.Web.Tests.Taking;

public sealed class ResearchTests : IAsyncLifetime
{
    private readonly DemonstrationFixture demonstration = new();

    private PracticeHost Host => demonstration.Host;

    public ValueTask InitializeAsync() => demonstration.InitializeAsync();

    public ValueTask DisposeAsync() => demonstration.DisposeAsync();

    [Fact]
    public async Task Nobody_is_in_it_who_did_not_agree_and_the_page_says_so()
    {
        var page = await Host.Owner.Get("/practice/research");
        Assert.NotNull(page.QuerySelector(".empty"));
        Assert.Null(page.QuerySelector("a[href='/practice/research.zip']"));

        var people = await Host.Look(records => records.Patients.OrderBy(p => p.Id).Select(p => p.Id).Take(6).ToListAsync());
        await Agree(people[0], "photos");
        await Agree(people[1], "research", withdrawn: true);
        await Agree(people[2], "research");
        await Agree(people[2], "photos", later: 1);
        await Agree(people[3], "research", withdrawn: true);
        await Agree(people[3], "photos, research", later: 1);
        await Agree(people[4], "research-not");

        var files = Zips.Read(await demonstration.Take("/practice/research.zip"));

        Assert.Single(files.Keys, name => name.StartsWith("courses/", StringComparison.Ordinal));
        var manifest = JsonNode.Parse(files["manifest.json"])!;
        Assert.Equal(1, manifest["courses"]!.GetValue<int>());
        Assert.Equal(41, manifest["withoutConsent"]!.GetValue<int>());
        Assert.Null((await Host.Owner.Get("/practice/research")).QuerySelector(".empty"));
    }

    [Fact]
    public async Task No_byte_of_it_tells_who_anybody_is()
    {
        await AgreeAll();
        await Host.Look(async records =>
        {
            foreach (var patient in await records.Patients.ToListAsync())
                (patient.Note, patient.Guardian) = ("Confided secretly", "Guardian Confided");
            foreach (var session in await records.Sessions.ToListAsync())
            {
                var json = JsonNode.Parse(session.Json!)!;
                json["note"] = "Confided secretly";
                session.Json = json.ToJsonString();
            }
            foreach (var concern in await records.Concerns.ToListAsync())
            {
                concern.Name = "confided-name";
                var json = JsonNode.Parse(concern.Json)!;
                json["id"] = "confided-name";
                concern.Json = json.ToJsonString();
            }
            return await records.SaveChangesAsync();
        });

        var zip = await demonstration.Take("/practice/research.zip");
        var files = Zips.Read(zip);
        var all = string.Join('\n', files.Keys) + "\n" + string.Join('\n', files.Values.Select(Encoding.UTF8.GetString));

        Assert.True(files.Keys.Count(name => name.StartsWith("courses/", StringComparison.Ordinal)) > 30);
        foreach (var secret in await Secrets())
        {
            Assert.DoesNotMatch($@"(?<![A-Za-z]){Regex.Escape(secret)}(?![A-Za-z])", all);
            Assert.Equal(-1, zip.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)));
        }
        Assert.DoesNotContain("onfided", all);
        Assert.All(files.Keys, name => Assert.Matches(@"^(courses/[0-9a-f]{16}\.json|trials\.json|manifest\.json|README\.txt)$", name));
    }

    [Fact]
    public async Task A_course_keeps_its_intervals_zones_concerns_and_scores()
    {
        await AgreeAll();
        var files = Zips.Read(await demonstration.Take("/practice/research.zip"));
        var courses = files
            .Where(f => f.Key.StartsWith("courses/", StringComparison.Ordinal))
            .Select(f => CourseReader.Read(f.Value))
            .ToList();

        Assert.All(courses, read => Assert.True(read.Course is not null, string.Join('\n', read.Faults)));
        var exported = courses.Select(read => Shape(read.Course!)).Order(StringComparer.Ordinal);
        Assert.Equal((await Originals()).Select(Shape).Order(StringComparer.Ordinal), exported);
        Assert.All(courses, read => Assert.Equal(read.Course!.Person.Age, Math.Floor(read.Course.Person.Age)));
    }

    [Fact]
    public async Task Two_exports_share_neither_names_nor_dates()
    {
        await AgreeAll();
        var first = Zips.Read(await demonstration.Take("/practice/research.zip"));
        var second = Zips.Read(await demonstration.Take("/practice/research.zip"));

        Assert.Equal(["README.txt", "manifest.json", "trials.json"], first.Keys.Intersect(second.Keys).Order(StringComparer.Ordinal));
        Assert.NotEqual(Start(first), Start(second));

        static string Start(Dictionary<string, byte[]> files) =>
            string.Join(
                ' ',
                files
                    .Where(f => f.Key.StartsWith("courses/", StringComparison.Ordinal))
                    .Select(f => $"{JsonNode.Parse(f.Value)!["start"]}")
                    .Order()
            );
    }

    [Fact]
    public async Task Its_trials_are_arms_that_validation_reads_and_judges()
    {
        await AgreeAll();
        var files = Zips.Read(await demonstration.Take("/practice/research.zip"));

        var import = TrialImport.Read(files["trials.json"]);

        Assert.Empty(import.Faults);
        Assert.Empty(import.OutOfScope);
        Assert.NotEmpty(import.Arms);
        var studies = import.Studies.ToDictionary(s => s.Id, StringComparer.Ordinal);
        Assert.Single(studies);
        foreach (var arm in import.Arms)
        {
            Assert.True(arm.Enrolled >= ResearchGroup.Least);
            Assert.Equal(EndpointDirection.Severity, arm.Endpoint.Direction);
            var (reading, reason) = ArmReader.Read(arm, studies[arm.Study]);
            Assert.True(reading is not null, reason);
            Assert.All(reading.Readings, r => Assert.NotNull(r.PercentChange));
        }
    }

    [Fact]
    public async Task Small_groups_are_listed_with_their_courses()
    {
        await AgreeAll();
        var files = Zips.Read(await demonstration.Take("/practice/research.zip"));
        var manifest = JsonNode.Parse(files["manifest.json"])!;

        var groups = manifest["smallGroups"]!.AsArray();

        Assert.NotEmpty(groups);
        Assert.All(groups, g => Assert.InRange(g!["courses"]!.AsArray().Count, 1, ResearchGroup.Least - 1));
        Assert.All(groups.SelectMany(g => g!["courses"]!.AsArray()), name => Assert.Contains($"courses/{name}.json", files.Keys));
    }

    [Fact]
    public async Task It_stands_in_the_trail_for_everybody_in_it()
    {
        var patient = await Host.Look(records => records.Patients.Select(p => p.Id).FirstAsync());
        await Agree(patient, "research");
        await demonstration.Take("/practice/research.zip");

        var key = await Host.Look(records => records.SubjectKeys.SingleAsync(k => k.PatientId == patient));
        Assert.True(
            await Host.Look(records =>
                records.Trail.AnyAsync(e => e.Kind == "research" && e.What == "export" && e.Subject == key.Pseudonym)
            )
        );
    }

    [Fact]
    public async Task Other_roles_and_tokens_are_refused()
    {
        using var auditor = await Programs.SignedIn(Host, Role.Auditor);
        using var program = await demonstration.Program(Permission.SeePatients, Permission.SeeResults);

        foreach (var path in new[] { "/practice/research", "/practice/research.zip" })
        {
            await auditor.Get(path);
            Assert.Equal(HttpStatusCode.Forbidden, auditor.Answer.StatusCode);
        }
        foreach (var path in new[] { "/api/v1/research", "/api/v1/research.zip" })
            Assert.Equal(HttpStatusCode.Forbidden, (await program.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode);
    }

    private Task<List<string>> Secrets() =>
        Host.Look(async records =>
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById((await records.Houses.SingleAsync()).TimeZone);
            IEnumerable<string> Days(DateTimeOffset at) =>
                new[] { at.UtcDateTime, TimeZoneInfo.ConvertTime(at, zone).DateTime }.SelectMany(t => Written(DateOnly.FromDateTime(t)));
            var secrets = new HashSet<string>(StringComparer.Ordinal);
            foreach (var p in await records.Patients.ToListAsync())
                secrets.UnionWith([
                    p.Given,
                    p.Family,
                    p.Phone!,
                    p.Phone!.Replace(" ", ""),
                    p.Email!,
                    $"{p.Id}",
                    $"{p.Id:N}",
                    .. Written(p.Birth),
                ]);
            foreach (var s in await records.Sessions.ToListAsync())
                secrets.UnionWith([s.Lot!, s.Serial!, $"{s.Id}", .. Days(s.At)]);
            foreach (var s in await records.Scores.ToListAsync())
                secrets.UnionWith([$"{s.Id}", .. Days(s.At)]);
            foreach (var v in await records.Visits.ToListAsync())
                secrets.UnionWith(Days(v.At));
            foreach (var c in await records.Consents.ToListAsync())
                secrets.UnionWith(Days(c.SignedAt));
            secrets.UnionWith(await records.Users.Select(u => u.DisplayName).ToListAsync());
            return secrets.Where(s => s.Length > 0).ToList();
        });

    private static IEnumerable<string> Written(DateOnly day) =>
        [
            day.ToString("yyyy-MM-dd"),
            day.ToString("dd.MM.yyyy"),
            day.ToString("yyyyMMdd"),
            day.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        ];

    private async Task<List<Course>> Originals()
    {
        var originals = new List<Course>();
        foreach (var id in await Host.Look(records => records.Patients.Select(p => p.Id).ToListAsync()))
        {
            var files = Zips.Read(await demonstration.Take($"/patients/{id}/export.zip"));
            if (files.TryGetValue("course.json", out var course))
                originals.Add(CourseReader.Read(course).Course!);
        }
        return originals;
    }

    // What must stay: intervals from the first session to the minute, and everything that has no date.
    private static string Shape(Course course)
    {
        var sessions = course.Sessions.Where(s => s.Status is SessionStatus.Done).ToList();
        var zero = sessions.Count > 0 ? sessions[0].At : course.Observations.Select(o => o.At).DefaultIfEmpty(course.DayZero).Min();
        var shape = new StringBuilder();
        shape.Append(
            $"{course.Person.Sex} {course.Person.Phototype} {Math.Min(90, Math.Floor(course.Person.Age))} {JsonSerializer.Serialize(course.Person.Sun)};"
        );
        foreach (var c in course.Concerns)
            shape.Append($"{c.Kind} {string.Join(',', c.Zones)} {c.Baseline};");
        foreach (var s in sessions)
            shape.Append(
                $"{(s.At - zero).TotalMinutes} {s.Anaesthetic} {string.Join('|', s.Areas.Select(a => $"{a.Device}{a.NeedleLength}{a.Passes}{string.Join(',', a.Zones)}"))};"
            );
        foreach (var o in course.Observations)
            shape.Append($"{(o.At - zero).TotalMinutes} {o.Scale} {o.Score} {o.Rater};");
        return shape.ToString();
    }

    private async Task AgreeAll()
    {
        foreach (var id in await Host.Look(records => records.Patients.Select(p => p.Id).ToListAsync()))
            await Agree(id, "photos,research");
    }

    private Task<int> Agree(Guid patient, string extras, bool withdrawn = false, int later = 0) =>
        Host.Look(async records =>
        {
            records.Add(
                new ConsentEntry
                {
                    Id = Guid.CreateVersion7(),
                    PatientId = patient,
                    TextId = await records.ConsentTexts.Select(t => t.Id).FirstAsync(),
                    Signer = "Confided Signer",
                    Signature = "M1 1 L2 2",
                    Extras = extras,
                    SignedAt = Host.Clock.Now.AddDays(-10 + later),
                    WithdrawnAt = withdrawn ? Host.Clock.Now : null,
                }
            );
            return await records.SaveChangesAsync();
        });
}

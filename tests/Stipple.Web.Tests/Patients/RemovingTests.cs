using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Stipple.Records.Changes;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Records.Stores;
using Stipple.Records.Trail;

namespace Stipple.Web.Tests.Patients;

public class RemovingTests
{
    [Fact]
    public async Task Two_records_of_one_person_become_one_and_the_other_leads_on()
    {
        await using var host = await PracticeHost.Begin();
        var kept = await Someone(host, "Eva", "Sanz");
        var other = await Someone(host, "Eva María", "Sans", ("phone", "+34 611 222 333"), ("note", "from the old program"));
        await Fill(host, kept);
        await Fill(host, other);
        Assert.Contains("Eva María", (await host.Owner.Get("/patients/duplicates")).QuerySelector(".list")!.TextContent);

        await host.Owner.PostFrom(
            $"/patients/{kept}/merge?other={other}",
            $"/patients/{kept}/merge",
            ("phone", "other"),
            ("note", "other"),
            ("given", "kept"),
            ("family", "kept")
        );

        Assert.Equal($"/patients/{kept}", host.Owner.Path);
        var patient = await host.Look(r => r.Patients.SingleAsync(p => p.Id == kept));
        Assert.Equal(("Eva Sanz", "+34 611 222 333", "from the old program"), (patient.Name, patient.Phone, patient.Note));
        Assert.Empty(await host.Look(r => r.EntriesOf(other, CancellationToken.None)));
        var entries = await host.Look(r => r.EntriesOf(kept, CancellationToken.None));
        Assert.Equal(["scars", "scars-2"], entries.OfType<ConcernEntry>().Select(c => c.Name).Order());
        Assert.Single(entries.OfType<PlanEntry>(), p => p.Ended is null);

        await host.Owner.Get($"/patients/{other}/details");
        Assert.Equal($"/patients/{kept}/details", host.Owner.Path);
        Assert.DoesNotContain("Sans", (await host.Owner.Get("/patients?find=eva")).QuerySelector(".list")!.TextContent);
        Assert.Contains("Sanz", (await host.Owner.Get("/patients?find=611222333")).QuerySelector(".list")!.TextContent);
        Assert.Null((await Trail(host)).Fault);
    }

    [Fact]
    public async Task A_merge_is_refused_when_either_record_changed_after_it_was_shown_and_done_once_when_sent_twice()
    {
        await using var host = await PracticeHost.Begin();
        var kept = await Someone(host, "Eva", "Sanz");
        var other = await Someone(host, "Eva", "Sans");
        await host.Owner.Post($"/patients/{other}/details", ("phone", "+34 699 999 999"));

        var page = await host.Owner.PostFrom($"/patients/{kept}/merge?other={other}", $"/patients/{kept}/merge", ("otherVersion", "1"));
        Assert.Equal(HttpStatusCode.Conflict, host.Owner.Answer.StatusCode);
        Assert.Contains("+34 699 999 999", page.QuerySelector(".faults")!.TextContent);
        Assert.Null(await host.Look(r => r.Patients.Where(p => p.Id == other).Select(p => p.MergedInto).SingleAsync()));

        var form = page.QuerySelectorAll($"form[action='/patients/{kept}/merge'] [type=hidden]")
            .Select(e => (e.GetAttribute("name")!, e.GetAttribute("value")!))
            .ToArray();
        await host.Owner.Raw($"/patients/{kept}/merge", form);
        await host.Owner.Raw($"/patients/{kept}/merge", form);
        Assert.Equal($"/patients/{kept}", host.Owner.Path);
        Assert.Equal(kept, await host.Look(r => r.Patients.Where(p => p.Id == other).Select(p => p.MergedInto).SingleAsync()));
    }

    [Fact]
    public async Task A_record_is_not_merged_into_itself_nor_with_one_that_is_not_there()
    {
        await using var host = await PracticeHost.Begin();
        var kept = await Someone(host, "Eva", "Sanz");

        foreach (var other in (Guid[])[kept, Guid.NewGuid()])
        {
            await host.Owner.Get($"/patients/{kept}/merge?other={other}");
            Assert.Equal(HttpStatusCode.NotFound, host.Owner.Answer.StatusCode);
        }
    }

    [Fact]
    public async Task Erasing_needs_the_name_typed_and_leaves_nothing_that_tells_of_the_person()
    {
        await using var host = await PracticeHost.Begin();
        var erased = await Someone(host, "Zenobia", "Quattlebaum", ("phone", "+34 655 443 322"), ("email", "zq@example.org"));
        var merged = await Someone(host, "Zenobia Xantippe", "Quattlebaum", ("phone", "+34 655 443 322"));
        var stays = await Someone(host, "Eva", "Sanz");
        foreach (var patient in (Guid[])[erased, merged, stays])
            await Fill(host, patient);
        await host.Owner.Post($"/patients/{erased}/details", ("note", "Quattlebaum prefers mornings"));
        await host.Owner.PostFrom($"/patients/{erased}/merge?other={merged}", $"/patients/{erased}/merge");

        await host.Owner.Post($"/patients/{erased}/erase", ("name", "Zenobia"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.NotEmpty(await Finding(host, "Quattlebaum", "655443322"));

        await host.Owner.Post($"/patients/{erased}/erase", ("name", "zenobia quattlebaum"));
        Assert.Equal(HttpStatusCode.OK, host.Owner.Answer.StatusCode);

        Assert.Empty(await Finding(host, "Quattlebaum", "Zenobia", "Xantippe", "655 443 322", "655443322", "zq@example.org"));
        Assert.DoesNotContain(Identifiers(erased).Concat(Identifiers(merged)), id => Tables(host).GetAwaiter().GetResult().Contains(id));
        Assert.NotEmpty(await Finding(host, "Sanz"));
        Assert.NotEmpty(await host.Look(r => r.EntriesOf(stays, CancellationToken.None)));
        Assert.Equal(0, await host.Look(r => r.SubjectKeys.CountAsync(k => k.PatientId == erased || k.PatientId == merged)));
        var trail = await Trail(host);
        Assert.Null(trail.Fault);
        Assert.True(trail.Lines > 10);

        await host.Owner.Get($"/patients/{erased}");
        Assert.Equal(HttpStatusCode.NotFound, host.Owner.Answer.StatusCode);
    }

    [Fact]
    public async Task The_files_themselves_no_longer_hold_an_erased_name()
    {
        await using var host = await PracticeHost.Begin();
        var erased = await Someone(host, "Zenobia", "Quattlebaum");
        await Fill(host, erased);
        await host.Owner.Post($"/patients/{erased}/erase", ("name", "Zenobia Quattlebaum"));

        var file = host.Services.GetRequiredService<StoreOptions>().File;
        foreach (var path in Directory.GetFiles(Path.GetDirectoryName(file)!, "stipple.db*"))
        {
            await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var memory = new MemoryStream();
            await stream.CopyToAsync(memory, TestContext.Current.CancellationToken);
            Assert.DoesNotContain("Quattlebaum", Encoding.Latin1.GetString(memory.ToArray()));
        }
    }

    [Fact]
    public async Task Who_was_not_seen_for_the_years_of_the_practice_is_listed_until_kept_for_a_reason()
    {
        await using var host = await PracticeHost.Begin();
        var unseen = await Someone(host, "Eva", "Sanz");
        var seen = await Someone(host, "Olga", "Prat");
        host.Clock.Pass(TimeSpan.FromDays(11 * 366));
        await SignInAgain(host);
        await Put(
            host,
            new Visit
            {
                Id = Guid.CreateVersion7(),
                PatientId = seen,
                Purpose = "session",
                At = host.Clock.Now.AddDays(-100),
            }
        );

        var list = (await host.Owner.Get("/patients/retention")).QuerySelector("main")!.TextContent;
        Assert.Contains("Sanz", list);
        Assert.DoesNotContain("Prat", list);

        await host.Owner.Post($"/patients/{unseen}/keep", ("until", "2000-01-01"), ("because", "a claim is open"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        await host.Owner.Post($"/patients/{unseen}/keep", ("until", "2039-01-01"), ("because", "a claim is open"));
        Assert.DoesNotContain("Sanz", (await host.Owner.Get("/patients/retention")).QuerySelector("main")!.TextContent);
    }

    internal static async Task<Guid> Someone(PracticeHost host, string given, string family, params (string, string)[] more)
    {
        await PatientTests.Create(host.Owner, given, family, more);
        return Guid.Parse(host.Owner.Path.Split('/')[^1]);
    }

    internal static Task Put(PracticeHost host, params Entry[] entries) =>
        host.Look(async records =>
        {
            records.AddRange(entries.Cast<object>());
            return await records.SaveChangesAsync();
        });

    private static async Task SignInAgain(PracticeHost host) =>
        await host.Owner.Post("/sign-in", ("login", PracticeHost.OwnerLogin), ("password", PracticeHost.OwnerPassword));

    // One entry of each sort, each telling of the person.
    private static async Task Fill(PracticeHost host, Guid patient)
    {
        var name = await host.Look(r => r.Patients.Where(p => p.Id == patient).Select(p => p.Given + " " + p.Family).SingleAsync());
        var session = Guid.CreateVersion7();
        await Put(
            host,
            new ConcernEntry
            {
                Id = Guid.CreateVersion7(),
                PatientId = patient,
                Kind = "pores",
                Name = "scars",
                Json = $$"""{"kind":"pores","id":"scars","note":"{{name}}"}""",
            },
            new PlanEntry
            {
                Id = Guid.CreateVersion7(),
                PatientId = patient,
                Sessions = "[]",
                Overrides = $$"""{"a":"{{name}}"}""",
            },
            new SessionEntry
            {
                Id = session,
                PatientId = patient,
                At = host.Clock.Now,
                Draft = $$"""{"note":"{{name}}"}""",
            },
            new Addendum
            {
                Id = Guid.CreateVersion7(),
                PatientId = patient,
                SessionId = session,
                Text = name,
            },
            new Visit
            {
                Id = Guid.CreateVersion7(),
                PatientId = patient,
                Purpose = "session",
                At = host.Clock.Now,
            },
            new IncidentEntry
            {
                Id = Guid.CreateVersion7(),
                PatientId = patient,
                Kind = "herpes",
                Json = $$"""{"note":"{{name}}"}""",
            },
            new ScoreEntry
            {
                Id = Guid.CreateVersion7(),
                PatientId = patient,
                Scale = "pain",
                ScaleVersion = "1",
            },
            new ScreeningEntry
            {
                Id = Guid.CreateVersion7(),
                PatientId = patient,
                RulesVersion = "1/1",
                Answers = "{}",
                Verdict = "proceed",
                Reasons = $"[\"{name}\"]",
            },
            new ConsentEntry
            {
                Id = Guid.CreateVersion7(),
                PatientId = patient,
                Signer = name,
                Signature = name,
            }
        );
        await host.Look(async r =>
        {
            (await r.Sessions.SingleAsync(s => s.PatientId == patient)).Draft = "{}";
            r.Add(
                new StoredForecast
                {
                    PatientId = patient,
                    Fingerprint = "x",
                    Json = Encoding.UTF8.GetBytes(name),
                }
            );
            return await r.SaveChangesAsync();
        });
    }

    private static async Task<TrailVerdict> Trail(PracticeHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TrailReader>().Verify(CancellationToken.None);
    }

    private static string[] Identifiers(Guid id) => [$"{id}", Convert.ToHexString(id.ToByteArray(true))];

    private static async Task<List<string>> Finding(PracticeHost host, params string[] words)
    {
        var all = await Tables(host);
        return [.. words.Where(w => all.Contains(w, StringComparison.OrdinalIgnoreCase))];
    }

    // Every column of every table as text; bytes as they are and in hexadecimal.
    private static Task<string> Tables(PracticeHost host) =>
        host.Look(async records =>
        {
            var all = new StringBuilder();
            var connection = records.Database.GetDbConnection();
            await connection.OpenAsync();
            var tables = new List<string>();
            await using (var list = connection.CreateCommand())
            {
                list.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table'";
                await using var names = await list.ExecuteReaderAsync();
                while (await names.ReadAsync())
                    tables.Add(names.GetString(0));
            }
            Assert.True(tables.Count > 15);
            foreach (var table in tables)
            {
                await using var rows = connection.CreateCommand();
                rows.CommandText = $"SELECT * FROM \"{table}\"";
                await using var row = await rows.ExecuteReaderAsync();
                while (await row.ReadAsync())
                {
                    for (var i = 0; i < row.FieldCount; i++)
                        all.Append(
                                row.GetValue(i) is byte[] bytes
                                    ? $"{Encoding.Latin1.GetString(bytes)} {Convert.ToHexString(bytes)}"
                                    : row.GetValue(i)
                            )
                            .Append('\n');
                }
            }
            return $"{all}";
        });
}

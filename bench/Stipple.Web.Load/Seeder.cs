using System.Data.Common;
using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Records.Houses;
using Stipple.Records.Patients;
using Stipple.Records.People;
using Stipple.Records.Stores;
using StoreOptions = Stipple.Records.Stores.StoreOptions;

namespace Stipple.Web.Load;

/// <summary>Fills a store with a large practice: its people are made up from lists of names, their scores from a plain rule.</summary>
internal static class Seeder
{
    public const string Password = "load test pass phrase";
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;
    private static readonly string[] Given =
        "Ana Luis Mei Omar Ingrid Priya Tom Zoe Ravi Lena Kofi Aya Jonas Sara Milan Ines Hugo Nora Emil Tara Paul Rosa Ivan Lucy Amir Maya Leo Olga Finn Dina".Split(
            ' '
        );
    private static readonly string[] Roots =
        "Gar Mart Fern Ros Kow Nov Jans Berg Silv Okaf Haddad Lind Schm Petr Tanak Weber Moren Alvar Cost Dub Hans Keller Ivan Popov Smir Watan Zhang Kumar Singh Ali".Split(
            ' '
        );
    private static readonly string[] Ends = "ez ini ova ak sen er ski ic man ton berg dahl quist oglu ides ard ell ins ock ano".Split(' ');

    public static async Task Run(string store, int patients, int sessions)
    {
        var options = store.Contains('=', StringComparison.Ordinal)
            ? new StoreOptions(store, "artifacts/load")
            : new StoreOptions(null, store);
        Directory.CreateDirectory(options.Folder);
        await using var services = new ServiceCollection()
            .AddRecords(options)
            .AddLogging()
            .Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var records = scope.ServiceProvider.GetRequiredService<RecordsContext>();
        await records.Database.MigrateAsync();
        if (await records.Patients.AnyAsync())
        {
            Console.WriteLine("already seeded");
            return;
        }
        var watch = Stopwatch.StartNew();
        await Staff(records);
        var connection = records.Database.GetDbConnection();
        await connection.OpenAsync();
        var random = new Random(1);
        var people = Enumerable.Range(0, patients).Select(i => Person(i, random)).ToList();
        Write(records, connection, people, options);
        Write(records, connection, people.SelectMany(SearchKeys.Of), options);
        var concerns = people.Select(Concern).ToList();
        Write(records, connection, concerns, options);
        // One record has a thousand sessions; the others share the rest alike.
        var each = (sessions - 1000) / (patients - 1);
        Write(records, connection, people.SelectMany((p, i) => Sessions(p, i, i == 0 ? 1000 : each)), options);
        Write(records, connection, people.SelectMany((p, i) => Scores(p, concerns[i], i)), options);
        Write(records, connection, people.Where((_, i) => i % 10 == 1).Select((p, i) => Plan(p, i)), options);
        Write(records, connection, people.SelectMany((p, i) => Visits(p, i)), options);
        await records.Database.ExecuteSqlRawAsync(options.OnPostgres ? "ANALYZE" : "ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
        Console.WriteLine($"{patients} patients, {sessions} sessions in {watch.Elapsed.TotalSeconds:0} s");
    }

    private static void Write<T>(RecordsContext records, DbConnection connection, IEnumerable<T> rows, StoreOptions options)
        where T : class
    {
        using var transaction = options.OnPostgres ? null : connection.BeginTransaction();
        var count = 0;
        using (var writer = new BulkWriter<T>(records, connection))
        {
            foreach (var row in rows)
            {
                writer.Add(row);
                count++;
            }
        }
        transaction?.Commit();
        Console.WriteLine($"  {typeof(T).Name}: {count}");
    }

    private static async Task Staff(RecordsContext records)
    {
        var hash = new PasswordHasher<StaffMember>().HashPassword(new StaffMember(), Password);
        for (var i = 0; i < 192; i++)
        {
            var name = $"load{i}";
            records.Users.Add(
                new StaffMember
                {
                    Id = Guid.CreateVersion7(),
                    UserName = name,
                    NormalizedUserName = name.ToUpperInvariant(),
                    DisplayName = $"Load {i}",
                    Role =
                        i == 0 ? Role.Owner
                        : i % 2 == 0 ? Role.Practitioner
                        : Role.Assistant,
                    PasswordHash = hash,
                    SecurityStamp = $"{Guid.NewGuid():N}",
                    LockoutEnabled = true,
                }
            );
        }
        records.Houses.Add(
            new House
            {
                Id = House.Only,
                Name = "Load",
                TimeZone = "Europe/Madrid",
                IntendedUse = "1",
                AcceptedBy = "load",
                LockMinutes = 120,
            }
        );
        records.ConsentTexts.Add(
            new ConsentText
            {
                Id = Guid.CreateVersion7(),
                Subject = "microneedling",
                Edition = 1,
                Body = "Text.",
            }
        );
        await records.SaveChangesAsync();
    }

    private static Patient Person(int number, Random random) =>
        new()
        {
            Id = Guid.CreateVersion7(Now.AddMinutes(number - 100_000)),
            Version = 1,
            Made = Now.AddDays(-700),
            Given = Given[random.Next(Given.Length)],
            Family = Roots[random.Next(Roots.Length)] + Ends[random.Next(Ends.Length)],
            Birth = new DateOnly(1950, 1, 1).AddDays(random.Next(20_000)),
            Sex = random.Next(4) == 0 ? Sex.Male : Sex.Female,
            Phototype = (Phototype)(Enum.GetValues<Phototype>()[random.Next(6)]),
            Phone = $"+34 6{random.Next(10_000_000, 99_999_999)}",
        };

    private static ConcernEntry Concern(Patient patient) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Version = 1,
            Made = Now.AddDays(-700),
            PatientId = patient.Id,
            Kind = "acne-scars",
            Name = "scars",
            Json =
                """{"kind":"acne-scars","id":"scars","zones":["cheek-left","cheek-right"],"baseline":{"scale":"goodman-baron-quantitative","score":20}}""",
        };

    private static DateTimeOffset Day(int number, int session, int of) =>
        Now.AddDays(-28.0 * (of - session) + (number % 28)).AddHours(-(number % 9));

    private static IEnumerable<SessionEntry> Sessions(Patient patient, int number, int count)
    {
        for (var i = 0; i < count; i++)
        {
            // A thousand sessions are two a week over ten years.
            var at = count < 1000 ? Day(number, i, count + 1) : Now.AddDays(-3.6 * (count - i));
            var lot = $"L{at:yyMM}";
            yield return new SessionEntry
            {
                Id = Guid.CreateVersion7(at),
                Version = 1,
                Made = at,
                PatientId = patient.Id,
                At = at,
                Draft =
                    $$$"""{"at":"{{{at:yyyy-MM-ddTHH:mm}}}","areas":[{"zones":["cheek-left","cheek-right"],"device":{"kind":"pen","model":"skinpen-precision"},"cartridge":0,"needleLength":1.5,"passes":4,"endPoint":"pinpoint-bleeding"}],"cartridges":[{"lot":"{{{lot}}}","serial":"{{{number}}}-{{{i}}}","expiry":"2028-01-01"}],"pain":3}""",
                Json =
                    $$$"""{"at":"{{{at:yyyy-MM-ddTHH:mm}}}","status":"done","areas":[{"zones":["cheek-left","cheek-right"],"device":{"kind":"pen","model":"skinpen-precision"},"needleLength":1.5,"passes":4,"endPoint":"pinpoint-bleeding"}]}""",
                Device = "skinpen-precision",
                Lot = lot,
                Serial = $"{number}-{i}",
                Expiry = new DateOnly(2028, 1, 1),
                SignedAt = at.AddHours(1),
            };
        }
    }

    private static IEnumerable<ScoreEntry> Scores(Patient patient, ConcernEntry concern, int number)
    {
        for (var i = 0; i < 3; i++)
        {
            yield return new ScoreEntry
            {
                Id = Guid.CreateVersion7(),
                Version = 1,
                Made = Now,
                PatientId = patient.Id,
                At = Day(number, i * 4, 10).AddMinutes(-30),
                ConcernId = concern.Id,
                Scale = "goodman-baron-quantitative",
                ScaleVersion = "2006",
                Total = 20 - (3 * i) - (number % 3),
                Rater = Rater.Practitioner,
            };
        }
    }

    private static PlanEntry Plan(Patient patient, int number) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Version = 1,
            Made = Now,
            PatientId = patient.Id,
            IntervalDays = 28,
            NextAt = Now.AddDays(20 + (number % 60)),
            Sessions =
                $$$"""[{"at":"{{{Now.AddDays(20 + (number % 60)):yyyy-MM-ddTHH:mm}}}","status":"planned","areas":[{"zones":["cheek-left","cheek-right"],"device":{"kind":"pen","model":"skinpen-precision"},"needleLength":1.5,"passes":4}]}]""",
        };

    private static IEnumerable<Visit> Visits(Patient patient, int number)
    {
        // Forty visits a day, back and ahead.
        yield return new Visit
        {
            Id = Guid.CreateVersion7(),
            Version = 1,
            Made = Now,
            PatientId = patient.Id,
            At = new DateTimeOffset(Now.Date, TimeSpan.Zero).AddDays((number / 40) - 2400).AddHours(8 + (number % 10)),
            Purpose = "session",
            State = number / 40 < 2400 ? "done" : "booked",
        };
    }
}

using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Stipple.Records;
using Stipple.Records.Access;
using Stipple.Records.Patients;
using Stipple.Records.People;
using Stipple.Records.Stores;
using Stipple.Records.Tests.Stores;
using Stipple.Records.Trail;
using Stipple.Web.Access;
using StoreOptions = Stipple.Records.Stores.StoreOptions;

namespace Stipple.Web.Tests.Hosting;

[Trait("Category", "Slow")]
public sealed class KillTests
{
    private const int Kills = 10;
    private const int Clients = 6;

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_kill_at_any_moment_loses_nothing_that_was_confirmed_and_leaves_nothing_half(Store kind)
    {
        var folder = Directory.CreateTempSubdirectory("stipple-kill").FullName;
        using var postgres = kind is Store.Postgres ? new PostgresServer() : null;
        var store = new StoreOptions(postgres?.Connection("killed"), folder);
        string[] settings = [$"--Folder={folder}", .. postgres is null ? Array.Empty<string>() : [$"--Postgres={store.Connection}"]];
        var token = await Prepare(store);
        var confirmed = new ConcurrentDictionary<Guid, string>();
        var tried = new ConcurrentDictionary<Guid, bool>();
        // Moments differ from run to run; where a run fails, what it lost is in the message.
        for (var kill = 0; kill < Kills; kill++)
        {
            using var server = await ServerProcess.Start(settings);
            using var stop = new CancellationTokenSource();
            var before = confirmed.Count;
            var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(() => Work(server.Address, token, tried, confirmed))).ToList();
            while (confirmed.Count < before + 3)
            {
                Assert.Contains(clients, c => !c.IsCompleted);
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }
            await Task.Delay(RandomNumberGenerator.GetInt32(400), TestContext.Current.CancellationToken);
            server.Kill();
            await Task.WhenAll(clients);
        }
        using (await ServerProcess.Start(settings)) { }

        await Count(store, confirmed, tried);
        NpgsqlConnection.ClearAllPools();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    // An owner, and a token for the clients, without a browser.
    private static async Task<string> Prepare(StoreOptions store)
    {
        await using var services = Services(store);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StoreUpdate>().Run(CancellationToken.None);
        var records = scope.ServiceProvider.GetRequiredService<RecordsContext>();
        var owner = new StaffMember
        {
            Id = Guid.CreateVersion7(),
            UserName = "owner",
            DisplayName = "Ana Ruiz",
            Role = Role.Owner,
        };
        var token = TokenDoor.Prefix + Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        records.Add(owner);
        records.Add(
            new ApiToken
            {
                Id = Guid.CreateVersion7(),
                Purpose = "kill test",
                StaffId = owner.Id,
                Hash = TokenDoor.HashOf(token),
                Permissions = $"{Permission.EditPatients}",
                Expires = DateTimeOffset.UtcNow.AddDays(1),
            }
        );
        await records.SaveChangesAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return token;
    }

    // Patients with a note, one after another, until the server is gone.
    private static async Task Work(
        Uri address,
        string token,
        ConcurrentDictionary<Guid, bool> tried,
        ConcurrentDictionary<Guid, string> confirmed
    )
    {
        using var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            while (true)
            {
                var id = Guid.CreateVersion7();
                var note = $"note of {id}";
                tried[id] = true;
                using var answer = await client.PostAsJsonAsync(
                    "/api/v1/patients",
                    new
                    {
                        id,
                        given = "Maria",
                        family = "Gonzalez",
                        birth = "1990-03-05",
                        sex = "female",
                        note,
                    }
                );
                Assert.True(answer.StatusCode is HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
                confirmed[id] = note;
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException)
        {
            // Killed: what was under way was not confirmed.
        }
    }

    private static async Task Count(
        StoreOptions store,
        ConcurrentDictionary<Guid, string> confirmed,
        ConcurrentDictionary<Guid, bool> tried
    )
    {
        await using var services = Services(store);
        await using var scope = services.CreateAsyncScope();
        var records = scope.ServiceProvider.GetRequiredService<RecordsContext>();
        var patients = await records.Patients.AsNoTracking().ToDictionaryAsync(p => p.Id);
        var terms = (await records.PatientTerms.AsNoTracking().ToListAsync()).ToLookup(t => t.PatientId, t => t.Term);
        var keys = await records.SubjectKeys.AsNoTracking().ToDictionaryAsync(k => k.PatientId);
        var made = (await records.Trail.AsNoTracking().Where(t => t.What == "make" && t.Kind == nameof(Patient)).ToListAsync()).ToLookup(
            t => t.Item
        );
        var verdict = await scope.ServiceProvider.GetRequiredService<TrailReader>().Verify(CancellationToken.None);

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Kills} kills, {confirmed.Count} confirmed, {patients.Count} kept, {verdict.Lines} lines"
        );
        Assert.True(confirmed.Count >= 3 * Kills);
        Assert.All(confirmed, c => Assert.Equal(c.Value, patients.GetValueOrDefault(c.Key)?.Note));
        Assert.All(patients.Keys, id => Assert.True(tried.ContainsKey(id)));
        Assert.Null(verdict.Fault);
        Assert.Equal(0, await records.TrailNotes.CountAsync());
        foreach (var patient in patients.Values)
        {
            Assert.Equal(
                SearchKeys.Of(patient).Select(t => t.Term).Order(StringComparer.Ordinal),
                terms[patient.Id].Order(StringComparer.Ordinal)
            );
            var item = HMACSHA256.HashData(keys[patient.Id].Secret, patient.Id.ToByteArray(true)).AsSpan(0, 16);
            Assert.Equal(keys[patient.Id].Pseudonym, Assert.Single(made[new Guid(item, true)]).Subject);
        }
        Assert.Equal(patients.Count, made.Count);
    }

    private static ServiceProvider Services(StoreOptions store) =>
        new ServiceCollection()
            .AddRecords(store)
            .Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
            .BuildServiceProvider();
}

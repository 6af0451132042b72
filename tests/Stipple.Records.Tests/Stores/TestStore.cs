using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Stipple.Records.Changes;
using Stipple.Records.Patients;
using Stipple.Records.Stores;
using Stipple.Records.Trail;
using StoreOptions = Stipple.Records.Stores.StoreOptions;

namespace Stipple.Records.Tests.Stores;

/// <summary>One store, with the services an application has.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public TestStore(StoreOptions options)
    {
        Options = options;
        services = new ServiceCollection()
            .AddRecords(options)
            .AddScoped<ICaller, TestCaller>()
            .AddScoped<PatientSearch>()
            .Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
            .BuildServiceProvider();
    }

    public StoreOptions Options { get; }

    public TrailWriter Trail => services.GetRequiredService<TrailWriter>();

    /// <summary>Does something as one request would.</summary>
    public Task Do(Func<RecordsContext, Task> work) => With<RecordsContext>(work);

    /// <summary>Reads something as one request would.</summary>
    public Task<T> Get<T>(Func<RecordsContext, Task<T>> work) => With<RecordsContext, T>(work);

    public async Task With<TService>(Func<TService, Task> work)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<T> With<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Keeps a patient, as the page does.</summary>
    public async Task<Patient> Add(string given = "Maria", string family = "Gonzalez", DateOnly? birth = null, string? phone = null)
    {
        var patient = new Patient
        {
            Id = Guid.CreateVersion7(),
            Given = given,
            Family = family,
            Birth = birth ?? new DateOnly(1990, 3, 5),
            Phone = phone,
        };
        await Do(async records =>
        {
            records.Add(patient);
            records.AddRange(SearchKeys.Of(patient));
            await records.SaveChangesAsync();
        });
        return patient;
    }

    public Task<TrailVerdict> Verify() => With<TrailReader, TrailVerdict>(trail => trail.Verify(CancellationToken.None));

    public Task Sql(FormattableString command) => Do(records => records.Database.ExecuteSqlAsync(command));

    public ValueTask DisposeAsync() => services.DisposeAsync();
}

using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Stipple.Records.Access;
using Stipple.Records.Changes;
using Stipple.Records.Courses;
using Stipple.Records.Houses;
using Stipple.Records.Patients;
using Stipple.Records.People;
using Stipple.Records.Stores;
using Stipple.Records.Trail;

namespace Stipple.Records;

/// <summary>Everything a practice keeps, on SQLite or PostgreSQL.</summary>
/// <param name="options">Where.</param>
public sealed class RecordsContext(DbContextOptions<RecordsContext> options)
    : IdentityDbContext<StaffMember, IdentityRole<Guid>, Guid>(options)
{
    /// <summary>The practice itself: one row.</summary>
    public DbSet<House> Houses => Set<House>();

    /// <summary>Consent texts, all editions.</summary>
    public DbSet<ConsentText> ConsentTexts => Set<ConsentText>();

    /// <summary>Needlestick injuries of staff.</summary>
    public DbSet<Needlestick> Needlesticks => Set<Needlestick>();

    /// <summary>Patients.</summary>
    public DbSet<Patient> Patients => Set<Patient>();

    /// <summary>What patients are found by.</summary>
    public DbSet<PatientTerm> PatientTerms => Set<PatientTerm>();

    /// <summary>Concerns.</summary>
    public DbSet<ConcernEntry> Concerns => Set<ConcernEntry>();

    /// <summary>Scores.</summary>
    public DbSet<ScoreEntry> Scores => Set<ScoreEntry>();

    /// <summary>Screenings.</summary>
    public DbSet<ScreeningEntry> Screenings => Set<ScreeningEntry>();

    /// <summary>Consents.</summary>
    public DbSet<ConsentEntry> Consents => Set<ConsentEntry>();

    /// <summary>Plans.</summary>
    public DbSet<PlanEntry> Plans => Set<PlanEntry>();

    /// <summary>Sessions.</summary>
    public DbSet<SessionEntry> Sessions => Set<SessionEntry>();

    /// <summary>Cartridges opened in signed sessions beside the first.</summary>
    public DbSet<FurtherCartridge> FurtherCartridges => Set<FurtherCartridge>();

    /// <summary>Words added to signed sessions.</summary>
    public DbSet<Addendum> Addenda => Set<Addendum>();

    /// <summary>Adverse events.</summary>
    public DbSet<IncidentEntry> Incidents => Set<IncidentEntry>();

    /// <summary>Appointments.</summary>
    public DbSet<Visit> Visits => Set<Visit>();

    /// <summary>Forecasts worked out before.</summary>
    public DbSet<StoredForecast> Forecasts => Set<StoredForecast>();

    /// <summary>Keys of programs.</summary>
    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();

    /// <summary>Calendars' addresses.</summary>
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();

    /// <summary>What entries said before.</summary>
    public DbSet<Revision> Revisions => Set<Revision>();

    /// <summary>The trail.</summary>
    public DbSet<TrailEntry> Trail => Set<TrailEntry>();

    /// <summary>What is still to be written into the trail.</summary>
    public DbSet<TrailNote> TrailNotes => Set<TrailNote>();

    /// <summary>What leads from patients to the pseudonyms in the trail.</summary>
    public DbSet<SubjectKey> SubjectKeys => Set<SubjectKey>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        if (Database.IsSqlite())
        {
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
            configurationBuilder.Properties<Guid>().HaveConversion<GuidBytes>();
        }
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        foreach (var entry in builder.Model.GetEntityTypes().Where(t => typeof(Changes.Entry).IsAssignableFrom(t.ClrType)).ToList())
        {
            builder.Entity(entry.ClrType).Property(nameof(Changes.Entry.Id)).ValueGeneratedNever();
            builder.Entity(entry.ClrType).Property(nameof(Changes.Entry.Version)).IsConcurrencyToken();
        }
        RecordsModel.Build(builder);
    }
}

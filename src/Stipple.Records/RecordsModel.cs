using Microsoft.EntityFrameworkCore;
using Stipple.Records.Access;
using Stipple.Records.Changes;
using Stipple.Records.Courses;
using Stipple.Records.Houses;
using Stipple.Records.Patients;
using Stipple.Records.People;
using Stipple.Records.Trail;

namespace Stipple.Records;

/// <summary>Lengths, keys and the indexes behind each page.</summary>
internal static class RecordsModel
{
    public static void Build(ModelBuilder builder)
    {
        builder.Entity<StaffMember>(staff =>
        {
            staff.Property(s => s.DisplayName).HasMaxLength(200);
            staff.Property(s => s.Role).HasConversion<string>();
        });
        builder.Entity<Patient>(patient =>
        {
            patient.Property(p => p.Given).HasMaxLength(100);
            patient.Property(p => p.Family).HasMaxLength(100);
            patient.Property(p => p.Phone).HasMaxLength(40);
            patient.Property(p => p.Email).HasMaxLength(254);
            patient.Property(p => p.Guardian).HasMaxLength(200);
            patient.Property(p => p.GuardianPhone).HasMaxLength(40);
            patient.Property(p => p.Note).HasMaxLength(2000);
            patient.Property(p => p.KeptBecause).HasMaxLength(500);
            patient.Ignore(p => p.Name);
            patient.HasIndex(p => new { p.Family, p.Given });
            patient.HasIndex(p => p.Birth);
            patient.HasIndex(p => p.MergedInto);
        });
        builder.Entity<PatientTerm>(term =>
        {
            term.HasKey(t => new { t.Term, t.PatientId });
            term.Property(t => t.Term).HasMaxLength(40);
            term.HasIndex(t => t.PatientId);
        });
        OfPatient<ConcernEntry>(builder);
        OfPatient<ScoreEntry>(builder);
        OfPatient<ScreeningEntry>(builder);
        OfPatient<ConsentEntry>(builder);
        OfPatient<PlanEntry>(builder);
        OfPatient<SessionEntry>(builder);
        OfPatient<Addendum>(builder);
        OfPatient<IncidentEntry>(builder);
        OfPatient<Visit>(builder);
        builder.Entity<ScoreEntry>().HasIndex(s => s.At);
        builder.Entity<SessionEntry>(session =>
        {
            session.Property(s => s.Lot).HasMaxLength(40);
            session.Property(s => s.Serial).HasMaxLength(40);
            session.Property(s => s.Device).HasMaxLength(64);
            session.HasIndex(s => s.At);
            session.HasIndex(s => new { s.Lot, s.Serial });
            session.HasIndex(s => s.SignedAt);
        });
        builder.Entity<IncidentEntry>().HasIndex(i => i.Lot);
        builder.Entity<IncidentEntry>().HasIndex(i => i.Resolved);
        builder.Entity<ScreeningEntry>().Property(s => s.Verdict).HasMaxLength(20);
        builder.Entity<ScreeningEntry>().HasIndex(s => new { s.Verdict, s.Day });
        builder.Entity<Visit>().HasIndex(v => new { v.At, v.State });
        builder.Entity<PlanEntry>().HasIndex(p => new { p.Ended, p.NextAt });
        builder.Entity<StoredForecast>().HasKey(f => f.PatientId);
        builder.Entity<StoredForecast>().Property(f => f.Fingerprint).HasMaxLength(64);
        builder.Entity<ApiToken>().HasIndex(t => t.Hash).IsUnique();
        builder.Entity<CalendarFeed>().HasIndex(f => f.Hash).IsUnique();
        builder.Entity<ConsentText>().HasIndex(t => new { t.Subject, t.Edition }).IsUnique();
        builder.Entity<Revision>(revision =>
        {
            revision.HasIndex(r => r.EntryId);
            revision.HasIndex(r => r.PatientId);
            revision.Property(r => r.Kind).HasMaxLength(64);
        });
        builder.Entity<TrailEntry>(entry =>
        {
            entry.HasKey(e => e.Number);
            entry.Property(e => e.Number).ValueGeneratedNever();
            entry.Property(e => e.What).HasMaxLength(20);
            entry.Property(e => e.Kind).HasMaxLength(64);
            entry.HasIndex(e => new { e.Subject, e.Number });
            entry.HasIndex(e => new { e.Who, e.Number });
        });
        builder.Entity<TrailNote>().Property(n => n.What).HasMaxLength(20);
        builder.Entity<TrailNote>().Property(n => n.Kind).HasMaxLength(64);
        builder.Entity<SubjectKey>().HasKey(k => k.PatientId);
    }

    private static void OfPatient<T>(ModelBuilder builder)
        where T : PatientEntry
    {
        builder.Entity<T>().HasIndex(e => e.PatientId);
        builder.Entity<T>().HasOne<Patient>().WithMany().HasForeignKey(e => e.PatientId).OnDelete(DeleteBehavior.Cascade);
    }
}

using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Access;
using Stipple.Records.Courses;
using Stipple.Web.Access;
using Stipple.Web.Hosting;
using Stipple.Web.Trails;

namespace Stipple.Web.Account;

/// <summary>Addresses at which a calendar reads visits: made, taken back, read.</summary>
internal sealed class CalendarFeeds(RecordsContext records, Caller caller, TimeProvider time, ReadLog log) : IHandler
{
    // What a calendar shows of the past and of the future; chosen.
    private static readonly TimeSpan Before = TimeSpan.FromDays(60);
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(400);

    /// <summary>The addresses of the person that hold.</summary>
    public Task<List<CalendarFeed>> Mine(CancellationToken cancellation) =>
        records
            .CalendarFeeds.AsNoTracking()
            .Where(f => f.MadeBy == caller.Id && f.Revoked == null)
            .OrderBy(f => f.Id)
            .ToListAsync(cancellation);

    /// <summary>Makes one; the secret, 256 random bits, is told this once. Null when the form was sent before.</summary>
    public async Task<string?> Create(CalendarInput input, CancellationToken cancellation)
    {
        if (await records.CalendarFeeds.AnyAsync(f => f.Id == input.Id, cancellation))
            return null;
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        records.Add(
            new CalendarFeed
            {
                Id = input.Id,
                StaffId = input.Everybody ? null : caller.Id,
                Hash = TokenDoor.HashOf(secret),
            }
        );
        await records.SaveChangesAsync(cancellation);
        return secret;
    }

    /// <summary>Takes one of one's own back.</summary>
    public async Task<bool> Revoke(Guid id, CancellationToken cancellation)
    {
        if (await records.CalendarFeeds.FirstOrDefaultAsync(f => f.Id == id && f.MadeBy == caller.Id, cancellation) is not { } feed)
            return false;
        feed.Revoked ??= time.GetUtcNow();
        await records.SaveChangesAsync(cancellation);
        return true;
    }

    /// <summary>The calendar behind a secret; null when it was taken back, never was, or whoever made it works here no more.</summary>
    public async Task<string?> Read(string secret, CancellationToken cancellation)
    {
        var hash = TokenDoor.HashOf(secret);
        var feed = await records.CalendarFeeds.AsNoTracking().FirstOrDefaultAsync(f => f.Hash == hash && f.Revoked == null, cancellation);
        if (feed is null || !await records.Users.AnyAsync(u => u.Id == feed.MadeBy && u.Active, cancellation))
            return null;
        var now = time.GetUtcNow();
        var (from, to) = (now - Before, now + Ahead);
        var visits = await records
            .Visits.AsNoTracking()
            .Where(v => v.At >= from && v.At < to && (feed.StaffId == null || v.With == null || v.With == feed.StaffId))
            .OrderBy(v => v.At)
            .Join(
                records.Patients,
                v => v.PatientId,
                p => p.Id,
                (v, p) =>
                    new
                    {
                        Visit = v,
                        p.Given,
                        p.Family,
                    }
            )
            .ToListAsync(cancellation);
        log.Add("read", "Calendar", entry: feed.Id, who: feed.MadeBy);
        return CalendarText.Of(visits.Select(v => (v.Visit, v.Given, v.Family)), now);
    }
}

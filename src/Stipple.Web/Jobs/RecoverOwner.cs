using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.People;
using Stipple.Records.Trail;
using Stipple.Web.Staff;

namespace Stipple.Web.Jobs;

/// <summary>
/// Lets an owner in again who lost pass phrase and second factor: whoever may run commands on the machine may do this, and it
/// stands in the trail.
/// </summary>
public static class RecoverOwner
{
    /// <summary>Code of a login that is no owner's.</summary>
    public const string NotAnOwner = "STP-RECOVER-001";

    // Without letters and digits that are mistaken for one another: 20 of them are 99 bits.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Sets a one-time pass phrase, which is printed, and takes the other means of signing in away.</summary>
    /// <param name="app">The application, not started.</param>
    /// <param name="login">The name the owner signs in with.</param>
    /// <param name="output">Where the pass phrase is told.</param>
    /// <param name="cancellation">Stops the work; nothing is changed then.</param>
    /// <returns>0 when done; 2 when no owner signs in by this name.</returns>
    public static async Task<int> Run(WebApplication app, string login, TextWriter output, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(output);
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var records = services.GetRequiredService<RecordsContext>();
        var users = services.GetRequiredService<UserManager<StaffMember>>();
        if (await users.FindByNameAsync(login) is not { Role: Role.Owner, Active: true } owner)
        {
            var owners = await records
                .Users.Where(u => u.Role == Role.Owner && u.Active)
                .Select(u => u.UserName)
                .OrderBy(name => name)
                .ToListAsync(cancellation);
            await output.WriteLineAsync(
                $"{NotAnOwner}: --login is '{login}'; the login of an owner is needed: {string.Join(", ", owners)}."
            );
            return 2;
        }

        var phrase = string.Join('-', Enumerable.Range(0, 5).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));
        await using (var transaction = await records.Database.BeginTransactionAsync(cancellation))
        {
            await users.RemoveAllButPhrase(owner);
            var set = await users.SetOneTimePhrase(owner, phrase);
            if (!set.Succeeded)
                throw new InvalidOperationException(string.Join(' ', set.Errors.Select(e => e.Description)));
            // The note goes with the change, so that neither stands without the other.
            records.Add(
                new TrailNote
                {
                    At = services.GetRequiredService<TimeProvider>().GetUtcNow(),
                    Who = Guid.Empty,
                    What = "recover",
                    Kind = "StaffMember",
                    EntryId = owner.Id,
                }
            );
            await records.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }
        await services.GetRequiredService<TrailWriter>().Write([]);
        await output.WriteLineAsync($"One-time pass phrase of {owner.UserName}, shown only now: {phrase}");
        await output.WriteLineAsync("Second factor, passkeys and short code were taken away. Sign in and choose a new pass phrase.");
        return 0;
    }
}

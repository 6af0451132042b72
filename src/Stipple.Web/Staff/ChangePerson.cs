using System.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Stipple.Evidence;
using Stipple.Records;
using Stipple.Records.People;
using Stipple.Web.Access;
using Stipple.Web.Account;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Trails;
using Stipple.Web.Wording;

namespace Stipple.Web.Staff;

/// <summary>Changes who somebody is here and what they may do. The practice always keeps an owner.</summary>
internal sealed class ChangePerson(
    RecordsContext records,
    UserManager<StaffMember> users,
    Caller caller,
    Myself myself,
    ProvePhrase prove,
    ReadLog log,
    Texts texts
) : IHandler
{
    /// <summary>Corrects name and role.</summary>
    public async Task<Outcome<bool>> Correct(Guid id, PersonInput input, CancellationToken cancellation)
    {
        if (await prove.Faults(await myself.Get(), input.Password, "password") is { Count: > 0 } faults)
            return Outcome<bool>.Refused(faults);
        // Two owners who demote each other at once must not leave none: one of them waits for the other.
        await using var transaction = await records.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        if (await users.FindByIdAsync($"{id}") is not { } person)
            return Outcome<bool>.NotThere;
        if (input.Role is not Role.Owner && await IsLastOwner(person, cancellation))
            return Refused("role", "staff.last-owner");
        var (was, named) = (person.Role, person.DisplayName);
        (person.DisplayName, person.Role) = (input.Name, input.Role);
        if (!(await users.UpdateAsync(person)).Succeeded)
            return Refused("", "staff.meanwhile");
        await transaction.CommitAsync(cancellation);
        if (was != person.Role)
            log.Add("change", $"StaffMember {was} to {person.Role}", entry: id);
        if (!string.Equals(named, person.DisplayName, StringComparison.Ordinal))
            log.Add("change", "StaffMember name", entry: id);
        return true;
    }

    /// <summary>Says what somebody may treat.</summary>
    public async Task<Outcome<bool>> Scope(Guid id, ScopeInput input)
    {
        if (await users.FindByIdAsync($"{id}") is not { } person)
            return Outcome<bool>.NotThere;
        if (
            input.Concerns.Except(KeptScope.Kinds, StringComparer.Ordinal).Any()
            || input.Except.Any(place => !Catalogue.Anatomies.TryFind(place, out _))
        )
            return Refused("", "staff.scope.unknown");
        person.Scope = KeptScope.Of(input).Write();
        if (!(await users.UpdateAsync(person)).Succeeded)
            return Refused("", "staff.meanwhile");
        log.Add("change", "StaffMember scope", entry: id);
        return true;
    }

    /// <summary>Ends or renews somebody's work here; their signatures stay.</summary>
    public async Task<Outcome<bool>> SetActive(Guid id, bool active, CancellationToken cancellation)
    {
        await using var transaction = await records.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        if (await users.FindByIdAsync($"{id}") is not { } person)
            return Outcome<bool>.NotThere;
        if (!active && id == caller.Id)
            return Refused("", "staff.not-oneself");
        if (!active && await IsLastOwner(person, cancellation))
            return Refused("", "staff.last-owner");
        if (person.Active == active)
            return true;
        person.Active = active;
        // A new stamp: a cookie of before does not come back to life with the account.
        await users.UpdateSecurityStampAsync(person);
        await transaction.CommitAsync(cancellation);
        log.Add("change", active ? "StaffMember active" : "StaffMember inactive", entry: id);
        return true;
    }

    /// <summary>Gives a one-time pass phrase to somebody who lost theirs.</summary>
    public async Task<Outcome<bool>> GiveOncePhrase(Guid id, OncePhraseInput input, CancellationToken cancellation)
    {
        if (await users.FindByIdAsync($"{id}") is not { } person)
            return Outcome<bool>.NotThere;
        if (id == caller.Id)
            return Refused("", "staff.own-account");
        if (await prove.Faults(await myself.Get(), input.Proof, "proof") is { Count: > 0 } faults)
            return Outcome<bool>.Refused(faults);
        await using var transaction = await records.Database.BeginTransactionAsync(cancellation);
        if (input.Factors)
            await users.RemoveAllButPhrase(person);
        var set = await users.SetOneTimePhrase(person, input.Once);
        if (!set.Succeeded)
            return Outcome<bool>.Refused(IdentityFaults.Of(set, "once"));
        await transaction.CommitAsync(cancellation);
        log.Add("change", input.Factors ? "StaffMember access renewed" : "StaffMember one-time phrase", entry: id);
        return true;
    }

    private async Task<bool> IsLastOwner(StaffMember person, CancellationToken cancellation) =>
        person is { Role: Role.Owner, Active: true }
        && !await records.Users.AnyAsync(u => u.Role == Role.Owner && u.Active && u.Id != person.Id, cancellation);

    private Outcome<bool> Refused(string field, string key) =>
        Outcome<bool>.Refused(new FormFault(FormCodes.NotNow, field, "", "", texts[key]));
}

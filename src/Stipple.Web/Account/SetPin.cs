using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Trails;
using Stipple.Web.Wording;

namespace Stipple.Web.Account;

/// <summary>Sets the short code that opens a locked screen, or takes it away.</summary>
internal sealed class SetPin(Myself myself, UserManager<StaffMember> users, ProvePhrase prove, ReadLog log, Texts texts) : IHandler
{
    public async Task<Outcome<bool>> Run(PinInput input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var person = await myself.Get();
        if (input.Pin is { } pin && IsEasy(pin))
            return Outcome<bool>.Refused(new FormFault(FormCodes.NotNow, "pin", "", "", texts["account.pin.easy"]));
        if (await prove.Faults(person, input.Password, "password") is { Count: > 0 } faults)
            return Outcome<bool>.Refused(faults);
        person.PinHash = input.Pin is null ? null : users.PasswordHasher.HashPassword(person, input.Pin);
        var kept = await users.UpdateAsync(person);
        if (!kept.Succeeded)
            return Outcome<bool>.Refused([.. kept.Errors.Select(e => new FormFault(FormCodes.NotNow, "", "", "", e.Description))]);
        log.Add("change", "Short code", entry: person.Id);
        return true;
    }

    // One digit over and over, or a run up or down: the first that anybody tries.
    private static bool IsEasy(string pin)
    {
        var steps = pin.Zip(pin.Skip(1), (a, b) => b - a).Distinct().ToList();
        return steps.Count == 1 && steps[0] is 0 or 1 or -1;
    }
}

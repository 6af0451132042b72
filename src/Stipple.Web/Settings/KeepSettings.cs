using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Houses;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Wording;

namespace Stipple.Web.Settings;

/// <summary>Corrects the settings of the practice.</summary>
internal sealed class KeepSettings(RecordsContext records, Texts texts) : IHandler
{
    public async Task<Outcome<bool>> Run(SettingsInput input, CancellationToken cancellation)
    {
        if (await records.Houses.FirstOrDefaultAsync(h => h.Id == House.Only, cancellation) is not { } house)
            return Outcome<bool>.NotThere;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(input.TimeZone, out _))
            return Outcome<bool>.Refused(
                new FormFault(FormCodes.UnknownChoice, "timeZone", input.TimeZone, "an IANA time zone", texts["settings.zone.unknown"])
            );
        if (await Meanwhile.Of(records, house, input.Version, cancellation) is { Count: > 0 } changes)
            return Outcome<bool>.Refused(changes);
        (house.Name, house.Address, house.TimeZone) = (input.Name, input.Address, input.TimeZone);
        (house.LockMinutes, house.RetentionYears) = (input.LockMinutes, input.RetentionYears);
        await records.SaveChangesAsync(cancellation);
        return true;
    }
}

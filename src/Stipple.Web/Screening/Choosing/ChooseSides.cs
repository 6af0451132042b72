using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stipple.Practice.Screening;
using Stipple.Records;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Screening.Choosing;

/// <summary>Settles what holds where sources conflict.</summary>
internal sealed class ChooseSides(RecordsContext records) : IHandler
{
    public async Task<Outcome<Dictionary<string, string>>> Do(ChoicesInput input, CancellationToken cancellation)
    {
        var house = await records.Houses.FirstAsync(cancellation);
        if (await Meanwhile.Of(records, house, input.Version, cancellation) is { Count: > 0 } changes)
            return Outcome<Dictionary<string, string>>.Refused(changes);
        var choices = PracticeChoices.Read(input.Choices, out var faults);
        if (faults.Count > 0)
            return Outcome<Dictionary<string, string>>.Refused([
                .. faults.Select(f => new FormFault(f.Code, $"choices.{f.Place}", f.Found, f.Allowed, f.Message)),
            ]);
        house.Choices = JsonSerializer.Serialize(choices.ByConflict);
        await records.SaveChangesAsync(cancellation);
        return new Dictionary<string, string>(choices.ByConflict, StringComparer.Ordinal);
    }
}

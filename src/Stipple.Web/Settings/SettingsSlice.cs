using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Houses;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Settings;

/// <summary>The practice itself.</summary>
internal static class SettingsSlice
{
    public static void Map(Routes routes)
    {
        routes.Page(
            "/practice",
            Permission.ManagePractice,
            async (bool? saved, RecordsContext records, CancellationToken cancellation) =>
                await records.Houses.AsNoTracking().FirstAsync(cancellation) is var house
                    ? Answers.Page<SettingsPage>(
                        new
                        {
                            House = house,
                            Form = Form.Of(Fields(house)),
                            Saved = saved == true,
                        }
                    )
                    : Results.NotFound()
        );
        routes.Form(
            "/practice",
            Permission.ManagePractice,
            async (Submitted<SettingsInput> sent, KeepSettings keep, RecordsContext records, CancellationToken cancellation) =>
            {
                var outcome = sent.Value is null ? null : await keep.Run(sent.Value, cancellation);
                if (outcome is { Done: true })
                    return Answers.Go("/practice?saved=true");
                var house = await records.Houses.AsNoTracking().FirstAsync(cancellation);
                // The changes of the other were shown: saving again is meant.
                sent.Values.Put("version", $"{house.Version}");
                return Answers.Page<SettingsPage>(
                    new { House = house, Form = Form.Again(sent, outcome?.Faults) },
                    StatusCodes.Status422UnprocessableEntity
                );
            }
        );
    }

    private static Values Fields(House house) =>
        new Values()
            .Add("name", house.Name)
            .Add("address", house.Address)
            .Add("timeZone", house.TimeZone)
            .Add("lockMinutes", $"{house.LockMinutes}")
            .Add("retentionYears", $"{house.RetentionYears}")
            .Add("version", $"{house.Version}");
}

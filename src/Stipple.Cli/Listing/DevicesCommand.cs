using System.CommandLine;
using System.Text.Json;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Running;
using Stipple.Evidence;

namespace Stipple.Cli.Listing;

/// <summary>`stipple devices`: the device models a session can be done with.</summary>
internal static class DevicesCommand
{
    public static Command Create(Shell shell) =>
        Lists.Create(
            "devices",
            "Lists the needling devices.",
            shell,
            page =>
                page.Table(
                    ["Id", "Name", "Kind", "Lengths, mm", "Evaluated to, mm", "Cleared"],
                    Catalogue.Devices.All.Select(d =>
                        (IReadOnlyList<string>)
                            [
                                d.Id,
                                d.Name,
                                Names.Of(d.Kind),
                                $"{Numbers.Plain(d.ShortestLength.Value)}–{Numbers.Plain(d.LongestLength.Value)}",
                                d.EvaluatedLimit is { } limit ? Numbers.Plain(limit.Value) : "",
                                string.Join(", ", d.Clearances.Select(c => c.Indication).Distinct(StringComparer.Ordinal)),
                            ]
                    ),
                    texts: 3,
                    ids: true
                ),
            () => JsonSerializer.Serialize(Catalogue.Devices.All, ListingJson.Default.ImmutableArrayDeviceModel)
        );
}

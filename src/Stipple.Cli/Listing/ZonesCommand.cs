using System.CommandLine;
using System.Text.Json;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Running;
using Stipple.Evidence;

namespace Stipple.Cli.Listing;

/// <summary>`stipple zones`: the places that can be treated.</summary>
internal static class ZonesCommand
{
    public static Command Create(Shell shell) =>
        Lists.Create(
            "zones",
            "Lists the zones of the body.",
            shell,
            page =>
                page.Table(
                    ["Id", "Name", "Region", "Area, cm²"],
                    Catalogue.Zones.All.Select(z => (IReadOnlyList<string>)[z.Id, z.Name, Names.Of(z.Region), Numbers.Plain(z.Area)]),
                    texts: 3,
                    ids: true
                ),
            () => JsonSerializer.Serialize(Catalogue.Zones.All, ListingJson.Default.ImmutableArrayZone)
        );
}

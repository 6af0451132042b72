using System.CommandLine;
using System.Text.Json;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Running;
using Stipple.Evidence;

namespace Stipple.Cli.Listing;

/// <summary>`stipple scales`: the scales a score can be given on.</summary>
internal static class ScalesCommand
{
    public static Command Create(Shell shell) =>
        Lists.Create(
            "scales",
            "Lists the scales and instruments a score can be given on.",
            shell,
            page =>
                page.Table(
                    ["Id", "Name", "Range", "Better", "Rater's error"],
                    Catalogue.Scales.All.Select(s =>
                        (IReadOnlyList<string>)
                            [
                                s.Id,
                                s.Name,
                                $"{Numbers.Plain(s.Minimum)}–{Numbers.Plain(s.Maximum)}",
                                s.LowerIsBetter ? "lower" : "higher",
                                (s.RaterErrorLive ?? s.RaterErrorPhoto) is { } error ? Numbers.Plain(error.Value) : "",
                            ]
                    ),
                    texts: 2,
                    ids: true
                ),
            () => JsonSerializer.Serialize(Catalogue.Scales.All, ListingJson.Default.ImmutableArrayScale)
        );
}

using System.Collections.Immutable;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting;

/// <summary>Which part of a forecast is shown; empty sets show everything.</summary>
/// <param name="Zones">Ids of zones: concerns, sessions and signs elsewhere are left out.</param>
/// <param name="Signs">Ids of signs: others are left out.</param>
internal sealed record Selection(ImmutableArray<string> Zones, ImmutableArray<string> Signs)
{
    /// <summary>The part of a forecast.</summary>
    public Forecast Of(Forecast forecast)
    {
        if (Zones.IsEmpty && Signs.IsEmpty)
            return forecast;
        return forecast with
        {
            Concerns = [.. forecast.Concerns.Where(c => Touches(c.Zones))],
            Sessions =
            [
                .. forecast
                    .Sessions.Select(s => s with { Zones = [.. s.Zones.Where(z => Touches(z.Zones))] })
                    .Where(s => s.Zones.Length > 0),
            ],
            Readings = [.. forecast.Readings.Where(r => r.Zones.IsEmpty || Touches(r.Zones))],
            Zones =
            [
                .. forecast
                    .Zones.Where(z => Touches(z.Zones))
                    .Select(z =>
                        z with
                        {
                            Signs = [.. z.Signs.Where(s => Signs.IsEmpty || Signs.Contains(s.Sign, StringComparer.Ordinal))],
                        }
                    ),
            ],
        };
    }

    private bool Touches(ImmutableArray<string> zones) => Zones.IsEmpty || zones.Any(z => Zones.Contains(z, StringComparer.Ordinal));
}

using Stipple.Cli.Forecasting.Wording;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting;

/// <summary>Sessions of which the same is told, at zones treated alike.</summary>
/// <param name="Sessions">Numbers of the sessions, from 1, in words.</param>
/// <param name="Zones">What is forecast; that of the first of them.</param>
/// <param name="Cells">What is told of it.</param>
internal sealed record SessionGroup(string Sessions, SessionZoneForecast Zones, IReadOnlyList<string> Cells)
{
    /// <summary>Groups the sessions of a forecast by what is told of them, in order of the first of each group.</summary>
    public static IReadOnlyList<SessionGroup> Of(Forecast forecast, Func<SessionZoneForecast, IReadOnlyList<string>> tell) =>
        [
            .. forecast
                .Sessions.SelectMany((session, i) => session.Zones.Select(zones => (Number: i + 1, Zones: zones, Cells: tell(zones))))
                .GroupBy(s => string.Join('\n', s.Cells.Prepend(string.Join(' ', s.Zones.Zones))), StringComparer.Ordinal)
                .Select(g => new SessionGroup(Numbered([.. g.Select(s => s.Number)]), g.First().Zones, g.First().Cells)),
        ];

    // 1, 2, 3 and 5 as 1-3, 5.
    private static string Numbered(int[] numbers)
    {
        var parts = new List<string>();
        for (var i = 0; i < numbers.Length; )
        {
            var last = i;
            while (last + 1 < numbers.Length && numbers[last + 1] == numbers[last] + 1)
                last++;
            parts.Add(last > i + 1 ? Texts.Of("sessions.range", numbers[i], numbers[last]) : string.Join(", ", numbers[i..(last + 1)]));
            i = last + 1;
        }

        return string.Join(", ", parts);
    }
}

using System.Collections.Immutable;
using Stipple.Cli.Failing;
using Stipple.Cli.Running;
using Stipple.Evidence;
using Stipple.Skin.Appearance;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting;

/// <summary>What `stipple forecast` was asked for, as typed.</summary>
internal sealed record ForecastRequest(
    string Course,
    int Twins,
    ulong Seed,
    ImmutableArray<string> Zones,
    ImmutableArray<string> Signs,
    string? Json,
    string? Csv,
    string? Html,
    string? Practice,
    bool Ascii,
    int? Width
)
{
    /// <summary>Fewest columns; TerminalBandChart draws on 30, the tables need more.</summary>
    public const int Narrowest = 60;

    /// <summary>Most columns that TerminalBandChart draws on.</summary>
    public const int Widest = 500;

    /// <summary>Columns to draw on: as typed, else those of the terminal as far as they can be drawn on.</summary>
    public int Columns(Shell shell) => Width ?? Math.Clamp(shell.Width, Narrowest, Widest);

    /// <summary>Whether the terminal shows the forecast: nothing else was asked for.</summary>
    public bool IsForTerminal => Json is null && Csv is null && Html is null;

    /// <summary>Every fault that can be told without reading the course.</summary>
    public IEnumerable<Fault> Faults()
    {
        if (Twins is < ForecastOptions.FewestTwins or > ForecastOptions.MostTwins)
            yield return CliCodes.OutOfRange.Fault("--twins", $"{Twins}", $"{ForecastOptions.FewestTwins} to {ForecastOptions.MostTwins}");
        if (Width is < Narrowest or > Widest)
            yield return CliCodes.OutOfRange.Fault("--width", $"{Width}", $"{Narrowest} to {Widest} columns");
        foreach (var zone in Zones.Where(zone => !Catalogue.Zones.TryFind(zone, out _)))
            yield return CliCodes.UnknownZone.Fault("--zone", zone, Closest.Among(zone, Catalogue.Zones.Ids, "stipple zones"));
        var signs = Stipple.Skin.Appearance.Signs.All.Select(s => s.Id).ToArray();
        foreach (var sign in Signs.Where(sign => !signs.Contains(sign, StringComparer.Ordinal)))
            yield return CliCodes.UnknownSign.Fault("--sign", sign, Closest.Among(sign, signs, "stipple explain"));
        foreach (var fault in OutputFaults(Course).Concat(Practice is null ? [] : OutputFaults(Practice)).Distinct())
            yield return fault;
    }

    private IEnumerable<Fault> OutputFaults(string input) =>
        OutputRequest.Faults(input, [("--json", Json), ("--csv", Csv)], [("--html", Html)]);

    /// <summary>Faults of the request against the course it is for.</summary>
    public IEnumerable<Fault> FaultsFor(Course course)
    {
        foreach (var zone in Zones.Where(zone => Catalogue.Zones.TryFind(zone, out _) && !course.Zones.Contains(zone)))
            yield return CliCodes.ZoneNotInCourse.Fault("--zone", zone, $"allowed are {string.Join(", ", course.Zones)}");
    }
}

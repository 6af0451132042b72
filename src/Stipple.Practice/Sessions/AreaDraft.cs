using System.Collections.Immutable;

namespace Stipple.Practice.Sessions;

/// <summary>One area of a session while it is typed; null for what has not been said yet. Values may still be out of range.</summary>
public sealed record AreaDraft
{
    /// <summary>Ids of the zones.</summary>
    public ImmutableArray<string> Zones { get; init; } = [];

    /// <summary>The device.</summary>
    public Device? Device { get; init; }

    /// <summary>Serial number of the handpiece.</summary>
    public string? DeviceSerial { get; init; }

    /// <summary>Place of the cartridge, drum or plate in <see cref="SessionDraft.Cartridges"/>.</summary>
    public int? Cartridge { get; init; }

    /// <summary>Needle length set, mm.</summary>
    public double? NeedleLength { get; init; }

    /// <summary>Needle diameter, mm.</summary>
    public double? NeedleDiameter { get; init; }

    /// <summary>Needles in the cartridge, on the drum or on the plate.</summary>
    public int? Needles { get; init; }

    /// <summary>Strokes per second, Hz; pens only.</summary>
    public double? Rate { get; init; }

    /// <summary>Passes over the skin.</summary>
    public double? Passes { get; init; }

    /// <summary>The sign at which needling stopped.</summary>
    public EndPoint? EndPoint { get; init; }

    /// <summary>What was put on the needled skin, as far as Stipple has a name for it.</summary>
    public ImmutableArray<Adjunct> Adjuncts { get; init; } = [];

    /// <summary>What else was put on it, in free text.</summary>
    public string? Topicals { get; init; }

    /// <summary>Whether needling stayed on the orbital rim; asked where a zone lies around the eye.</summary>
    public bool? KeptToOrbitalRim { get; init; }

    /// <summary>The area as a course holds it; null as long as zones, device or length are missing or anything is out of range.</summary>
    public Area? ToArea() =>
        Zones.IsEmpty || Device is null || NeedleLength is not { } length || DraftShape.Of(this, "").Any()
            ? null
            : new Area
            {
                Zones = [.. Zones],
                Device = Device,
                NeedleLength = Stipple.NeedleLength.FromMillimetres(length),
                NeedleDiameter = NeedleDiameter is { } wide ? Stipple.NeedleDiameter.FromMillimetres(wide) : null,
                Needles = Needles,
                Rate = Rate is { } hertz ? PunctureRate.FromHertz(hertz) : null,
                Passes = Passes,
                EndPoint = EndPoint,
                Adjuncts = [.. Adjuncts],
            };

    /// <summary>The same needling to begin with; what only the day itself shows is left out.</summary>
    /// <param name="area">An area of a session done or planned.</param>
    public static AreaDraft RepeatOf(Area area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return new AreaDraft
        {
            Zones = [.. area.Zones],
            Device = area.Device,
            NeedleLength = area.NeedleLength.Millimetres,
            NeedleDiameter = area.NeedleDiameter?.Millimetres,
            Needles = area.Needles,
            Rate = area.Rate?.Hertz,
            Passes = area.Passes,
            Adjuncts = [.. area.Adjuncts],
        };
    }
}

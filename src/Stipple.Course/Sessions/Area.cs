namespace Stipple;

/// <summary>One part of a session: zones needled in the same way.</summary>
public sealed record Area
{
    /// <summary>Ids of the zones, at least one; a zone stands in one area of a session only.</summary>
    public required ValueList<string> Zones { get; init; }

    /// <summary>The device.</summary>
    public required Device Device { get; init; }

    /// <summary>Needle length set on the device; zero is a sham.</summary>
    public required NeedleLength NeedleLength { get; init; }

    /// <summary>Needle diameter; null when not known.</summary>
    public NeedleDiameter? NeedleDiameter { get; init; }

    /// <summary>Needles in the cartridge, on the drum or on the plate, 1 to 2000; null when not known.</summary>
    public int? Needles { get; init; }

    /// <summary>Strokes of the cartridge per second; pens only; null when not known.</summary>
    public PunctureRate? Rate { get; init; }

    /// <summary>Passes over the skin, 0 to 50; null when not known.</summary>
    public double? Passes { get; init; }

    /// <summary>The sign at which needling stopped; null when not known.</summary>
    public EndPoint? EndPoint { get; init; }

    /// <summary>What was put on the needled skin, each once; empty when nothing.</summary>
    public ValueList<Adjunct> Adjuncts { get; init; } = [];
}

using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Treating;

/// <summary>Zones needled in the same way, while they are typed.</summary>
public sealed record AreaInput
{
    /// <summary>Ids of the zones.</summary>
    [StringLength(64)]
    public required IReadOnlyList<string> Zones { get; init; }

    /// <summary>Needle length set, mm.</summary>
    public double? NeedleLength { get; init; }

    /// <summary>Strokes per second, Hz; pens only.</summary>
    public double? Rate { get; init; }

    /// <summary>Passes over the skin.</summary>
    public double? Passes { get; init; }

    /// <summary>The sign at which needling stopped.</summary>
    public EndPoint? EndPoint { get; init; }

    /// <summary>What was put on the needled skin, by name.</summary>
    public required IReadOnlyList<Adjunct> Adjuncts { get; init; }

    /// <summary>What else was put on it.</summary>
    [StringLength(500)]
    public string? Topicals { get; init; }

    /// <summary>Whether needling stayed on the orbital rim.</summary>
    public bool? KeptToOrbitalRim { get; init; }

    /// <summary>Id of the device, where it is another than the session's.</summary>
    [StringLength(64)]
    public string? Device { get; init; }

    /// <summary>Number of the cartridge, from 0; may be left out where there is one.</summary>
    public int? Cartridge { get; init; }
}

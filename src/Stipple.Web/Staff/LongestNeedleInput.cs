using System.ComponentModel.DataAnnotations;
using Stipple.Evidence;

namespace Stipple.Web.Staff;

/// <summary>Longest needle by part of the body, mm; a part left empty may not be treated.</summary>
public sealed record LongestNeedleInput
{
    private const double Least = 0.1;

    /// <summary>Scalp.</summary>
    [Range(Least, NeedleLength.Maximum)]
    public double? Scalp { get; init; }

    /// <summary>Face.</summary>
    [Range(Least, NeedleLength.Maximum)]
    public double? Face { get; init; }

    /// <summary>Neck.</summary>
    [Range(Least, NeedleLength.Maximum)]
    public double? Neck { get; init; }

    /// <summary>Trunk.</summary>
    [Range(Least, NeedleLength.Maximum)]
    public double? Trunk { get; init; }

    /// <summary>Limbs.</summary>
    [Range(Least, NeedleLength.Maximum)]
    public double? Limb { get; init; }

    /// <summary>Those that were given.</summary>
    public IReadOnlyDictionary<Region, double> ByRegion() =>
        new (Region Region, double? Longest)[]
        {
            (Region.Scalp, Scalp),
            (Region.Face, Face),
            (Region.Neck, Neck),
            (Region.Trunk, Trunk),
            (Region.Limb, Limb),
        }
            .Where(r => r.Longest is not null)
            .ToDictionary(r => r.Region, r => r.Longest!.Value);
}

namespace Stipple;

/// <summary>What the reader must know of zones, scales and devices.</summary>
public interface ICatalogue
{
    /// <summary>Ids of the zones of the body.</summary>
    IReadOnlyCollection<string> Zones { get; }

    /// <summary>Ids of the scales.</summary>
    IReadOnlyCollection<string> Scales { get; }

    /// <summary>Ids of the device models.</summary>
    IReadOnlyCollection<string> Devices { get; }

    /// <summary>Finds what scores a scale allows.</summary>
    /// <param name="id">Id of the scale.</param>
    /// <returns>Its range; null when the scale is not known.</returns>
    ScaleRange? FindScale(string id);
}

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

    /// <summary>Finds how a device model drives its needles.</summary>
    /// <param name="id">Id of the model.</param>
    /// <returns>Its kind; null when the model is not known.</returns>
    DeviceKind? FindDevice(string id);
}

using Stipple.Evidence;

namespace Stipple;

/// <summary>The catalogue of Stipple's own evidence, as the reader needs it.</summary>
public sealed class EvidenceCatalogue : ICatalogue
{
    private EvidenceCatalogue() { }

    /// <summary>The one there is.</summary>
    public static EvidenceCatalogue Instance { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Zones => Catalogue.Zones.Ids;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Scales => Catalogue.Scales.Ids;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Devices => Catalogue.Devices.Ids;

    /// <inheritdoc/>
    public ScaleRange? FindScale(string id) =>
        Catalogue.Scales.TryFind(id, out var scale)
            ? new ScaleRange(scale.Minimum, scale.Maximum, scale.Step, scale.Indications.IsEmpty ? null : scale.Indications)
            : null;

    /// <inheritdoc/>
    public DeviceKind? FindDevice(string id) => Catalogue.Devices.TryFind(id, out var device) ? device.Kind : null;
}

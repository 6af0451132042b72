namespace Stipple.Shapes;

/// <summary>What reading one document needs at hand: the ids known and the log of its faults.</summary>
internal sealed class ReadScope(ICatalogue catalogue, FaultLog log)
{
    public ICatalogue Catalogue { get; } = catalogue;

    public FaultLog Log { get; } = log;

    public HashSet<string> Zones { get; } = new(catalogue.Zones, StringComparer.Ordinal);

    public HashSet<string> Scales { get; } = new(catalogue.Scales, StringComparer.Ordinal);

    public HashSet<string> Devices { get; } = new(catalogue.Devices, StringComparer.Ordinal);
}

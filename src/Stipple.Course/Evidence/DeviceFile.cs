using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>The content of <c>evidence/devices.json</c>.</summary>
internal sealed record DeviceFile(ImmutableArray<DeviceModel> Devices) : IEvidenceFile
{
    public static string FileName => "devices.json";
}

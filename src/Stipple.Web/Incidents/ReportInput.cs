using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Incidents;

/// <summary>What a report says beside the event.</summary>
public sealed record ReportInput
{
    /// <summary>Maker of the device.</summary>
    [StringLength(200)]
    public string? Maker { get; init; }

    /// <summary>The regulator's product code.</summary>
    [StringLength(40)]
    public string? ProductCode { get; init; }

    /// <summary>Serial number of the handpiece.</summary>
    [StringLength(200)]
    public string? DeviceSerial { get; init; }

    /// <summary>Who reports.</summary>
    [StringLength(500)]
    public string? Reporter { get; init; }
}

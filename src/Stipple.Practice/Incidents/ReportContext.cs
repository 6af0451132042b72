namespace Stipple.Practice.Incidents;

/// <summary>What a report says beside the event itself.</summary>
public sealed record ReportContext
{
    /// <summary>Local date of the report.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The person's course: age and sex come from it, nothing else.</summary>
    public required Course Course { get; init; }

    /// <summary>What the person is called in the report; never a name.</summary>
    public string? Pseudonym { get; init; }

    /// <summary>Maker of the device.</summary>
    public string? Maker { get; init; }

    /// <summary>Serial number of the handpiece.</summary>
    public string? DeviceSerial { get; init; }

    /// <summary>The regulator's product code of the device.</summary>
    public string? ProductCode { get; init; }

    /// <summary>Who reports: name, practice, how to reach them.</summary>
    public string? Reporter { get; init; }
}

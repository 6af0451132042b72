namespace Stipple.Records.Courses;

/// <summary>A forecast that has been worked out, kept so that a page need not do so again. It can be deleted at any time.</summary>
public sealed class StoredForecast
{
    /// <summary>The patient.</summary>
    public Guid PatientId { get; set; }

    /// <summary>SHA-256 of the course and of the version of the model, in hexadecimal.</summary>
    public required string Fingerprint { get; set; }

    /// <summary>The forecast, compressed JSON.</summary>
    public required byte[] Json { get; set; }

    /// <summary>When it was worked out.</summary>
    public DateTimeOffset At { get; set; }
}

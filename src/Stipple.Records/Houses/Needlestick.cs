using Stipple.Records.Changes;

namespace Stipple.Records.Houses;

/// <summary>A needlestick injury of someone who works here.</summary>
public sealed class Needlestick : Entry
{
    /// <summary>Who was hurt.</summary>
    public Guid StaffId { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>The session it happened in; null outside one.</summary>
    public Guid? SessionId { get; set; }

    /// <summary>Everything written down about it, a JSON object.</summary>
    public required string Json { get; set; }
}

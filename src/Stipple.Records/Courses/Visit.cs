using Stipple.Records.Changes;

namespace Stipple.Records.Courses;

/// <summary>An appointment.</summary>
public sealed class Visit : PatientEntry
{
    /// <summary>When.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>Minutes set aside, 5 to 480.</summary>
    public int Minutes { get; set; } = 60;

    /// <summary>What for: <c>consultation</c>, <c>session</c>, <c>follow-up</c>, <c>maintenance</c>.</summary>
    public required string Purpose { get; set; }

    /// <summary>With whom; null when not settled.</summary>
    public Guid? With { get; set; }

    /// <summary>When the patient came, was treated or left: <c>booked</c>, <c>arrived</c>, <c>done</c>, <c>missed</c>, <c>cancelled</c>.</summary>
    public string State { get; set; } = "booked";
}

namespace Stipple.Web.Patients;

/// <summary>Puts a record away or brings it back.</summary>
public sealed record ShelveInput
{
    /// <summary>The version that was shown; nothing is asked when empty.</summary>
    public int? Version { get; init; }
}

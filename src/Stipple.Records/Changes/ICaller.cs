namespace Stipple.Records.Changes;

/// <summary>On whose behalf something is read or changed.</summary>
public interface ICaller
{
    /// <summary>The member of staff, or empty for the system itself.</summary>
    Guid Id { get; }
}

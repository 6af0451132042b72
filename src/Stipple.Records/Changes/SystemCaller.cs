namespace Stipple.Records.Changes;

/// <summary>The system itself: jobs, imports from the command line, first run.</summary>
public sealed class SystemCaller : ICaller
{
    /// <inheritdoc/>
    public Guid Id => Guid.Empty;
}

namespace Stipple.Web.Treating;

/// <summary>A session to be opened.</summary>
public sealed record StartInput
{
    /// <summary>Id of the new session, made with the form, so that sending it twice opens one.</summary>
    public Guid? Id { get; init; }

    /// <summary>When it takes or took place, on the practice's clock; now when left out.</summary>
    public DateTime? At { get; init; }
}

using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Treating;

/// <summary>Words added to a signed session.</summary>
public sealed record AddendumInput
{
    /// <summary>Id, made with the form, so that sending it twice adds once.</summary>
    public Guid? Id { get; init; }

    /// <summary>The words.</summary>
    [StringLength(2000, MinimumLength = 1)]
    public required string Text { get; init; }
}

namespace Stipple.Web.Courses;

/// <summary>A session in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="At">When, on the practice's clock.</param>
/// <param name="What">Zones and needle lengths, in words.</param>
/// <param name="Lot">Lot of the cartridge.</param>
/// <param name="IsSigned">Whether it is signed.</param>
public sealed record SessionLine(Guid Id, DateTime At, string What, string? Lot, bool IsSigned);

namespace Stipple.Web.Following;

/// <summary>One line of the day: whom it is about, when, and where it leads.</summary>
/// <param name="Patient">The patient.</param>
/// <param name="Name">Their name.</param>
/// <param name="At">When, on the practice's clock.</param>
/// <param name="What">What, in a few words.</param>
/// <param name="To">The page that deals with it.</param>
public sealed record TodayLine(Guid Patient, string Name, DateTime At, string What, string To);

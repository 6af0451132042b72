namespace Stipple.Practice.Following;

/// <summary>A course with and without its next session, to the same day.</summary>
/// <param name="With">With it.</param>
/// <param name="Without">Without it.</param>
public sealed record NextCourses(Course With, Course Without);

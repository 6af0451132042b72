namespace Stipple.Charts;

/// <summary>A session on a time axis.</summary>
/// <param name="Day">Days since the first session.</param>
/// <param name="Label">A few characters such as <c>1.5 mm</c>; left out where it would touch another (the table keeps it).</param>
/// <param name="IsDone">True for done (filled), false for planned (hollow).</param>
public sealed record SessionMark(double Day, string Label, bool IsDone)
{
    internal string Narrate => $"{(IsDone ? "done" : "planned")}{(Label.Length > 0 ? ", " + Label : "")}";
}

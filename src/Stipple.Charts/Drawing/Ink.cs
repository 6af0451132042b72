namespace Stipple.Charts.Drawing;

/// <summary>Names of colours, as used in the class names <c>stp-f-…</c> (fill) and <c>stp-s-…</c> (stroke).</summary>
internal static class Ink
{
    public const string Ground = "ground";
    public const string Future = "future";
    public const string Text = "ink";
    public const string Muted = "muted";
    public const string Axis = "axis";
    public const string Grid = "grid";
    public const string Alert = "alert";

    /// <summary>How many series can be told apart.</summary>
    public const int SeriesCount = 4;

    private static readonly string[] Dashes = ["", "7 3", "2 3", "9 3 2 3"];

    public static string Series(int index) => $"c{(index % SeriesCount) + 1}";

    /// <summary>The dash pattern that tells series apart where colour does not; the first is solid.</summary>
    public static string Dash(int index) => Dashes[index % SeriesCount];
}

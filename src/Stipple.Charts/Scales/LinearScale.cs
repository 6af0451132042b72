namespace Stipple.Charts.Scales;

/// <summary>Maps a range of values onto a range of pixels, holding what lies outside at the nearer end.</summary>
internal sealed record LinearScale(double From, double To, double Start, double End)
{
    public double At(double value) => Start + (Math.Clamp((value - From) / (To - From), 0, 1) * (End - Start));
}

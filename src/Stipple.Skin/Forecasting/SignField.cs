using Stipple.Skin.Appearance;

namespace Stipple.Skin.Forecasting;

/// <summary>Every sign at every moment for every twin, in single precision, which is far finer than any reading of skin.</summary>
internal sealed class SignField
{
    private readonly float[] values;
    private readonly int moments;
    private readonly int twins;

    public SignField(int moments, int twins)
    {
        this.moments = moments;
        this.twins = twins;
        values = new float[(long)Signs.Count * moments * twins];
    }

    public static long Bytes(int moments, int twins) => (long)sizeof(float) * Signs.Count * moments * twins;

    public void Write(int moment, int twin, ReadOnlySpan<double> signs)
    {
        for (var sign = 0; sign < signs.Length; sign++)
            values[Place(sign, moment) + twin] = (float)signs[sign];
    }

    public void Read(int moment, int twin, Span<double> signs)
    {
        for (var sign = 0; sign < signs.Length; sign++)
            signs[sign] = values[Place(sign, moment) + twin];
    }

    /// <summary>A sign of all twins at a moment.</summary>
    public ReadOnlySpan<float> Across(Sign sign, int moment) => values.AsSpan((int)Place((int)sign, moment), twins);

    public double this[Sign sign, int moment, int twin] => values[Place((int)sign, moment) + twin];

    private long Place(int sign, int moment) => ((long)sign * moments + moment) * twins;
}

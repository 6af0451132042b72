namespace Stipple.Skin.Forecasting;

/// <summary>Progress of one part of a whole, told as progress of the whole.</summary>
internal sealed class PartProgress : IProgress<double>
{
    private readonly IProgress<double> whole;
    private readonly double from;
    private readonly double to;

    private PartProgress(IProgress<double> whole, double from, double to) => (this.whole, this.from, this.to) = (whole, from, to);

    /// <summary>A part that begins and ends at shares of the whole; null when nobody listens.</summary>
    public static PartProgress? Of(IProgress<double>? whole, double from, double to) =>
        whole is null ? null : new PartProgress(whole, from, to);

    /// <inheritdoc/>
    public void Report(double value) => whole.Report(from + (to - from) * value);
}

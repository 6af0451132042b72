namespace Stipple.Cli.Running;

/// <summary>Progress of a part of the work, told as progress of the whole.</summary>
/// <param name="whole">Told the share of the whole.</param>
/// <param name="from">Share done when the part begins.</param>
/// <param name="to">Share done when it ends.</param>
internal sealed class Part(IProgress<double> whole, double from, double to) : IProgress<double>
{
    public void Report(double value) => whole.Report(from + (to - from) * value);
}

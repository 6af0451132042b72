namespace Stipple.Skin.Forecasting;

/// <summary>A forecast would need more memory than it may take.</summary>
public sealed class ForecastTooLargeException : Exception
{
    /// <summary>Permanent code.</summary>
    public const string Code = "STP-SKIN-004";

    internal const long MostBytes = 4L << 30;

    internal ForecastTooLargeException(int twins, int moments, int zones, long bytes)
        : base(
            $"{Code}: {twins} twins at {moments} moments in {zones} differently treated zones need {bytes >> 20} MiB; at most {MostBytes >> 20} MiB are taken. Draw fewer twins or forecast a shorter time."
        ) { }
}

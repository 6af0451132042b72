using Stipple.Cli.Failing;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting;

/// <summary>A forecast that needs too much memory, told as a fault of the command line.</summary>
internal static class TooLarge
{
    /// <summary>The fault.</summary>
    public static FaultException Told(ForecastTooLargeException tooLarge, int twins) =>
        new([
            new Fault(
                ForecastTooLargeException.Code,
                "--twins",
                0,
                0,
                $"{twins}",
                "fewer twins, or a shorter time",
                tooLarge.Message.Split(": ", 2)[^1]
            ),
        ]);
}

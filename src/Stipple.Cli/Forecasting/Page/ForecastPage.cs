namespace Stipple.Cli.Forecasting.Page;

internal static class ForecastPage
{
    public static void Write(Stream stream, Report report) => throw new NotSupportedException(report.Course.Title);
}

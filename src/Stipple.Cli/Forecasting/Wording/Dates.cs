namespace Stipple.Cli.Forecasting.Wording;

/// <summary>Dates as people write them.</summary>
internal static class Dates
{
    /// <summary>Such as 14 June 2027.</summary>
    public static string Long(DateOnly date) => Texts.Of("date.long", date.Day, Texts.Of($"month.{date.Month}"), date.Year);

    /// <summary>Such as 14 June 2027.</summary>
    public static string Long(DateTime at) => Long(DateOnly.FromDateTime(at));

    /// <summary>Such as 2027-06-14.</summary>
    public static string Short(DateTime at) => at.ToString("yyyy-MM-dd", null);
}

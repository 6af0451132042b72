namespace Stipple.Practice.Cartridges;

/// <summary>Dates of GS1 element strings: YYMMDD, day 00 for the last of the month.</summary>
internal static class Gs1Date
{
    /// <summary>The date; null when there is no such date.</summary>
    /// <param name="text">Six digits.</param>
    /// <param name="today">The century is the one that puts the year at most 49 years back and 50 ahead of today.</param>
    public static DateOnly? Read(ReadOnlySpan<char> text, DateOnly today)
    {
        var (month, day) = (Two(text[2..]), Two(text[4..]));
        var year = Year(Two(text), today);
        if (month is < 1 or > 12 || year is < 1 or > 9999 || day > DateTime.DaysInMonth(year, month))
            return null;
        return new DateOnly(year, month, day == 0 ? DateTime.DaysInMonth(year, month) : day);
    }

    /// <summary>The year a two-digit year stands for.</summary>
    public static int Year(int two, DateOnly today)
    {
        var ahead = two - today.Year % 100;
        return today.Year
            + ahead
            + ahead switch
            {
                > 50 => -100,
                < -49 => 100,
                _ => 0,
            };
    }

    /// <summary>The number of two digits.</summary>
    public static int Two(ReadOnlySpan<char> text) => 10 * (text[0] - '0') + (text[1] - '0');
}

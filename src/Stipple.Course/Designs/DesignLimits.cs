namespace Stipple.Designs;

/// <summary>How much a design may hold. All values are chosen: generous for any real trial.</summary>
public static class DesignLimits
{
    /// <summary>Arms.</summary>
    public const int Arms = 8;

    /// <summary>Visits.</summary>
    public const int Visits = 24;

    /// <summary>Sessions of an arm.</summary>
    public const int Sessions = 24;

    /// <summary>Raters at a visit.</summary>
    public const int Raters = 10;

    /// <summary>Standard deviations by which a world may lie from the median.</summary>
    public const double World = 3;
}

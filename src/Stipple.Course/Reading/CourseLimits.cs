namespace Stipple;

/// <summary>How much a course document may hold. All values are chosen: generous for any real course, small for a machine.</summary>
public static class CourseLimits
{
    /// <summary>Bytes of a document: 1 MiB.</summary>
    public const int Bytes = 1 << 20;

    /// <summary>Levels of nesting.</summary>
    public const int Depth = 32;

    /// <summary>JSON values of a document: about twice what the densest course of that many bytes holds.</summary>
    public const int Values = 200_000;

    /// <summary>Concerns of a course.</summary>
    public const int Concerns = 40;

    /// <summary>Sessions of a course.</summary>
    public const int Sessions = 1000;

    /// <summary>Areas of a session.</summary>
    public const int Areas = 40;

    /// <summary>Zones of an area, a concern or an observation.</summary>
    public const int Zones = 100;

    /// <summary>Observations of a course.</summary>
    public const int Observations = 5000;

    /// <summary>Characters of a title.</summary>
    public const int Title = 200;

    /// <summary>Characters of a note.</summary>
    public const int Note = 2000;

    /// <summary>Characters of an id.</summary>
    public const int Id = 64;

    /// <summary>Days from day zero to the horizon: ten years.</summary>
    public const int HorizonDays = 3653;
}

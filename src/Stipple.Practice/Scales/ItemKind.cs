namespace Stipple.Practice.Scales;

/// <summary>How an item is answered.</summary>
public enum ItemKind
{
    /// <summary>One of the grades listed, each with its anchor.</summary>
    Grade,

    /// <summary>A grade of how much of a region is affected; a measured share can be turned into it.</summary>
    AreaGrade,

    /// <summary>A number within a range, perhaps in steps.</summary>
    Number,

    /// <summary>How many there are: a whole number from 0.</summary>
    Count,
}

using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Patients.Importing;

/// <summary>A list of patients to be looked at, or, with the hash of what was looked at, to be imported.</summary>
public sealed record ImportInput
{
    /// <summary>Letters at most: 2 MB of a list in Latin script.</summary>
    public const int Longest = 2 << 20;

    /// <summary>The list as comma-separated values, the first line naming the columns.</summary>
    [StringLength(Longest)]
    public required string Text { get; init; }

    /// <summary>How it writes dates.</summary>
    public DateOrder Dates { get; init; }

    /// <summary>The hash the look at it answered with; empty only to look.</summary>
    [StringLength(64)]
    public string? Hash { get; init; }

    /// <summary>Id of this import, made when it was looked at, so that sending it twice imports once.</summary>
    public Guid? Id { get; init; }

    /// <summary>Lines to be imported although the person may be here already, separated by commas.</summary>
    [StringLength(200_000)]
    [RegularExpression(@"\s*\d{1,6}(\s*,\s*\d{1,6})*\s*", ErrorMessage = "numbers of lines, separated by commas")]
    public string? Take { get; init; }
}

using System.Collections.Immutable;
using Stipple.Practice.Cartridges;
using Stipple.Practice.Scope;

namespace Stipple.Practice.Sessions;

/// <summary>What must be known around a session before it is signed.</summary>
public sealed record SigningContext
{
    /// <summary>
    /// Fewest days between two sessions of a zone: two weeks, the shortest interval that plans try. Chosen; trials leave two
    /// to four weeks, makers' studies 30 days.
    /// </summary>
    public const int UsualShortestInterval = 14;

    /// <summary>Days by which a session may come before the interval of its plan has passed; chosen.</summary>
    public const int PlanSlack = 3;

    /// <summary>Local date of signing.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The person's course, without the session in question.</summary>
    public required Course Course { get; init; }

    /// <summary>What the practitioner may do.</summary>
    public required PractitionerScope Scope { get; init; }

    /// <summary>The consent.</summary>
    public required Consent Consent { get; init; }

    /// <summary>What the screening says.</summary>
    public required ScreeningStanding Screening { get; init; }

    /// <summary>Cartridges with a serial number that stand in sessions of the practice.</summary>
    public ImmutableArray<CartridgeUse> Uses { get; init; } = [];

    /// <summary>Weeks between sessions in the plan that was agreed; null without one.</summary>
    public double? PlanIntervalWeeks { get; init; }

    /// <summary>Fewest days between two sessions of a zone in this practice.</summary>
    public int ShortestInterval { get; init; } = UsualShortestInterval;

    /// <summary>Days that must have passed at a zone: the practice's fewest, or the plan's interval less <see cref="PlanSlack"/> where that is more.</summary>
    public int DaysBetween => Math.Max(ShortestInterval, (int)Math.Ceiling(7 * (PlanIntervalWeeks ?? 0)) - PlanSlack);
}

using System.Collections.Immutable;
using Stipple.Practice.Incidents;
using Stipple.Practice.Sessions;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Plans;

namespace Stipple.Practice.Following;

/// <summary>What is known beside course and forecast.</summary>
public sealed record FollowFacts
{
    /// <summary>Adverse events of this person.</summary>
    public ImmutableArray<AdverseEvent> Events { get; init; } = [];

    /// <summary>The forecast as it was made before the readings it is held against; null where none was kept.</summary>
    public Forecast? Promised { get; init; }

    /// <summary>The course with and without the next session, forecast alike (see <see cref="NextSession"/>); null where not done.</summary>
    public NextForecasts? Next { get; init; }

    /// <summary>How long each concern keeps its gain, from the plan.</summary>
    public ImmutableArray<Maintenance> Maintenance { get; init; } = [];

    /// <summary>The consent; null where it is not looked at.</summary>
    public Consent? Consent { get; init; }
}

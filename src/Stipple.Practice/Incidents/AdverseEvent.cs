using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Practice.Cartridges;

namespace Stipple.Practice.Incidents;

/// <summary>Something unwanted that happened to a person treated; null for what is not known yet.</summary>
public sealed record AdverseEvent
{
    /// <summary>What happened.</summary>
    public EventKind? Kind { get; init; }

    /// <summary>How bad it is or was at its worst.</summary>
    public EventGrade? Grade { get; init; }

    /// <summary>Local date it began.</summary>
    public DateOnly? Onset { get; init; }

    /// <summary>Local date it was over; null while it is not.</summary>
    public DateOnly? Ended { get; init; }

    /// <summary>Ids of the zones; empty where it is none of the skin.</summary>
    public ImmutableArray<string> Zones { get; init; } = [];

    /// <summary>What became of it.</summary>
    public EventOutcome? Outcome { get; init; }

    /// <summary>Whether needling caused it.</summary>
    public EventRelation? Relation { get; init; }

    /// <summary>The session it followed, local time; null where none is suspected.</summary>
    public DateTime? Session { get; init; }

    /// <summary>Id of the device in <see cref="Catalogue.Devices"/>.</summary>
    public string? Device { get; init; }

    /// <summary>The cartridge used.</summary>
    public CartridgeLabel? Cartridge { get; init; }

    /// <summary>What happened, in words.</summary>
    public string? Description { get; init; }

    /// <summary>What was done about it.</summary>
    public string? Actions { get; init; }

    /// <summary>Whether it still goes on: nothing says that it is over.</summary>
    public bool IsOpen => Outcome is null or EventOutcome.NotRecovered or EventOutcome.Recovering or EventOutcome.Unknown;

    /// <summary>Whether it is grave enough that regulator and maker are told: grade 3 and more (chosen), or something stays.</summary>
    public bool IsSerious => Grade >= EventGrade.Severe || Outcome is EventOutcome.RecoveredWithTraces or EventOutcome.Died;
}

using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Treating;

/// <summary>A session while it is typed: everything may be missing.</summary>
public sealed record SessionInput
{
    /// <summary>The version that was shown.</summary>
    public int? Version { get; init; }

    /// <summary>Name of this sending, made by the sender; the same again changes nothing.</summary>
    public Guid? Send { get; init; }

    /// <summary>What to do beside keeping it: <c>save</c>, <c>repeat</c>, <c>on</c>, <c>off</c>, <c>sign</c>, <c>drop-0</c>.</summary>
    [StringLength(20)]
    public string? Do { get; init; }

    /// <summary>Fields whose value on record is taken instead of what was typed, after two people changed them.</summary>
    public required IReadOnlyList<string> Take { get; init; }

    /// <summary>When, on the practice's clock.</summary>
    public DateTime? At { get; init; }

    /// <summary>Today's answers, <c>yes</c> or <c>no</c> by id of the question.</summary>
    public required IReadOnlyDictionary<string, string> Answers { get; init; }

    /// <summary>Id of the device model.</summary>
    [StringLength(64)]
    public string? Device { get; init; }

    /// <summary>Serial number of the handpiece.</summary>
    [StringLength(200)]
    public string? DeviceSerial { get; init; }

    /// <summary>The cartridges, drums and plates opened.</summary>
    [Length(0, 5)]
    public required IReadOnlyList<CartridgeInput> Cartridges { get; init; }

    /// <summary>How the skin is numbed.</summary>
    public NumbingInput? Anaesthetic { get; init; }

    /// <summary>What is needled, and how.</summary>
    public required IReadOnlyList<AreaInput> Areas { get; init; }

    /// <summary>Worst pain, 0 to 10.</summary>
    public double? Pain { get; init; }

    /// <summary>Anything worth keeping.</summary>
    [StringLength(2000)]
    public string? Note { get; init; }

    /// <summary>Reasons for going on, by code of the finding that asks for one.</summary>
    public required IReadOnlyDictionary<string, string> Reasons { get; init; }
}

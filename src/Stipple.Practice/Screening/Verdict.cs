using System.Text.Json.Serialization;

namespace Stipple.Practice.Screening;

/// <summary>What screening says of a treatment on a day, from the mildest to the worst.</summary>
public enum Verdict
{
    /// <summary>Nothing known speaks against it; a note may say how.</summary>
    [JsonStringEnumMemberName("proceed")]
    Proceed,

    /// <summary>A question is open whose answer could make it worse. A rule never gives this verdict; only a whole screening does.</summary>
    [JsonStringEnumMemberName("incomplete")]
    Incomplete,

    /// <summary>Only with a physician's written word.</summary>
    [JsonStringEnumMemberName("ask-physician")]
    AskPhysician,

    /// <summary>Not on this day; from a known day on.</summary>
    [JsonStringEnumMemberName("not-before")]
    NotBefore,

    /// <summary>Not as long as the reason stands, whoever agrees.</summary>
    [JsonStringEnumMemberName("do-not-treat")]
    DoNotTreat,
}

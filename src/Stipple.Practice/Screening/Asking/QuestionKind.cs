using System.Text.Json.Serialization;

namespace Stipple.Practice.Screening;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>Yes, no, or not known.</summary>
    [JsonStringEnumMemberName("yes-no-unknown")]
    YesNoUnknown,

    /// <summary>One of some choices.</summary>
    [JsonStringEnumMemberName("choice")]
    Choice,

    /// <summary>One or more of some choices.</summary>
    [JsonStringEnumMemberName("choices")]
    Choices,

    /// <summary>A day, not after the day of asking.</summary>
    [JsonStringEnumMemberName("date")]
    Date,

    /// <summary>A number.</summary>
    [JsonStringEnumMemberName("number")]
    Number,

    /// <summary>A few words. No rule looks at them; people do.</summary>
    [JsonStringEnumMemberName("text")]
    Text,
}

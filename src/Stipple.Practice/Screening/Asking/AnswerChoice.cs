using Stipple.Evidence;

namespace Stipple.Practice.Screening;

/// <summary>An answer that can be picked.</summary>
/// <param name="Id">Permanent id within the question.</param>
/// <param name="Label">The answer in plain words.</param>
public sealed record AnswerChoice(string Id, string Label) : IIdentified
{
    /// <summary>Id of not knowing. It settles nothing, and stands alone where several may be picked.</summary>
    public const string Unknown = "unknown";

    /// <summary>Id of nothing of this. It stands alone where several may be picked.</summary>
    public const string None = "none";
}

using System.Collections.Immutable;

namespace Stipple.Practice.Screening;

/// <summary>A question is asked only after certain answers to an earlier one.</summary>
/// <param name="Question">Id of the earlier question.</param>
/// <param name="Is">Ids of the answers after which it is asked.</param>
public sealed record ShownWhen(string Question, ImmutableArray<string> Is);

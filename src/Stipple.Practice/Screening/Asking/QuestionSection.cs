using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Practice.Screening;

/// <summary>Questions asked together, on one page.</summary>
/// <param name="Id">Permanent id.</param>
/// <param name="Title">What they are about.</param>
/// <param name="Questions">The questions, in order.</param>
public sealed record QuestionSection(string Id, string Title, ImmutableArray<Question> Questions) : IIdentified;

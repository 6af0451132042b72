using System.Collections.Immutable;

namespace Stipple.Practice.Screening;

/// <summary>The content of <c>evidence/rules/questionnaire.json</c>.</summary>
internal sealed record QuestionnaireFile(int Version, int ValidDays, ImmutableArray<QuestionSection> Sections);

using System.Collections.Immutable;

namespace Stipple.Practice.Screening;

/// <summary>The content of <c>evidence/rules/screening.json</c>.</summary>
internal sealed record RuleFile(
    int Version,
    ImmutableArray<RuleConflict> Conflicts,
    ImmutableArray<ScreeningRule> Rules,
    ImmutableArray<SkinAdvice> Skin
);

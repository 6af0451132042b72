namespace Stipple.Web.Lots;

/// <summary>Everybody a lot touched.</summary>
/// <param name="Lot">The lot.</param>
/// <param name="Uses">Sessions with it, the latest first, each with what happened after it.</param>
/// <param name="Others">Reactions in which the lot was named and no session.</param>
/// <param name="More">Whether there are more sessions than are shown.</param>
/// <param name="Near">Lots that begin alike, where there is none of this name.</param>
public sealed record LotTrace(
    string Lot,
    IReadOnlyList<LotUse> Uses,
    IReadOnlyList<LotReaction> Others,
    bool More,
    IReadOnlyList<string> Near
);

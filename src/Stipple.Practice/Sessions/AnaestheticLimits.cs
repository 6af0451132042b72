namespace Stipple.Practice.Sessions;

/// <summary>How long numbing products usually stay on the skin.</summary>
public static class AnaestheticLimits
{
    /// <summary>The longest usual time of a kind; null for what is not put on the skin.</summary>
    /// <param name="kind">The kind.</param>
    public static AnaestheticLimit? Of(AnaestheticKind kind) =>
        kind switch
        {
            AnaestheticKind.TopicalLidocaine => new AnaestheticLimit(60, [RuleSources.Lmx4], "generally 30 to 60 minutes on larger areas"),
            AnaestheticKind.TopicalLidocainePrilocaine => new AnaestheticLimit(
                180,
                [RuleSources.Emla],
                "it numbs no further after 3 hours"
            ),
            AnaestheticKind.TopicalLidocaineTetracaine => new AnaestheticLimit(60, [RuleSources.Pliaglis], "the longest time on the label"),
            AnaestheticKind.TopicalBenzocaineLidocaineTetracaine => new AnaestheticLimit(
                30,
                [],
                "chosen: compounded, with three active parts and no label"
            ),
            _ => null,
        };
}

using System.Collections.Immutable;

namespace Stipple.Practice.Sessions;

/// <summary>
/// What is asked on the day of every session: what may have changed since the screening. The list is chosen; it follows what
/// makers' manuals name as contraindications, which were read in restatements only, so that no source is claimed for them.
/// </summary>
public static class SafetyQuestions
{
    private const string Healed = "Another day, once it has healed.";

    /// <summary>The questions, in the order asked.</summary>
    public static ImmutableArray<SafetyQuestion> Today { get; } =
    [
        new(
            "infection",
            "Is there a cold sore, infection, rash or inflamed acne where we want to treat?",
            true,
            FindingKind.Stop,
            "Needles carry germs from sick skin into sound skin.",
            Healed,
            []
        ),
        new(
            "fever",
            "Do you have a fever, or feel ill today?",
            true,
            FindingKind.Stop,
            "An ill body heals worse, and the illness may show in the skin.",
            "Another day, once well.",
            []
        ),
        new(
            "open-wound",
            "Is the skin cut, sore or broken where we want to treat?",
            true,
            FindingKind.Stop,
            "Needling an open wound makes it larger.",
            Healed,
            []
        ),
        new(
            "isotretinoin",
            "Have you started isotretinoin (such as Roaccutane) since you were last asked?",
            true,
            FindingKind.Stop,
            "Skin may heal with scars under isotretinoin; how long to wait is disputed.",
            "A new screening.",
            []
        ),
        new(
            "pregnant",
            "Are you pregnant, or might you be? Are you breast-feeding?",
            true,
            FindingKind.Stop,
            "It was not studied in pregnancy, and hormones drive dark marks.",
            "After pregnancy and breast-feeding, with a new screening.",
            []
        ),
        new(
            "sunburn",
            "Is the skin sunburnt, or freshly tanned?",
            true,
            FindingKind.Stop,
            "Burnt or tanned skin leaves dark marks more easily.",
            "Another day, two weeks after the burn or tan (the wait is chosen).",
            []
        ),
        new(
            "blood-thinner",
            "Have you started a blood thinner, or been told that you bleed easily?",
            true,
            FindingKind.NeedsReason,
            "It bleeds and bruises more.",
            "A reason, kept with the session.",
            []
        ),
        new(
            "irritants",
            "Have you used a retinoid, acid peel or scrub on this skin in the last five days?",
            true,
            FindingKind.NeedsReason,
            "A thinned horny layer gets sore more easily; the five days are chosen, clinics ask for one to seven.",
            "A reason, kept with the session.",
            []
        ),
        new(
            "allergy",
            "Have you found out about an allergy to metal, numbing cream or a skin product?",
            true,
            FindingKind.Stop,
            "Needles are steel, and what lies on open skin goes deep.",
            "A new screening.",
            []
        ),
    ];
}

namespace Stipple.Practice.Tests.Screening;

/// <summary>For every rule, and every alternative of a conflict, a person it holds for and one it just does not.</summary>
internal static class RuleCases
{
    public static readonly (string Rule, string Fires, string Spares)[] All =
    [
        ("age-child", "age:11 guardian=agrees", "age:12 guardian=agrees"),
        ("age-minor", "age:17 guardian=agrees", "age:18"),
        ("age-minor-guardian", "age:17 guardian=no", "age:17 guardian=agrees"),
        ("age-minor-guardian", "age:17 guardian=no", "age:18 guardian=no"),
        ("age-below-label", "age:21", "age:22"),
        ("wounds", "wounds=yes", "wounds=no"),
        ("acne", "acne=mild", "acne=none"),
        ("acne", "acne=mild choose:active-acne/mild-acne", "acne=none choose:active-acne/mild-acne"),
        ("acne-inflamed", "acne=moderate", "acne=mild"),
        ("acne-inflamed", "acne=severe", "acne=mild"),
        ("eczema-here", "eczema=here", "eczema=elsewhere"),
        ("eczema-elsewhere", "eczema=elsewhere", "eczema=none"),
        ("psoriasis-here", "psoriasis=here", "psoriasis=elsewhere"),
        ("psoriasis-elsewhere", "psoriasis=elsewhere", "psoriasis=none"),
        ("rosacea-bumps", "rosacea=bumps", "rosacea=redness"),
        ("rosacea-redness", "rosacea=redness", "rosacea=none"),
        ("herpes-now", "herpes=now", "herpes=past"),
        ("herpes-history", "herpes=past", "herpes=never"),
        ("herpes-history", "herpes=past zones:chin", "herpes=past zones:neck"),
        ("infection", "infection=bacterial", "infection=none"),
        ("infection", "infection=fungal+warts", "infection=none"),
        ("infection", "infection=viral", "infection=none"),
        ("ill", "ill=yes", "ill=no"),
        ("lasting-infection", "lasting-infection=yes", "lasting-infection=no"),
        ("keratoses", "keratoses=yes", "keratoses=no"),
        ("moles", "moles=yes mole-changed=no", "moles=no"),
        ("mole-changed", "moles=yes mole-changed=yes", "moles=yes mole-changed=no"),
        ("mole-changed", "moles=yes mole-changed=yes", "moles=no mole-changed=yes"),
        ("skin-cancer-here", "skin-cancer=here", "skin-cancer=elsewhere"),
        ("skin-cancer-elsewhere", "skin-cancer=elsewhere", "skin-cancer=never"),
        ("skin-cancer-elsewhere", "skin-cancer=past", "skin-cancer=here"),
        ("sun", "sun-recent=yes sun-last=-13", "sun-recent=yes sun-last=-14"),
        ("sun", "sun-recent=yes sun-last=-6 choose:sun-wait/one-week", "sun-recent=yes sun-last=-7 choose:sun-wait/one-week"),
        ("hypertrophic", "keloid=hypertrophic", "keloid=never"),
        ("keloid", "keloid=keloid", "keloid=hypertrophic"),
        ("young-scar", "young-marks=scar scar-date=-364", "young-marks=scar scar-date=-365"),
        (
            "young-scar",
            "young-marks=scar scar-date=-179 choose:young-scar/six-months",
            "young-marks=scar scar-date=-180 choose:young-scar/six-months"
        ),
        (
            "young-scar",
            "young-marks=scar scar-date=-41 choose:young-scar/six-weeks",
            "young-marks=scar scar-date=-42 choose:young-scar/six-weeks"
        ),
        ("young-stretch-marks", "young-marks=stretch-mark stretch-mark-date=-364", "young-marks=stretch-mark stretch-mark-date=-365"),
        ("slow-healing", "slow-healing=yes", "slow-healing=no"),
        ("isotretinoin-now", "isotretinoin=now", "isotretinoin=before isotretinoin-last=-1"),
        ("isotretinoin-before", "isotretinoin=before isotretinoin-last=-179", "isotretinoin=before isotretinoin-last=-180"),
        (
            "isotretinoin-before",
            "isotretinoin=before isotretinoin-last=-1 choose:isotretinoin-wait/no-delay",
            "isotretinoin=never choose:isotretinoin-wait/no-delay"
        ),
        ("retinoids", "retinoids=yes retinoids-last=-6", "retinoids=yes retinoids-last=-7"),
        (
            "retinoids",
            "retinoids=yes retinoids-last=-4 choose:retinoid-wait/five-days",
            "retinoids=yes retinoids-last=-5 choose:retinoid-wait/five-days"
        ),
        (
            "retinoids",
            "retinoids=yes retinoids-last=-0 choose:retinoid-wait/one-day",
            "retinoids=yes retinoids-last=-1 choose:retinoid-wait/one-day"
        ),
        ("anticoagulant", "blood-thinners=anticoagulant", "blood-thinners=antiplatelet"),
        ("antiplatelet", "blood-thinners=antiplatelet", "blood-thinners=anticoagulant"),
        ("nsaid", "nsaid=yes nsaid-last=-2", "nsaid=yes nsaid-last=-3"),
        ("steroids-long", "steroids=yes steroid-weeks=3", "steroids=yes steroid-weeks=2.9"),
        ("steroids-long", "steroids=yes steroid-weeks=30", "steroids=no steroid-weeks=30"),
        ("bleeding", "bleeding=yes", "bleeding=no"),
        ("pregnant", "pregnant=yes", "pregnant=no"),
        ("nursing", "nursing=yes", "nursing=no"),
        (
            "diabetes-poor",
            "diabetes=type-2 insulin=no diabetes-control=poor hba1c-known=no",
            "diabetes=type-2 insulin=no diabetes-control=good hba1c-known=no"
        ),
        (
            "diabetes-hba1c",
            "diabetes=type-2 insulin=no diabetes-control=good hba1c-known=yes hba1c=8",
            "diabetes=type-2 insulin=no diabetes-control=good hba1c-known=yes hba1c=7.9"
        ),
        (
            "diabetes-insulin",
            "diabetes=type-1 insulin=yes diabetes-control=good hba1c-known=no",
            "diabetes=type-2 insulin=no diabetes-control=good hba1c-known=no"
        ),
        ("diabetes", "diabetes=other insulin=no diabetes-control=good hba1c-known=no", "diabetes=none"),
        ("immune-weak", "immune-weak=yes", "immune-weak=no"),
        ("cancer-treatment-now", "cancer-treatment=now", "cancer-treatment=past cancer-treatment-end=-1"),
        ("cancer-treatment-past", "cancer-treatment=past cancer-treatment-end=-364", "cancer-treatment=past cancer-treatment-end=-365"),
        (
            "cancer-treatment-past",
            "cancer-treatment=past cancer-treatment-end=-27 choose:cancer-treatment/four-weeks",
            "cancer-treatment=past cancer-treatment-end=-28 choose:cancer-treatment/four-weeks"
        ),
        ("scleroderma", "connective=scleroderma", "connective=lupus"),
        ("lupus", "connective=lupus", "connective=scleroderma"),
        ("lupus", "connective=other", "connective=none"),
        ("metal-steel", "metal=steel", "metal=nickel"),
        ("metal-nickel", "metal=nickel", "metal=steel"),
        ("anaesthetic", "anaesthetic=yes", "anaesthetic=no"),
        ("numbing", "numbing=paba", "numbing=none"),
        ("faints", "fainting=faints", "fainting=epilepsy"),
        ("epilepsy", "fainting=epilepsy", "fainting=faints"),
        ("toxin", "toxin=yes toxin-date=-179", "toxin=yes toxin-date=-180"),
        ("toxin", "toxin=yes toxin-date=-89 choose:toxin-wait/three-months", "toxin=yes toxin-date=-90 choose:toxin-wait/three-months"),
        ("toxin", "toxin=yes toxin-date=-13 choose:toxin-wait/two-weeks", "toxin=yes toxin-date=-14 choose:toxin-wait/two-weeks"),
        ("filler", "filler=yes filler-date=-179", "filler=yes filler-date=-180"),
        ("filler", "filler=yes filler-date=-27 choose:filler-wait/four-weeks", "filler=yes filler-date=-28 choose:filler-wait/four-weeks"),
        ("filler", "filler=yes filler-date=-13 choose:filler-wait/two-weeks", "filler=yes filler-date=-14 choose:filler-wait/two-weeks"),
        ("peel-superficial", "peel=superficial peel-date=-29", "peel=superficial peel-date=-30"),
        ("peel-deep", "peel=deep peel-date=-89", "peel=deep peel-date=-90"),
        ("laser", "laser=yes laser-date=-29", "laser=yes laser-date=-30"),
        ("laser", "laser=yes laser-date=-13 choose:laser-wait/two-weeks", "laser=yes laser-date=-14 choose:laser-wait/two-weeks"),
        ("surgery", "surgery=facelift surgery-date=-364", "surgery=facelift surgery-date=-365"),
        ("surgery", "surgery=eyelid+other surgery-date=-364", "surgery=none"),
        ("eye-rim", "zones:cheek-left+periorbital-left", "zones:cheek-left+temple-left"),
        ("pigment-dark", "pigment-history=dark-marks", "pigment-history=none"),
        ("pigment-dark", "pigment-history=melasma", "pigment-history=light-patches"),
        ("pigment-light", "pigment-history=light-patches", "pigment-history=melasma"),
        ("phototype-differs", "sun-reaction=IV", "sun-reaction=III"),
        ("phototype-differs", "sun-reaction=III phototype:V", "sun-reaction=V phototype:V"),
    ];
}

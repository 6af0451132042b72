namespace Stipple.Evidence;

/// <summary>What the words of a report stand for. The first entry that fits holds; see <see cref="Words.Has"/> for how phrases are written.</summary>
internal static class TrialTables
{
    public const string NeedlingWords =
        "needl*|microneedl*|mesoneedl*|roller|dermaroller|dermapen|skinpen|pen|stamp|dermastamp|pci|cit|mts";

    public const string EnergyWords =
        "radiofrequency|radio frequency|rf|frf|fmr|mnrf|mrf|fmrf|laser|co2|erbium|nd yag|yag|ipl|intense pulsed|photothermal|led|hifu|electroporation|nonablative|non ablative|ablative|alexandrite|thulium|picosecond|nm";

    public const string StructureWords =
        "collagen*|elastin|elastic fib*|biops*|histol*|histopath*|histomet*|immunohist*|epidermal thickness|dermal thickness|skin thickness|fibroblast*|dermal density|ultrasound|ultrasonograph*|oct|gene expression|elasticity|hydration|corneometer|cutometer|tewl|sebum";

    public const string NotOfTheSkinWords = "dlqi|melasqol|quality of life|qol|pain|satisf*|downtime|adverse*|tolerab*";

    public const string NoDeviceWords = "none|no|untreated|nothing|sham|placebo|observation|n a|na";

    /// <summary>What is put on skin without an effect of its own that the model would have to know.</summary>
    public const string HarmlessWords =
        "none|not reported|sunscreen|spf|hydrogel|placebo|vehicle|moisturi*|emollient*|untreated|saline|anaesthetic|anesthetic|lidocaine";

    public const string NothingWords =
        "none|no|nil|na|n a|nothing|not reported|not reported where read|hydrogel only|hydrogel|sunscreen|alone|microneedling alone|untreated|placebo";

    /// <summary>Kind of concern by what the row names as its indication.</summary>
    public static readonly (string Words, string Kind)[] Indications =
    [
        ("acne scar*|post acne*|postacne*|acne", AcneScars.KindName),
        ("melasma|chloasma|hyperpigment*|pigment*|lentig*|dyschrom*|dark circle*|pih", Hyperpigmentation.KindName),
        ("striae|stretch mark*|stria", StretchMarks.KindName),
        ("texture pores|pore*", Pores.KindName),
        ("texture|rough*", Texture.KindName),
        ("lax*|sagging", Laxity.KindName),
        ("dull*|radiance", Dullness.KindName),
        ("wrinkle*|rhytid*|photoag*|photodamage*|ageing|aging|rejuven*|fine line*|crow*", Wrinkles.KindName),
        ("scar*|burn*|keloid*", Scar.KindName),
    ];

    public static readonly (string Words, PigmentType Type)[] Pigments =
    [
        ("melasma|chloasma|masi|mmasi|hemi masi", PigmentType.Melasma),
        ("post inflammatory|postinflammatory|pih", PigmentType.PostInflammatory),
        ("lentig*|age spot*", PigmentType.AgeSpots),
        ("sun damage|photodamage*|mottl*", PigmentType.SunDamage),
    ];

    public static readonly (string Words, ScarCause Cause)[] Causes =
    [
        ("burn*|postburn|scald*", ScarCause.Burn),
        ("surg*|postsurg*|postoperat*|incision*|thyroidectom*|caesarean|cesarean", ScarCause.Surgical),
    ];

    public static readonly (string Words, ScarForm Form)[] Forms =
    [
        ("hypertroph*|keloid*", ScarForm.Hypertrophic),
        ("atroph*", ScarForm.Atrophic),
    ];

    public static readonly (string Words, StretchMarkColour Colour)[] Colours =
    [
        ("rubra*", StretchMarkColour.Rubra),
        ("alba*", StretchMarkColour.Alba),
    ];

    public static readonly (string Words, DeviceKind Kind)[] Devices =
    [
        ("roller|dermaroller|dermarollers|roll cit|cit 8|mf8|disk*|disc*|drum", DeviceKind.Roller),
        ("pen|dermapen*|skinpen*|pens|rejuvapen|amiea|exceed|automated|motori*|electric*", DeviceKind.Pen),
        ("stamp|dermastamp", DeviceKind.Stamp),
    ];

    /// <summary>Zones that stand for a site; all entries that fit hold. The cheeks stand for a face not further described.</summary>
    public static readonly (string Words, string[] Zones)[] Sites =
    [
        ("face|facial|cheek*|malar|facelift", ["cheek-left", "cheek-right"]),
        ("forehead", ["forehead"]),
        ("glabella*", ["glabella"]),
        ("temple*", ["temple-left", "temple-right"]),
        ("periorbital|crow*|eyelid*|infraorbital|lateral canth*", ["periorbital-left", "periorbital-right"]),
        ("nose|nasal", ["nose"]),
        ("upper lip|perioral", ["upper-lip"]),
        ("chin", ["chin"]),
        ("jaw*", ["jaw-left", "jaw-right"]),
        ("neck", ["neck"]),
        ("chest|decollet*|sternum", ["chest"]),
        ("buttock*|gluteal", ["buttock-left", "buttock-right"]),
        ("thigh*|upper leg*", ["thigh-left", "thigh-right"]),
        ("abdomen|abdominal|belly", ["abdomen"]),
        ("flank*|waist", ["flank-left", "flank-right"]),
        ("breast*", ["breast-left", "breast-right"]),
        ("back", ["back"]),
        ("upper arm*|arms|arm", ["upper-arm-left", "upper-arm-right"]),
        ("forearm*", ["forearm-left", "forearm-right"]),
        ("hand|hands", ["hand-left", "hand-right"]),
        ("lower leg*|calf|calves|shin*|lower extremit*|legs", ["lower-leg-left", "lower-leg-right"]),
    ];

    /// <summary>What was put on or into the skin; all entries that fit hold.</summary>
    public static readonly (string Words, Adjunct Adjunct)[] Adjuncts =
    [
        ("saline", Adjunct.Saline),
        ("hyaluron*|ha", Adjunct.HyaluronicAcid),
        ("prp|platelet rich plasma", Adjunct.Prp),
        ("prf|i prf|platelet rich fibrin", Adjunct.Prf),
        ("vitamin c|ascorb*|vit c", Adjunct.VitaminC),
        ("tranexamic*|txa", Adjunct.TranexamicAcid),
        ("insulin", Adjunct.Insulin),
        ("growth factor*|conditioned medi*|stem cell*|secretome|egf", Adjunct.GrowthFactors),
        ("exosome*", Adjunct.Exosomes),
        ("depigment*|rucinol|brightening", Adjunct.DepigmentingSolution),
        ("retin*|tretinoin|vitamin a", Adjunct.Retinoid),
        ("glutathione", Adjunct.Glutathione),
        ("niacinamide", Adjunct.Niacinamide),
        ("tca|trichloroacetic", Adjunct.TrichloroaceticAcid),
        ("glycolic*", Adjunct.GlycolicAcid),
        ("5 fu|5fu|fluorouracil|5 fluorouracil", Adjunct.Fluorouracil),
        ("triamcinolone", Adjunct.Triamcinolone),
        ("polylactic*|poly lactic*|poly l lactic|plla", Adjunct.PolylacticAcid),
        ("botulinum*|botox", Adjunct.BotulinumToxin),
    ];

    /// <summary>Products used at home whatever the words around them.</summary>
    public static readonly (string Words, SkinCareProduct[] Products)[] HomeOnly =
    [
        (
            "triple combination|kligman|modified kligman",
            [SkinCareProduct.Hydroquinone, SkinCareProduct.Retinoid, SkinCareProduct.TopicalSteroid]
        ),
        ("hydroquinone|hq", [SkinCareProduct.Hydroquinone]),
        ("azelaic", [SkinCareProduct.AzelaicAcid]),
        ("silicone", [SkinCareProduct.SiliconeGel]),
    ];

    /// <summary>What an adjunct is when the skin was not needled, or when it was used between sessions.</summary>
    public static readonly (Adjunct Adjunct, SkinCareProduct Product)[] AtHome =
    [
        (Adjunct.VitaminC, SkinCareProduct.VitaminC),
        (Adjunct.TranexamicAcid, SkinCareProduct.TranexamicAcid),
        (Adjunct.Retinoid, SkinCareProduct.Retinoid),
        (Adjunct.Niacinamide, SkinCareProduct.Niacinamide),
        (Adjunct.GlycolicAcid, SkinCareProduct.AlphaHydroxyAcid),
    ];

    /// <summary>What else may be done that the model does not know.</summary>
    public static readonly (string Words, string Name)[] Unmodelled =
    [
        ("caha|calcium hydroxyl*", "calcium hydroxylapatite filler"),
        ("dermal filler*", "filler"),
        ("kojic*", "kojic acid"),
        ("h2o2|hydrogen peroxide", "hydrogen peroxide"),
        ("subcision", "subcision"),
        ("fat graft*|nanofat|lipofilling", "fat"),
        ("microdermabrasion", "microdermabrasion"),
        ("cryo*", "cold"),
        ("methotrexate", "methotrexate"),
        ("verapamil", "verapamil"),
        ("cysteamine", "cysteamine"),
        ("salicylic*", "salicylic acid"),
        ("lactic acid peel", "lactic acid peel"),
        ("jessner*", "Jessner's solution"),
        ("phenytoin", "phenytoin"),
        ("timolol", "timolol"),
    ];

    /// <summary>The measure by its name: scale of the catalogue (null when none), short name, and which way it counts. Goodman and Baron is told apart in <see cref="EndpointReader"/>.</summary>
    public static readonly (string Words, string? Scale, string Name, EndpointDirection Direction)[] Measures =
    [
        ("hemi masi|hemimasi|hemi mmasi", null, "MASI of one side", EndpointDirection.Severity),
        ("mmasi|modified masi|modified melasma area*", "mmasi", "mMASI", EndpointDirection.Severity),
        ("masi|melasma area*", "masi", "MASI", EndpointDirection.Severity),
        ("ecca|echelle*", "ecca", "ECCA", EndpointDirection.Severity),
        ("lemperle", "lemperle", "Lemperle", EndpointDirection.Severity),
        (
            "fitzpatrick wrinkle*|fitzpatrick&wrinkle*|fwcs|fwas",
            "fitzpatrick-wrinkle",
            "Fitzpatrick wrinkle scale",
            EndpointDirection.Severity
        ),
        ("glogau", "glogau", "Glogau", EndpointDirection.Severity),
        ("modified vancouver|mvss", null, "modified Vancouver Scar Scale", EndpointDirection.Severity),
        ("vancouver|vss", "vancouver", "Vancouver Scar Scale", EndpointDirection.Severity),
        ("posas patient|patient posas|posas p|psas", "posas-patient", "POSAS, patient", EndpointDirection.Severity),
        ("posas observer|observer posas|posas o|osas", "posas-observer", "POSAS, observer", EndpointDirection.Severity),
        ("posas|patient and observer scar*", null, "POSAS", EndpointDirection.Severity),
        ("manchester", "manchester", "Manchester Scar Scale", EndpointDirection.Severity),
        ("alexiades&lax*", "alexiades-laxity", "Alexiades-Armenakas, laxity", EndpointDirection.Severity),
        ("alexiades&textur*", "alexiades-texture", "Alexiades-Armenakas, texture", EndpointDirection.Severity),
        ("alexiades&rhyt*|alexiades&wrinkl*", "alexiades-rhytides", "Alexiades-Armenakas, rhytides", EndpointDirection.Severity),
        ("alexiades&dyschrom*", "alexiades-dyschromia", "Alexiades-Armenakas, dyschromia", EndpointDirection.Severity),
        ("gais|global aesthetic improvement*|global aesthetic", null, "Global Aesthetic Improvement Scale", EndpointDirection.Improvement),
        ("lipper perez|lipper", null, "Lipper and Perez score", EndpointDirection.Severity),
        ("dermacatch", null, "pigment contrast by Dermacatch", EndpointDirection.Severity),
        ("mexameter&melanin|melanin index|melanin", "mexameter-melanin", "melanin index", EndpointDirection.Severity),
        ("quartile*|quarter*", null, "quarter of improvement", EndpointDirection.Improvement),
        ("irregularity|replica", null, "irregularity of a skin replica", EndpointDirection.Severity),
        ("response|responder*|improvement|improved|clearance|better", null, "improvement", EndpointDirection.Improvement),
        ("severity", null, "severity score", EndpointDirection.Severity),
        (
            "wrinkle*|rhytid*|rough*|pore|pores|scar|scars|scarring|striae|stretch mark*|melasma|pigment*|dyschrom*|lax*|sagging",
            null,
            "measure of what troubles",
            EndpointDirection.Severity
        ),
    ];

    /// <summary>Words by which a figure is told to be a change instead of a score.</summary>
    public const string ChangeWords = "change|improvement|reduction|decrease|decline|%|percent*";

    /// <summary>Categories of improvement, from the best: the least percent each stands for when quarters are meant, as is usual.</summary>
    public static readonly (string Words, double Percent)[] Categories =
    [
        ("excellent|complete|near total|very much improved", 75),
        ("marked|good|much improved", 50),
        ("moderate|fair", 25),
        ("minimal|mild|slight|minor", 0),
    ];

    /// <summary>A time label that means the day of the last session.</summary>
    public const string AtLastSession = "last session|final session|final treatment|last treatment";
}

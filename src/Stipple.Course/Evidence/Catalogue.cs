namespace Stipple.Evidence;

/// <summary>
/// The data Stipple stands on: where skin is treated, how it is scored, with what it is treated, the constants of the
/// model, and the sources all of these come from. Embedded in the assembly, read once, on first use; safe from any thread.
/// </summary>
public static class Catalogue
{
    private static readonly Lazy<CatalogueOf<Source>> LazySources = new(() =>
        new("sources", EvidenceReader.Read(EvidenceJson.Default.SourceFile).Sources)
    );

    private static readonly Lazy<CatalogueOf<Anatomy>> LazyAnatomies = new(() =>
        new("anatomies", EvidenceReader.Read(EvidenceJson.Default.ZoneFile).Anatomies)
    );

    private static readonly Lazy<CatalogueOf<Zone>> LazyZones = new(() => new("zones", Anatomies.All.SelectMany(Zone.Of)));

    private static readonly Lazy<CatalogueOf<Scale>> LazyScales = new(() =>
        new("scales", EvidenceReader.Read(EvidenceJson.Default.ScaleFile).Scales)
    );

    private static readonly Lazy<CatalogueOf<DeviceModel>> LazyDevices = new(() =>
        new("devices", EvidenceReader.Read(EvidenceJson.Default.DeviceFile).Devices)
    );

    private static readonly Lazy<CatalogueOf<NeedleLimit>> LazyLimits = new(() =>
        new("needle limits", EvidenceReader.Read(EvidenceJson.Default.LimitFile).Limits)
    );

    private static readonly Lazy<CatalogueOf<ModelParameter>> LazyPriors = new(() =>
        new("parameters", EvidenceReader.Read(EvidenceJson.Default.ParameterFile).Parameters)
    );

    private static readonly Lazy<CalibrationRecord> LazyCalibration = new(() =>
        EvidenceReader.Read(EvidenceJson.Default.CalibrationFile).Calibration
    );

    private static readonly Lazy<CatalogueOf<ModelParameter>> LazyParameters = new(() =>
        new("parameters", Priors.All.Select(Calibration.Apply))
    );

    private static readonly Lazy<CatalogueOf<HealingCurve>> LazyCurves = new(() =>
        new("curves", EvidenceReader.Read(EvidenceJson.Default.CurveFile).Curves)
    );

    private static readonly Lazy<CatalogueOf<ShapeCheck>> LazyChecks = new(() =>
        new("checks", EvidenceReader.Read(EvidenceJson.Default.CheckFile).Checks)
    );

    /// <summary>Every publication or record the other catalogues refer to.</summary>
    public static CatalogueOf<Source> Sources => LazySources.Value;

    /// <summary>The skin of each place on the body; the left and the right zone share one entry.</summary>
    public static CatalogueOf<Anatomy> Anatomies => LazyAnatomies.Value;

    /// <summary>The places that can be treated, in anatomical order from scalp to lower leg.</summary>
    public static CatalogueOf<Zone> Zones => LazyZones.Value;

    /// <summary>The scales and instruments a result can be reported in.</summary>
    public static CatalogueOf<Scale> Scales => LazyScales.Value;

    /// <summary>The models of pen, roller and stamp a session can be done with.</summary>
    public static CatalogueOf<DeviceModel> Devices => LazyDevices.Value;

    /// <summary>The longest needle usual at each place, by the id of its anatomy.</summary>
    public static CatalogueOf<NeedleLimit> NeedleLimits => LazyLimits.Value;

    /// <summary>The constants of the model as they stood before any outcome was looked at, in the order of <see cref="Parameters"/>.</summary>
    public static CatalogueOf<ModelParameter> Priors => LazyPriors.Value;

    /// <summary>What the published arms made of them.</summary>
    public static CalibrationRecord Calibration => LazyCalibration.Value;

    /// <summary>The constants of the model of the skin, calibrated where arms could move them.</summary>
    public static CatalogueOf<ModelParameter> Parameters => LazyParameters.Value;

    /// <summary>Published courses of healing that the model is held against; nothing is fitted to them.</summary>
    public static CatalogueOf<HealingCurve> Curves => LazyCurves.Value;

    /// <summary>Published figures that the model is asked for; nothing is fitted to them but where they say so.</summary>
    public static CatalogueOf<ShapeCheck> Checks => LazyChecks.Value;
}

using Stipple.Evidence;

namespace Stipple.Skin.Needling;

/// <summary>Thickness of the skin of one person at one zone.</summary>
/// <param name="Epidermis">Epidermis with its horny layer, mm; above 0.</param>
/// <param name="Dermis">Dermis, mm; above 0.</param>
/// <param name="FirmSupport">Whether bone lies close below.</param>
public readonly record struct SkinLayers(double Epidermis, double Dermis, bool FirmSupport)
{
    /// <summary>Depth at which the papillary dermis gives way to the reticular, mm below the epidermis.</summary>
    /// <param name="papillaryShare">Share of the dermis that is papillary, 0 to 1.</param>
    public double PapillaryThickness(double papillaryShare) => Dermis * papillaryShare;

    /// <summary>The median skin at a zone for sex and age.</summary>
    /// <param name="anatomy">The zone's skin.</param>
    /// <param name="sex">Sex.</param>
    /// <param name="age">Age, years.</param>
    /// <param name="epidermisDeviation">Standard deviations by which this person's epidermis differs.</param>
    /// <param name="dermisDeviation">Standard deviations by which this person's dermis differs.</param>
    public static SkinLayers Of(Anatomy anatomy, Sex sex, double age, double epidermisDeviation, double dermisDeviation)
    {
        var decades = (age - anatomy.ReferenceAge.Value) / 10;
        return new SkinLayers(
            Thickness(Pick(anatomy.Epidermis, sex), Pick(anatomy.EpidermisAgeing, sex), decades, epidermisDeviation),
            Thickness(Pick(anatomy.Dermis, sex), Pick(anatomy.DermisAgeing, sex), decades, dermisDeviation),
            anatomy.BoneNearby
        );
    }

    private static Figure Pick(BySex figures, Sex sex) => sex == Sex.Male ? figures.Male : figures.Female;

    // Lognormal about the median with the reported coefficient of variation, so that no one's skin is negative.
    private static double Thickness(Figure thickness, Figure ageing, double decades, double deviation)
    {
        var variation = (thickness.StandardDeviation ?? 0) / thickness.Value;
        var median = thickness.Value * Math.Pow(1 + ageing.Value / 100, decades);
        return median * Math.Exp(deviation * Math.Sqrt(Math.Log(1 + variation * variation)));
    }
}

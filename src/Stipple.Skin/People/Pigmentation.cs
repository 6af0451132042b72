using Stipple.Skin.Healing;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.People;

/// <summary>What phototype, sun, hormones and home care make of the constants of pigment.</summary>
/// <remarks>Equations P8 to P10 of docs/science/model.md.</remarks>
internal static class Pigmentation
{
    public static void Apply(Habits habits, Person person, Twin twin, double[] p)
    {
        var sunlit = twin[SkinParameters.PigmentGainBySun];
        var history = person.HealingHistory.Contains(HealingHistory.PostInflammatoryHyperpigmentation)
            ? twin[SkinParameters.PigmentHistory]
            : 1;
        p[HealingModel.Parameter.pigmentGain] =
            twin[Gain(person.Phototype)] * twin[SkinParameters.PigmentProneness] * history * (1 - sunlit + sunlit * habits.Ultraviolet);
        p[HealingModel.Parameter.sunDrive] = Relieved(twin[SkinParameters.SunShare], habits);
        p[HealingModel.Parameter.lesionDrive] = Relieved(twin[SkinParameters.LesionSunShare], habits) * HomeCare(person, twin);
        if (person.HormonalTriggers.Count > 0)
            p[HealingModel.Parameter.lesionRelief] *= twin[SkinParameters.HormonalBrake];
    }

    private static ParameterKey Gain(Phototype phototype) =>
        phototype switch
        {
            Phototype.I => SkinParameters.PigmentGainI,
            Phototype.II => SkinParameters.PigmentGainII,
            Phototype.III => SkinParameters.PigmentGainIII,
            Phototype.IV => SkinParameters.PigmentGainIV,
            Phototype.V => SkinParameters.PigmentGainV,
            _ => SkinParameters.PigmentGainVI,
        };

    private static double Relieved(double share, Habits habits) => 1 - share * (1 - habits.UltravioletChange);

    private static double HomeCare(Person person, Twin twin)
    {
        var drive = 1.0;
        if (person.SkinCare.Contains(SkinCareProduct.Hydroquinone))
            drive *= 1 - twin[SkinParameters.HydroquinoneEffect];
        var others = person.SkinCare.Count(product =>
            product
                is SkinCareProduct.AzelaicAcid
                    or SkinCareProduct.Niacinamide
                    or SkinCareProduct.KojicAcid
                    or SkinCareProduct.TranexamicAcid
                    or SkinCareProduct.VitaminC
        );
        return drive * Math.Pow(1 - twin[SkinParameters.BrighteningEffect], Math.Min(others, 2));
    }
}

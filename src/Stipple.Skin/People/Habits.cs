using Stipple.Skin.Parameters;

namespace Stipple.Skin.People;

/// <summary>What a person's age and way of life do to their skin, as multipliers of the model's constants.</summary>
/// <param name="Synthesis">Capacity to lay collagen, relative to young skin of a non-smoker.</param>
/// <param name="Mmp">Resting metalloproteinases, relative to young skin of a non-smoker kept from the sun.</param>
/// <param name="Ageing">Loss of collagen per year.</param>
/// <param name="Healing">Speed of clearing, closing and proliferating, relative to a healthy young person.</param>
/// <param name="Ultraviolet">Ultraviolet light that reaches the skin during the course; 1 for high exposure without sunscreen.</param>
/// <param name="UltravioletChange">That light relative to what reached the skin before the course, 0 to 1.</param>
/// <remarks>Equations P4 to P7 of docs/science/model.md.</remarks>
internal readonly record struct Habits(
    double Synthesis,
    double Mmp,
    double Ageing,
    double Healing,
    double Ultraviolet,
    double UltravioletChange
)
{
    /// <summary>Age from which skin counts as no longer young, years.</summary>
    public const double YoungAge = 25;

    public static Habits Of(Person person, Twin twin)
    {
        var yearsPast = Math.Max(0, person.Age - YoungAge);
        var smoke = Smoke(person.Smoking, twin);
        var (now, before) = Ultraviolets(person.Sun, twin);
        var retinoid = person.SkinCare.Contains(SkinCareProduct.Retinoid) ? twin[SkinParameters.RetinoidSynthesis] : 0;
        var slow = person.HealingHistory.Any(h =>
            h is HealingHistory.SlowHealing or HealingHistory.Diabetes or HealingHistory.Immunosuppression
        )
            ? twin[SkinParameters.SlowHealing]
            : 1;
        return new Habits(
            Math.Max(0.2, 1 - twin[SkinParameters.SynthesisDecline] * yearsPast)
                * (1 - smoke * twin[SkinParameters.SmokingSynthesis])
                * (1 + retinoid),
            (1 + smoke * twin[SkinParameters.SmokingMmp]) * (1 + now * twin[SkinParameters.UltravioletMmp]),
            twin[SkinParameters.CollagenLoss]
                * (1 + smoke * twin[SkinParameters.SmokingAgeing])
                * (1 + now * twin[SkinParameters.UltravioletAgeing]),
            slow * Math.Max(0.2, 1 - twin[SkinParameters.HealingDecline] * yearsPast),
            now,
            now / before
        );
    }

    // A former smoker keeps a share of the harm.
    private static double Smoke(Smoking? smoking, Twin twin) =>
        smoking?.Status switch
        {
            SmokingStatus.Current => Math.Min(
                1.5,
                (smoking.CigarettesPerDay ?? twin[SkinParameters.AssumedCigarettes]) / twin[SkinParameters.AssumedCigarettes]
            ),
            SmokingStatus.Former => twin[SkinParameters.FormerSmoking],
            _ => 0,
        };

    // Half of the stated sunscreen habit is taken to have stood before the course already.
    private static (double Now, double Before) Ultraviolets(Sun? sun, Twin twin)
    {
        var exposure = twin[
            (sun?.Exposure ?? SunExposure.Moderate) switch
            {
                SunExposure.Low => SkinParameters.LowSun,
                SunExposure.Moderate => SkinParameters.ModerateSun,
                _ => SkinParameters.HighSun,
            }
        ];
        var blocked = sun?.Sunscreen is { } sunscreen
            ? (1 - 1.0 / Math.Max(1, sunscreen.Spf))
                * sunscreen.Use switch
                {
                    SunscreenUse.Daily => twin[SkinParameters.DailySunscreen],
                    SunscreenUse.Sometimes => twin[SkinParameters.OccasionalSunscreen],
                    _ => 0,
                }
            : 0;
        return (exposure * (1 - blocked), exposure * (1 - 0.5 * blocked));
    }
}

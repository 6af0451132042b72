using Stipple.Evidence;
using Stipple.Skin.Calibration;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Practices;

/// <summary>What is believed of a practice's gain of one kind of concern, as the log of a factor on the published gain.</summary>
/// <param name="Kind">Kind of concern.</param>
/// <param name="Parameter">The constant, as published.</param>
/// <param name="UsualFall">Fall of the log severity under a usual course with the published gain.</param>
/// <param name="Spread">Standard deviation.</param>
/// <param name="Common">The part of it that all kinds share.</param>
internal sealed record GainPrior(string Kind, CalibratedParameter Parameter, double UsualFall, double Spread, double Common)
{
    /// <summary>The part that is the kind's own.</summary>
    public double Particular => Math.Sqrt(Spread * Spread - Common * Common);

    /// <summary>Of a constant whose spread holds people and practices.</summary>
    public static GainPrior Of(Concern concern, CalibratedParameter parameter, double people, double common)
    {
        var key = new ParameterKey(parameter.Id);
        var spread = Math.Sqrt(Math.Log(1 + parameter.Spread * parameter.Spread) - people * people);
        return new GainPrior(
            concern.Kind,
            parameter,
            MechanismResponse.UsualFall(concern) * parameter.Value / Twin.Prior[key],
            spread,
            Math.Min(common, spread * Math.Sqrt(PracticePrior.CommonShare))
        );
    }

    /// <summary>Percent that a usual course takes, when the gain is the published one times a factor.</summary>
    public double Percent(double logFactor) => 100 * (1 - Math.Exp(-UsualFall * Math.Exp(logFactor)));
}

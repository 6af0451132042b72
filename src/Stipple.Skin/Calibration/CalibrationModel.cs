using System.Collections.Immutable;

namespace Stipple.Skin.Calibration;

/// <summary>
/// The hierarchy over published arms: a gain per indication, an effect per adjunct, the optimism of unmasked raters, what
/// is seen without needling, and the spread between studies.
/// </summary>
/// <remarks>
/// Equations K1 to K5 of docs/science/calibration.md. The log score falls by
/// placebo + exp(gain + adjunct + optimism + study) x response^elasticity. Parameters stand in one vector; see the places below.
/// </remarks>
internal sealed class CalibrationModel
{
    public const int Mean = 0;
    public const int LogIndicationSpread = 1;
    public const int Optimism = 2;
    public const int Placebo = 3;
    public const int LogStudySpread = 4;
    public const int LogArmSpread = 5;
    public const int Elasticity = 6;
    public const int LogPersonSpread = 7;
    public const int LogitUnaccountable = 8;
    private const int Fixed = 9;

    private readonly ImmutableArray<CalibrationArm> arms;
    private readonly int[] indicationOf;
    private readonly int[] adjunctOf;
    private readonly int[] studyOf;

    private readonly double elasticityMean;
    private readonly double elasticityDeviation;

    /// <summary>The hierarchy over some arms.</summary>
    /// <param name="arms">The arms.</param>
    /// <param name="asForecast">Hold the elasticity at 1, as forecasts carry the mechanism.</param>
    public CalibrationModel(ImmutableArray<CalibrationArm> arms, bool asForecast = false)
    {
        this.arms = arms;
        (elasticityMean, elasticityDeviation) = asForecast
            ? (1, 1e-3)
            : (CalibrationPrior.ElasticityMean, CalibrationPrior.ElasticityDeviation);
        Indications = [.. arms.Select(a => a.Indication).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Adjuncts = [.. arms.Select(a => a.Adjunct).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Studies = [.. arms.Select(a => a.Study).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        indicationOf = [.. arms.Select(a => Indications.IndexOf(a.Indication))];
        adjunctOf = [.. arms.Select(a => a.Adjunct is null ? -1 : Adjuncts.IndexOf(a.Adjunct))];
        studyOf = [.. arms.Select(a => Studies.IndexOf(a.Study))];
    }

    public ImmutableArray<string> Indications { get; }

    public ImmutableArray<string> Adjuncts { get; }

    public ImmutableArray<string> Studies { get; }

    public int Size => Fixed + Indications.Length + Adjuncts.Length + Studies.Length;

    public static int Gain(int indication) => Fixed + indication;

    public int Adjunct(int adjunct) => Fixed + Indications.Length + adjunct;

    public int Study(int study) => Fixed + Indications.Length + Adjuncts.Length + study;

    /// <summary>Where the prior has its middle.</summary>
    public double[] Start()
    {
        var x = new double[Size];
        x[Mean] = CalibrationPrior.GainMean;
        x[LogIndicationSpread] = Math.Log(CalibrationPrior.IndicationSpread);
        x[Optimism] = CalibrationPrior.OptimismMean;
        x[Placebo] = CalibrationPrior.PlaceboMean;
        x[LogStudySpread] = Math.Log(CalibrationPrior.StudySpread / 2);
        x[LogArmSpread] = Math.Log(CalibrationPrior.ArmSpread / 2);
        x[Elasticity] = elasticityMean;
        x[LogPersonSpread] = Math.Log(CalibrationPrior.PersonSpread);
        x[LogitUnaccountable] = Logit(CalibrationPrior.Unaccountable);
        for (var i = 0; i < Indications.Length; i++)
            x[Gain(i)] = CalibrationPrior.GainMean;
        for (var i = 0; i < Adjuncts.Length; i++)
            x[Adjunct(i)] = CalibrationPrior.AdjunctMean;
        return x;
    }

    /// <summary>Number of joint moves.</summary>
    public const int JointMoves = 5;

    /// <summary>Moves several coordinates together, along a direction in which figures hardly hold them.</summary>
    /// <param name="move">Which, from 0 to below <see cref="JointMoves"/>.</param>
    /// <param name="length">How far.</param>
    /// <param name="x">Moved in place.</param>
    /// <returns>Log of the Jacobian.</returns>
    public double Move(int move, double length, Span<double> x)
    {
        var gains = x.Slice(Gain(0), Indications.Length);
        var studies = x.Slice(Study(0), Studies.Length);
        switch (move)
        {
            case 0:
                x[Mean] += length;
                Shift(gains, length);
                return 0;
            case 1:
                x[Mean] += length;
                Shift(gains, length);
                Shift(studies, -length);
                return 0;
            case 2:
                x[Optimism] += length;
                x[Mean] -= length;
                Shift(gains, -length);
                return 0;
            case 3:
                x[LogIndicationSpread] += length;
                foreach (ref var gain in gains)
                    gain = x[Mean] + (gain - x[Mean]) * Math.Exp(length);
                return length * gains.Length;
            default:
                x[LogStudySpread] += length;
                foreach (ref var study in studies)
                    study *= Math.Exp(length);
                return length * studies.Length;
        }

        static void Shift(Span<double> values, double length)
        {
            foreach (ref var value in values)
                value += length;
        }
    }

    /// <summary>Number of arms.</summary>
    public int Arms => arms.Length;

    /// <summary>The arms whose likelihood a coordinate enters; all of them for a joint move.</summary>
    /// <param name="move">Place of a coordinate, or from <see cref="Size"/> a joint move.</param>
    public int[] ArmsOf(int move) =>
        [
            .. Enumerable
                .Range(0, arms.Length)
                .Where(arm =>
                    move < Fixed
                    || move >= Size
                    || move == Gain(indicationOf[arm])
                    || move == Study(studyOf[arm])
                    || (adjunctOf[arm] >= 0 && move == Adjunct(adjunctOf[arm]))
                ),
        ];

    /// <summary>Log likelihood of one arm, up to a constant.</summary>
    public double LogLikelihood(int arm, ReadOnlySpan<double> x) => LogLikelihood(arms[arm], LogGain(x, arm), x);

    /// <summary>Log of the prior, up to a constant.</summary>
    public double LogPrior(ReadOnlySpan<double> x)
    {
        if (x[Placebo] < 0)
            return double.NegativeInfinity;
        var indicationSpread = Math.Exp(x[LogIndicationSpread]);
        var studySpread = Math.Exp(x[LogStudySpread]);
        var sum =
            Normal(x[Mean], CalibrationPrior.GainMean, CalibrationPrior.GainDeviation)
            + HalfNormal(indicationSpread, CalibrationPrior.IndicationSpread)
            + x[LogIndicationSpread]
            + Normal(x[Optimism], CalibrationPrior.OptimismMean, CalibrationPrior.OptimismDeviation)
            + Normal(x[Elasticity], elasticityMean, elasticityDeviation)
            + Normal(x[LogPersonSpread], Math.Log(CalibrationPrior.PersonSpread), CalibrationPrior.PersonSpreadDeviation)
            + Normal(x[LogitUnaccountable], Logit(CalibrationPrior.Unaccountable), CalibrationPrior.UnaccountableDeviation)
            + Normal(x[Placebo], CalibrationPrior.PlaceboMean, CalibrationPrior.PlaceboDeviation)
            + HalfNormal(studySpread, CalibrationPrior.StudySpread)
            + x[LogStudySpread]
            + HalfNormal(Math.Exp(x[LogArmSpread]), CalibrationPrior.ArmSpread)
            + x[LogArmSpread];
        for (var i = 0; i < Indications.Length; i++)
            sum += Normal(x[Gain(i)], x[Mean], indicationSpread);
        for (var i = 0; i < Adjuncts.Length; i++)
            sum += Normal(x[Adjunct(i)], CalibrationPrior.AdjunctMean, CalibrationPrior.AdjunctDeviation);
        for (var i = 0; i < Studies.Length; i++)
            sum += Student(x[Study(i)], studySpread);
        return sum;
    }

    private double LogGain(ReadOnlySpan<double> x, int arm) =>
        x[Gain(indicationOf[arm])]
        + x[Study(studyOf[arm])]
        + (adjunctOf[arm] < 0 ? 0 : x[Adjunct(adjunctOf[arm])])
        + (arms[arm].Masked ? 0 : x[Optimism]);

    private static double LogLikelihood(CalibrationArm arm, double logGain, ReadOnlySpan<double> x)
    {
        var sum = 0.0;
        foreach (var reading in arm.Readings)
        {
            var fall = x[Placebo] + Math.Exp(logGain) * Effective(reading.Response, x);
            if (reading.PercentChange is { } change)
            {
                var severity = SeverityChange(change, arm.Floor);
                sum += Normal(
                    Math.Log(1 + severity / 100),
                    -fall,
                    Math.Sqrt(Math.Exp(2 * x[LogArmSpread]) + Square(SamplingError(severity, arm.People)))
                );
            }
            else if (reading.Responders is { } responders)
                sum += Binomial(responders, reading.Counted, ResponderShare(logGain, Effective(reading.Response, x), reading.Threshold, x));
        }

        return sum;
    }

    /// <summary>How much of the mechanism's response the figures bear out: its power of the elasticity.</summary>
    public static double Effective(double response, ReadOnlySpan<double> x) => response <= 0 ? 0 : Math.Pow(response, x[Elasticity]);

    /// <summary>Change of what lies above the scale's best score, percent.</summary>
    public static double SeverityChange(double percentChange, double floor) => Math.Max(percentChange / (1 - floor), -98);

    /// <summary>Standard error of the log of an arm's mean score.</summary>
    public static double SamplingError(double percentChange, int people) =>
        CalibrationPrior.PersonPercent / Math.Sqrt(Math.Max(people, 1)) / Math.Max(100 + percentChange, 10);

    /// <summary>Share of people who improve by the threshold, when their gains spread about the arm's.</summary>
    public static double ResponderShare(double logGain, double response, double threshold, ReadOnlySpan<double> x)
    {
        // Some never answer and some are miscounted, whatever the arm does.
        var unaccountable = Unaccountable(x);
        var needed = -Math.Log(1 - threshold / 100) - x[Placebo];
        if (needed <= 0)
            return 1 - unaccountable;
        if (response <= 0)
            return unaccountable;
        var z = (logGain + Math.Log(response) - Math.Log(needed)) / Math.Exp(x[LogPersonSpread]);
        return unaccountable + (1 - 2 * unaccountable) * NormalDistribution.Below(z);
    }

    /// <summary>Share of people who count as responders, or do not, whatever was done: below a half.</summary>
    public static double Unaccountable(ReadOnlySpan<double> x) => 1 / (1 + Math.Exp(-Math.Min(x[LogitUnaccountable], -0.01)));

    private static double Logit(double p) => Math.Log(p / (1 - p));

    private static double Binomial(int k, int n, double p) => k * Math.Log(p) + (n - k) * Math.Log(1 - p);

    private static double Normal(double x, double mean, double deviation) => -0.5 * Square((x - mean) / deviation) - Math.Log(deviation);

    // Student's t with four degrees of freedom: a study that stands apart does not drag the others along.
    private static double Student(double x, double scale) => -2.5 * Math.Log(1 + Square(x / scale) / 4) - Math.Log(scale);

    private static double HalfNormal(double x, double scale) => -0.5 * Square(x / scale);

    private static double Square(double x) => x * x;
}

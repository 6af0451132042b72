using Stipple.Evidence;
using Stipple.Skin.Healing;
using Stipple.Skin.Needling;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.People;

/// <summary>One twin's skin at one zone: the constants of its healing and its state before the first session.</summary>
/// <remarks>Equations P1 to P12 of docs/science/model.md. Before the course the skin is in balance but for its slow ageing.</remarks>
public sealed class Individual
{
    private const double DaysPerYear = 365.25;

    private Individual(Twin twin, SkinLayers layers, double[] parameters, double[] initialState)
    {
        Twin = twin;
        Layers = layers;
        Parameters = parameters;
        InitialState = initialState;
    }

    /// <summary>Whose skin it is.</summary>
    public Twin Twin { get; }

    /// <summary>Thickness of the skin at the zone.</summary>
    public SkinLayers Layers { get; }

    /// <summary>Constants of <see cref="HealingModel"/> in its order.</summary>
    public ReadOnlySpan<double> Healing => Parameters;

    /// <summary>State of <see cref="HealingModel"/> before the first session, in its order.</summary>
    public ReadOnlySpan<double> Before => InitialState;

    internal double[] Parameters { get; }

    internal double[] InitialState { get; }

    /// <summary>A twin of a person, at a zone.</summary>
    /// <param name="person">Who.</param>
    /// <param name="anatomy">Where.</param>
    /// <param name="twin">Which of the people this person could be.</param>
    public static Individual Of(Person person, Anatomy anatomy, Twin twin)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(anatomy);
        ArgumentNullException.ThrowIfNull(twin);
        var layers = SkinLayers.Of(anatomy, person.Sex, person.Age, twin.EpidermisDeviation, twin.DermisDeviation);
        var habits = Habits.Of(person, twin);
        var parameters = new double[HealingModel.ParameterCount];
        foreach (var (place, key) in HealingParameters.Sampled)
            parameters[place] = twin[key];
        Apply(habits, person, twin, parameters);
        var state = Balance(person, habits, twin, parameters);
        return new Individual(twin, layers, parameters, state);
    }

    private static void Apply(Habits habits, Person person, Twin twin, double[] p)
    {
        p[HealingModel.Parameter.damageClearance] *= habits.Healing;
        p[HealingModel.Parameter.damagePhagocytosis] *= habits.Healing;
        p[HealingModel.Parameter.fibroblastProliferation] *= habits.Healing;
        p[HealingModel.Parameter.barrierRecovery] *= habits.Healing;
        p[HealingModel.Parameter.epidermalTurnover] *= habits.Healing;
        p[HealingModel.Parameter.synthesis] = habits.Synthesis;
        p[HealingModel.Parameter.mmpHabit] = habits.Mmp;
        p[HealingModel.Parameter.ageing] = habits.Ageing / DaysPerYear;
        if (person.HealingHistory.Any(h => h is HealingHistory.Keloid or HealingHistory.HypertrophicScars))
            p[HealingModel.Parameter.scarFormation] *= twin[SkinParameters.ScarProneness];

        Pigmentation.Apply(habits, person, twin, p);
    }

    private static double[] Balance(Person person, Habits habits, Twin twin, double[] p)
    {
        var mature = Math.Exp(-habits.Ageing * Math.Max(0, person.Age - Habits.YoungAge));
        var mmp =
            p[HealingModel.Parameter.mmpHabit]
            * (1 + p[HealingModel.Parameter.mmpByFragments])
            / (1 + p[HealingModel.Parameter.mmpByFragments] * mature);
        var synthesis = p[HealingModel.Parameter.synthesis];
        var exchange = p[HealingModel.Parameter.exchange];
        var crosslinking = p[HealingModel.Parameter.crosslinking];
        var collagenIIISynthesis = twin[SkinParameters.CollagenIIIAtRest] * (p[HealingModel.Parameter.collagenIIIBreakdown] + exchange);
        p[HealingModel.Parameter.collagenIIISynthesis] = collagenIIISynthesis;
        var collagenIII = synthesis * collagenIIISynthesis / (p[HealingModel.Parameter.collagenIIIBreakdown] * mmp + exchange);
        var collagenI =
            (synthesis * p[HealingModel.Parameter.collagenISynthesis] + exchange * collagenIII)
            / (p[HealingModel.Parameter.collagenIBreakdown] * mmp + crosslinking);
        p[HealingModel.Parameter.matureBreakdown] = crosslinking * collagenI / (mmp * mature);
        p[HealingModel.Parameter.elastinBreakdown] = p[HealingModel.Parameter.elastinSynthesis] / mmp;
        p[HealingModel.Parameter.newMatrixBefore] = collagenIII + collagenI;
        p[HealingModel.Parameter.matrixBefore] = collagenIII + collagenI + mature;

        var y = new double[HealingModel.StateCount];
        y[HealingModel.State.tgf] = 1;
        y[HealingModel.State.fibroblasts] = 1;
        y[HealingModel.State.mmp] = mmp;
        y[HealingModel.State.collagenIII] = collagenIII;
        y[HealingModel.State.collagenI] = collagenI;
        y[HealingModel.State.matureCollagen] = mature;
        y[HealingModel.State.scarMatrix] = 1;
        y[HealingModel.State.tethers] = 1;
        y[HealingModel.State.elastin] = 1;
        y[HealingModel.State.epidermis] = 1;
        y[HealingModel.State.hydration] = 1;
        y[HealingModel.State.epidermalMelanin] = 1;
        y[HealingModel.State.lesionPigment] = 1;
        return y;
    }
}

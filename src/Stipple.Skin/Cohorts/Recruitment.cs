using Stipple.Designs;
using Stipple.Skin.Concerns;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Cohorts;

/// <summary>Draws people from the population until one may take part, and randomises them.</summary>
internal sealed class Recruitment(CohortDesign design, ulong seed)
{
    private static readonly ulong AgePurpose = CounterRandom.Purpose("cohort age");
    private static readonly ulong SexPurpose = CounterRandom.Purpose("cohort sex");
    private static readonly ulong PhototypePurpose = CounterRandom.Purpose("cohort phototype");
    private static readonly ulong SmokingPurpose = CounterRandom.Purpose("cohort smoking");
    private static readonly ulong SunPurpose = CounterRandom.Purpose("cohort sun");
    private static readonly ulong BaselinePurpose = CounterRandom.Purpose("cohort baseline");
    private static readonly ulong ArmPurpose = CounterRandom.Purpose("cohort arm");
    private readonly Population population = design.Population;
    private readonly ScoreScale scale = new(design.Population.Concern.Baseline);
    private readonly Panel panel = new(design);

    /// <summary>The patient of a number.</summary>
    /// <exception cref="NobodyIncludedException">Nobody was found who may take part.</exception>
    public VirtualPatient Recruit(int number)
    {
        var draws = new Draws(seed, number);
        for (var time = 0; time < NobodyIncludedException.MostScreened; time++)
        {
            var person = Person(draws, time);
            var baseline = draws.Between(
                population.Concern.Baseline.Score,
                population.BaselineDeviation,
                scale.Scale.Minimum,
                scale.Scale.Maximum,
                BaselinePurpose,
                time
            );
            var screening = panel.Screen(baseline, draws, time);
            // No percentage is a part of nothing.
            if (design.Endpoint.Unit == GoalUnit.Percent && screening == 0)
                continue;
            if (design.Inclusion.Admits(person, screening))
                return new VirtualPatient(number, time + 1, person, baseline, screening, Arm(draws), Twin.Draw(seed, number));
        }

        throw new NobodyIncludedException(number);
    }

    private Person Person(Draws draws, int time) =>
        new()
        {
            // Tenths of a year, as the table of patients tells it.
            Age = Math.Round(
                draws.Between(
                    population.Age.Mean,
                    population.Age.Deviation,
                    population.Age.Minimum,
                    population.Age.Maximum,
                    AgePurpose,
                    time
                ),
                1
            ),
            Sex = population.Sexes.At(draws.Uniform(SexPurpose, time)),
            Phototype = population.Phototypes.At(draws.Uniform(PhototypePurpose, time)),
            Smoking = population.Smoking is { } smoking ? new Smoking(smoking.At(draws.Uniform(SmokingPurpose, time))) : null,
            Sun = population.Sun is { } sun ? new Sun(sun.At(draws.Uniform(SunPurpose, time))) : null,
        };

    private int Arm(Draws draws)
    {
        var place = draws.Uniform(ArmPurpose) * design.Arms.Sum(arm => arm.Share);
        for (var arm = 0; arm < design.Arms.Count - 1; arm++)
        {
            place -= design.Arms[arm].Share;
            if (place < 0)
                return arm;
        }

        return design.Arms.Count - 1;
    }
}

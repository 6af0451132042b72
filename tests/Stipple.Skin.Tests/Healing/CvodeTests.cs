using Stipple.Skin.Healing;
using Stipple.Skin.Parameters;
using Stipple.Skin.Solver;
using Stipple.Skin.Tests.Solver;

namespace Stipple.Skin.Tests.Healing;

public class CvodeTests
{
    private static readonly double[] Sessions = [0, 14, 42, 70];
    private static readonly double[] Moments = [0.5, 1, 3, 7, 14, 28, 42, 56, 70, 84, 112, 182, 365];

    [Theory]
    [InlineData(25, 1.5)]
    [InlineData(70, 2.5)]
    public void The_healing_of_random_people_agrees_with_cvode(double age, double millimetres)
    {
        for (var number = 0; number < 25; number++)
        {
            var skin = Lab.Individual(Lab.Person(age, Phototype.V), Twin.Draw(11, number));
            var ours = Lab.Trace(skin, Lab.Area(millimetres), Sessions, Moments);
            var theirs = Lab.Trace(skin, Lab.Area(millimetres), Sessions, Moments, new Cvode<HealingModel>(), new Tolerance(1e-10, 1e-13));
            for (var moment = 0; moment < Moments.Length; moment++)
            for (var state = 0; state < HealingModel.StateCount; state++)
            {
                var difference = Math.Abs(ours[moment][state] - theirs[moment][state]) / Math.Max(Math.Abs(theirs[moment][state]), 1e-3);
                Assert.True(
                    difference < 1e-4,
                    $"Twin {number}, day {Moments[moment]}, {HealingModel.States[state].Name}: {ours[moment][state]} against {theirs[moment][state]}."
                );
            }
        }
    }

    [Fact]
    public void A_person_on_the_brink_of_lasting_inflammation_agrees_with_cvode()
    {
        var reproduction = new ParameterKey("inflammatoryReproduction");
        foreach (var value in (double[])[0.95, 1.0, 1.05, 1.3])
        {
            var skin = Lab.Individual(Lab.Person(), Twin.Median.With((reproduction, value)));
            var ours = Lab.Trace(skin, Lab.Area(), Sessions, Moments);
            var theirs = Lab.Trace(skin, Lab.Area(), Sessions, Moments, new Cvode<HealingModel>(), new Tolerance(1e-10, 1e-13));
            Assert.All(
                ours.Zip(theirs).SelectMany(pair => pair.First.Zip(pair.Second)),
                pair =>
                    Assert.True(
                        Math.Abs(pair.First - pair.Second) < 1e-4 * Math.Max(Math.Abs(pair.Second), 1e-3),
                        $"{pair.First} against {pair.Second} at {value}."
                    )
            );
        }
    }

    [Fact]
    public void Halving_the_tolerance_changes_the_healing_within_it()
    {
        const double Relative = 1e-6;
        for (var number = 0; number < 25; number++)
        {
            var skin = Lab.Individual(Lab.Person(45), Twin.Draw(12, number));
            var coarse = Lab.Trace(skin, Lab.Area(), Sessions, Moments, tolerance: new Tolerance(Relative, 1e-9));
            var fine = Lab.Trace(skin, Lab.Area(), Sessions, Moments, tolerance: new Tolerance(Relative / 2, 0.5e-9));
            // The error of a step is held to the tolerance; those of a few hundred steps add up to some ten times it.
            Assert.All(
                coarse.Zip(fine).SelectMany(pair => pair.First.Zip(pair.Second)),
                pair =>
                    Assert.True(
                        Math.Abs(pair.First - pair.Second) < 10 * (1e-9 + Relative * Math.Max(1, Math.Abs(pair.Second))),
                        $"{pair.First} against {pair.Second}."
                    )
            );
        }
    }
}

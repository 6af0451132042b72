using FsCheck;
using FsCheck.Fluent;
using Stipple.Skin.Solver;
using Stipple.Skin.Tests.Solver.Models;

namespace Stipple.Skin.Tests.Solver;

public sealed class ReferenceTests
{
    [Fact]
    public void Courses_of_treatment_agree_with_Cvode()
    {
        var ours = new Rodas5P<Wound>();
        var reference = new Cvode<Wound>();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(100),
            Prop.ForAll(
                Wounded.AnyParameters,
                parameters =>
                {
                    var found = Wounded.Treat(ours, parameters, Tolerance.Standard);
                    var expected = Wounded.Treat(reference, parameters, new Tolerance(1e-10, 1e-14));
                    for (var i = 0; i < expected.Length; i++)
                        Assert.Equal(expected[i], found[i], 1e-4 * Math.Max(Math.Abs(expected[i]), 1e-3));
                }
            )
        );
    }

    [Fact]
    public void Robertson_agrees_with_Cvode()
    {
        double[] parameters = [0.04, 3e7, 1e4],
            times = [0.4, 4, 40, 400, 4000],
            ours = new double[15],
            theirs = new double[15];
        new Rodas5P<Robertson>().Integrate([1, 0, 0], parameters, 0, 4000, times, ours, new Tolerance(1e-6, 1e-12));
        new Cvode<Robertson>().Integrate([1, 0, 0], parameters, 0, 4000, times, theirs, new Tolerance(1e-10, 1e-16));
        for (var i = 0; i < ours.Length; i++)
            Assert.Equal(theirs[i], ours[i], 1e-5 * theirs[i]);
    }

    // Mazzia and Magherini, Test Set for Initial Value Problem Solvers, release 2.4 (2008), problem ROBER.
    [Fact]
    public void Robertson_reaches_its_published_state_after_1e11_seconds()
    {
        double[] state = [1, 0, 0];
        new Rodas5P<Robertson>().Integrate(state, [0.04, 3e7, 1e4], 0, 1e11, [], [], new Tolerance(1e-8, 1e-18));
        Assert.Equal(0.2083340149701255e-7, state[0], 1e-6 * 0.2083340149701255e-7);
        Assert.Equal(0.8333360770334713e-13, state[1], 1e-6 * 0.8333360770334713e-13);
        Assert.Equal(0.9999999791665050, state[2], 1e-12);
    }
}

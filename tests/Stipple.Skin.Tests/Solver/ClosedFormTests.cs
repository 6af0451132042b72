using Stipple.Skin.Solver;
using Stipple.Skin.Tests.Solver.Models;

namespace Stipple.Skin.Tests.Solver;

public sealed class ClosedFormTests
{
    private static readonly double[] Times = [0.1, 0.5, 1, 2.5, 7, 10];

    [Fact]
    public void A_decay_chain_follows_its_matrix_exponential()
    {
        const double a = 1.3,
            b = 0.4;
        double[] state = [2, 0.5, 0];
        var outputs = new double[3 * Times.Length];
        new Rodas5P<Decay>().Integrate(state, [a, b], 0, 10, Times, outputs, new Tolerance(1e-9, 1e-12));
        for (var k = 0; k < Times.Length; k++)
        {
            var t = Times[k];
            var first = 2 * Math.Exp(-a * t);
            var second = (0.5 * Math.Exp(-b * t)) + (2 * a / (b - a) * (Math.Exp(-a * t) - Math.Exp(-b * t)));
            Assert.Equal(first, outputs[3 * k], 1e-8);
            Assert.Equal(second, outputs[(3 * k) + 1], 1e-8);
            Assert.Equal(2.5 - first - second, outputs[(3 * k) + 2], 1e-8);
        }

        Assert.Equal(outputs[^3..], state);
    }

    [Fact]
    public void Logistic_growth_follows_its_closed_form()
    {
        var outputs = new double[Times.Length];
        new Rodas5P<Logistic>().Integrate([0.01], [1.5, 4], 0, 10, Times, outputs, new Tolerance(1e-9, 1e-12));
        for (var k = 0; k < Times.Length; k++)
            Assert.Equal(4 / (1 + (399 * Math.Exp(-1.5 * Times[k]))), outputs[k], 1e-7);
    }

    [Theory]
    [InlineData(1e-3)]
    [InlineData(1e-6)]
    public void A_closed_system_loses_nothing_whatever_the_tolerance(double relative)
    {
        double[] chain = [2, 0.5, 0],
            reactor = [1, 0, 0];
        new Rodas5P<Decay>().Integrate(chain, [1.3, 0.4], 0, 100, [], [], new Tolerance(relative, 1e-9));
        new Rodas5P<Robertson>().Integrate(reactor, [0.04, 3e7, 1e4], 0, 1e5, [], [], new Tolerance(relative, 1e-12));
        Assert.Equal(2.5, chain.Sum(), 1e-13);
        Assert.Equal(1, reactor.Sum(), 1e-12);
    }

    [Fact]
    public void A_system_at_rest_stays_at_rest()
    {
        double[] state = [4];
        new Rodas5P<Logistic>().Integrate(state, [1.5, 4], 0, 1000, [], [], Tolerance.Standard);
        Assert.Equal(4, state[0]);
    }
}

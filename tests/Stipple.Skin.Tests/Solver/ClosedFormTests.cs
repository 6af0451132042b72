using Stipple.Skin.Solver;
using Stipple.Skin.Tests.Solver.Models;

namespace Stipple.Skin.Tests.Solver;

public sealed class ClosedFormTests
{
    private static readonly double[] Times = [0.1, 0.5, 1, 2.5, 7, 10];

    [Fact]
    public void A_decay_chain_follows_its_matrix_exponential()
    {
        const double a = 1.3, b = 0.4;
        double[] state = [2, 0.5, 0];
        var outputs = new double[3 * Times.Length];
        new Rodas4<Decay>().Integrate(state, [a, b], 0, 10, Times, outputs, new Tolerance(1e-9, 1e-12));
        for (var k = 0; k < Times.Length; k++)
        {
            var t = Times[k];
            var first = 2 * Math.Exp(-a * t);
            var second = (0.5 * Math.Exp(-b * t)) + (2 * a / (b - a) * (Math.Exp(-a * t) - Math.Exp(-b * t)));
            Assert.Equal(first, outputs[3 * k], 1e-7);
            Assert.Equal(second, outputs[(3 * k) + 1], 1e-7);
            Assert.Equal(2.5 - first - second, outputs[(3 * k) + 2], 1e-7);
        }

        Assert.Equal(outputs[^3..], state);
    }
}

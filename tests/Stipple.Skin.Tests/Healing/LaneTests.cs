using Stipple.Skin.Healing;
using Stipple.Skin.Parameters;
using Stipple.Skin.People;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Tests.Healing;

public class LaneTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void Lanes_of_any_number_give_the_bits_of_the_scalar_solver(int lanes)
    {
        var area = Lab.Area();
        double[] days = [0, 28, 56];
        var skins = Enumerable.Range(0, 21).Select(i => Lab.Individual(Lab.Person(20 + 2 * i), Twin.Draw(3, i))).ToArray();
        var grid = Lab.Grid(180, days);
        var paths = new SkinPaths(skins, area, days, grid);
        LaneSolver.Create<HealingModel>(Tolerance.Standard, lanes).Run(paths);
        for (var i = 0; i < skins.Length; i++)
            Assert.Equal(Lab.Trace(skins[i], area, days, grid).SelectMany(state => state), paths.States[i]);
    }
}

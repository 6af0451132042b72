using Stipple.Skin.Healing;
using Stipple.Skin.Parameters;
using Stipple.Skin.People;
using Stipple.Skin.Solver;
using Stipple.Skin.Tests.Solver;

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

    [Fact]
    [Trait("Category", "Slow")]
    public void The_healing_of_three_hundred_random_people_in_lanes_agrees_with_cvode()
    {
        var area = Lab.Area(2);
        double[] days = [0, 28],
            grid = [0, 1, 7, 28, 56, 180];
        var skins = Enumerable
            .Range(0, 300)
            .Select(i => Lab.Individual(Lab.Person(18 + i % 60, (Phototype)(i % 6)), Twin.Draw(17, i)))
            .ToArray();
        var paths = new SkinPaths(skins, area, days, grid);
        LaneSolver.Create<HealingModel>(Tolerance.Standard).Run(paths);
        for (var i = 0; i < skins.Length; i++)
        {
            var theirs = Lab.Trace(skins[i], area, days, grid, new Cvode<HealingModel>(), new Tolerance(1e-9, 1e-12));
            Assert.All(
                theirs.SelectMany(state => state).Zip(paths.States[i]),
                pair =>
                    Assert.True(
                        Math.Abs(pair.First - pair.Second) < 1e-4 * Math.Max(Math.Abs(pair.First), 1e-3),
                        $"Person {i}: {pair.Second} against {pair.First}."
                    )
            );
        }
    }
}

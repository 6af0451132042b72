using Stipple.Skin.Healing;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Peers;

/// <summary>Carries ten thousand people at the product's tolerance, every twentieth near the brink, and compares with the peer at a strict one.</summary>
internal static class AgreementReport
{
    private const int People = 10_000;

    // Four digits are more than anything printed shows.
    private const double Bound = 1e-4;

    /// <summary>Prints; true if everybody agrees.</summary>
    public static bool Print(string folder)
    {
        var course = Course.Draw(People);
        course.Save(Path.Combine(folder, "people.bin"));
        var states = new double[People * Course.Weeks * HealingModel.StateCount];
        var paths = new CoursePaths(course, 0, People, states);
        LaneSolver.Create<HealingModel>(Tolerance.Standard).Run(paths);
        var reference = new double[states.Length];
        var (_, _, failures) = new Cvode(folder, People).Run(new Tolerance(1e-10, 1e-13), reference);
        var errors = Errors.Of(states, reference);
        Console.WriteLine($"{People} people, {states.Length} values; failures: {paths.Failures} of ours, {failures} of CVODE");
        Console.WriteLine($"error largest, 99th percentile, root mean square: {errors}");
        return paths.Failures == 0 && failures == 0 && errors.Largest < Bound;
    }
}

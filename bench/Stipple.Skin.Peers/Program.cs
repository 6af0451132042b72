using Stipple.Skin.Generator.Emission;
using Stipple.Skin.Healing;
using Stipple.Skin.Peers;
using Stipple.Skin.Solver;

if (args is ["emit", var model, var folder])
{
    File.WriteAllText(Path.Combine(folder, "model.h"), CWriter.Write(model, File.ReadAllText(model)));
    Course.Draw(1000).Save(Path.Combine(folder, "people.bin"));
    return;
}

var course = Course.Draw(1000);
if (args is ["kernels"])
{
    Kernels.Print(course);
    return;
}

if (args is ["errors", var place])
{
    const int N = 1000;
    var cvode = new Cvode(place, N);
    var size = N * Course.Weeks * HealingModel.StateCount;
    double[] reference = new double[size],
        found = new double[size];
    Console.WriteLine(cvode.Run(new Tolerance(1e-12, 1e-15), reference));
    foreach (var t in new[] { 1e-5, 1e-6, 1e-7 })
    {
        var r = cvode.Run(new Tolerance(t, 1e-3 * t), found);
        Console.WriteLine($"cvode {t} {N / r.Seconds:0} {r.Steps} {r.Failures} {Errors.Of(found, reference)}");
    }

    foreach (var t in new[] { 1e-3, 1e-4, 1e-5, 1e-6, 1e-8, 1e-11 })
    {
        var paths = new CoursePaths(course, 0, N, found);
        LaneSolver.Create<HealingModel>(new Tolerance(t, 1e-3 * t)).Run(paths);
        Console.WriteLine($"lanes {t} {paths.Steps / N} {paths.Failures} {Errors.Of(found, reference)}");
    }

    return;
}

if (args is ["quick", ..])
{
    var states = new double[1000 * Course.Weeks * HealingModel.StateCount];
    (int lanes, int batches)[] setups = args.Length > 1 ? [(int.Parse(args[1]), int.Parse(args[2]))] : [(1, 1), (2, 1), (4, 1), (8, 1)];
    var best = new double[setups.Length];
    for (var round = 0; round < 12; round++)
    for (var i = 0; i < setups.Length; i++)
    {
        var solver = LaneSolver.Create<HealingModel>(new Tolerance(1e-5, 1e-8), setups[i].lanes);
        var paths = new CoursePaths(course, 0, 1000, states);
        var start = Clock.Seconds;
        solver.Run(paths);
        best[i] = Math.Max(best[i], 1000 / (Clock.Seconds - start));
    }

    Console.WriteLine(string.Join(", ", setups.Zip(best, (s, b) => $"{s.lanes}x{s.batches} {b:0}")));
}

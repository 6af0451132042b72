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

var states = new double[1000 * Course.Weeks * HealingModel.StateCount];
var best = new Dictionary<(int, double), double>();
for (var round = 0; round < 4; round++)
{
    foreach (var relative in new[] { 1e-6, 1e-5 })
    foreach (var lanes in new[] { 1, 2, 4, 8 })
    {
        var solver = LaneSolver.Create<HealingModel>(new Tolerance(relative, 1e-3 * relative), lanes, batches: int.Parse(args[0]));
        solver.Run(new CoursePaths(course, 0, 50, states));
        var paths = new CoursePaths(course, 0, 1000, states);
        var start = Clock.Seconds;
        solver.Run(paths);
        var rate = 1000 / (Clock.Seconds - start);
        best[(lanes, relative)] = Math.Max(rate, best.GetValueOrDefault((lanes, relative)));
        if (round == 3)
            Console.WriteLine(
                $"{relative} {lanes} {best[(lanes, relative)]:0} /s steps {paths.Steps / 1000.0} tries {paths.Attempts / 1000.0} {paths.Failures}"
            );
    }
}

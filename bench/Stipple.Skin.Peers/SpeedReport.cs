using System.Diagnostics;
using Stipple.Skin.Healing;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Peers;

/// <summary>How many people a second one core carries through a course, and how exactly, beside the peer.</summary>
internal sealed class SpeedReport(int workPerStep, string folder)
{
    private const int People = 1000;
    private const int Rounds = 7;

    private static readonly double[] PeerTolerances = [1e-5, 1e-6, 1e-7];
    private static readonly double[] Tolerances = [1e-4, 2e-5, 1e-5, 1e-6];
    private static readonly int[] Widths = [1, 2, 4, 8];

    private readonly Course _course = Course.Draw(People);
    private readonly Cvode _cvode = new(folder, People);
    private readonly double[] _states = new double[People * Course.Weeks * HealingModel.StateCount];
    private readonly double[] _reference = new double[People * Course.Weeks * HealingModel.StateCount];

    public void Print()
    {
        _course.Save(Path.Combine(folder, "people.bin"));
        _cvode.Run(new Tolerance(1e-12, 1e-15), _reference);
        // Interleaved, so that what else the machine does hits all alike.
        Row[] rows =
        [
            .. PeerTolerances.Select(t => new Row(0, t)),
            .. Widths.Where(w => w <= LaneSolver.WidestLanes).SelectMany(w => Tolerances.Select(t => new Row(w, t))),
        ];
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var row in rows)
                Measure(row);
        }

        Console.WriteLine(
            "Solver, tolerance: people a second and core; steps; error largest, 99th percentile, root mean square; share of the peak"
        );
        foreach (var row in rows)
        {
            var share = row.Lanes == 0 ? "" : $"  {row.Rate * row.Steps * workPerStep / Peak.Of(row.Lanes):0%}";
            Console.WriteLine($"{row.Name, -12} {row.Tolerance:0e-0}  {row.Rate, 7:0}  {row.Steps, 6:0}  {row.Errors}{share}");
        }

        Console.WriteLine();
        Console.WriteLine("Times as fast as CVODE, at the loosest tolerance measured at which no measure of error is worse:");
        foreach (var peer in rows.Where(r => r.Lanes == 0))
        {
            foreach (var lanes in rows.Where(r => r.Lanes > 0 && r.Errors.IsNoWorseThan(peer.Errors)).GroupBy(r => r.Lanes))
            {
                var ours = lanes.MaxBy(r => r.Rate)!;
                Console.WriteLine($"CVODE {peer.Tolerance:0e-0}: {ours.Name} {ours.Tolerance:0e-0} {ours.Rate / peer.Rate, 6:0.0}");
            }
        }

        Console.WriteLine();
        Console.WriteLine(
            $"{workPerStep} operations a step; peak of a core "
                + string.Join(", ", Widths.Select(w => $"{w} lanes {Peak.Of(w) * 1e-9:0.0}"))
                + " GFLOP/s"
        );
        PrintThreads();
    }

    private void Measure(Row row)
    {
        var tolerance = new Tolerance(row.Tolerance, 1e-3 * row.Tolerance);
        if (row.Lanes == 0)
        {
            var (seconds, steps, _) = _cvode.Run(tolerance, row.IsChecked ? [] : _states);
            row.Add(People / seconds, steps);
        }
        else
        {
            var paths = new CoursePaths(_course, 0, People, _states);
            var solver = LaneSolver.Create<HealingModel>(tolerance, row.Lanes);
            var start = Clock.Seconds;
            solver.Run(paths);
            row.Add(People / (Clock.Seconds - start), paths.Attempts / (double)People);
        }

        if (!row.IsChecked)
            row.Errors = Errors.Of(_states, _reference);
    }

    private void PrintThreads()
    {
        double one = 0,
            two = 0,
            oneByClock = 0,
            twoByClock = 0;
        for (var round = 0; round < Rounds; round++)
        {
            (one, oneByClock) = Best((one, oneByClock), Carry(1));
            (two, twoByClock) = Best((two, twoByClock), Carry(2));
        }

        Console.WriteLine(
            $"Two threads against one, tolerance 1e-5: {two / one:0.00} by processor time, {twoByClock / oneByClock:0.00} by the clock on the wall"
        );
    }

    // People a second: of the threads' own processor time, and by the clock on the wall.
    private (double, double) Carry(int threads)
    {
        var rates = new double[threads];
        var watch = Stopwatch.StartNew();
        var running = Enumerable
            .Range(0, threads)
            .Select(i => new Thread(() => rates[i] = Carry(i * People / threads, (i + 1) * People / threads)))
            .ToList();
        running.ForEach(thread => thread.Start());
        running.ForEach(thread => thread.Join());
        return (rates.Sum(), People / watch.Elapsed.TotalSeconds);
    }

    private double Carry(int from, int to)
    {
        var solver = LaneSolver.Create<HealingModel>(new Tolerance(1e-5, 1e-8));
        var start = Clock.Seconds;
        solver.Run(new CoursePaths(_course, from, to, _states));
        return (to - from) / (Clock.Seconds - start);
    }

    private static (double, double) Best((double A, double B) x, (double A, double B) y) => (Math.Max(x.A, y.A), Math.Max(x.B, y.B));

    private sealed class Row(int lanes, double tolerance)
    {
        private Errors _errors;

        public int Lanes => lanes;

        public double Tolerance => tolerance;

        public string Name =>
            lanes switch
            {
                0 => "CVODE",
                1 => "scalar",
                _ => $"{64 * lanes} bits",
            };

        public double Rate { get; private set; }

        public double Steps { get; private set; }

        public bool IsChecked { get; private set; }

        public Errors Errors
        {
            get => _errors;
            set => (_errors, IsChecked) = (value, true);
        }

        public void Add(double rate, double steps) => (Rate, Steps) = (Math.Max(Rate, rate), steps);
    }
}

using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Stipple.Skin.Concerns;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Learning;
using Stipple.Skin.Plans;
using Stipple.Skin.Support;

namespace Stipple.Skin.Peers;

/// <summary>How long people wait: a forecast from a cold start, learning from readings, a search for plans, a cohort.</summary>
internal static class UsesReport
{
    private const int Rounds = 7;
    private const int Twins = 2000;
    private static readonly DateTime Start = new(2026, 1, 5, 10, 0, 0);

    /// <summary>What one core does, inside the process.</summary>
    public static void PrintCore()
    {
        var course = YearWithSixReadings();
        var supports = course.Concerns.ToImmutableDictionary(c => c.Id, c => ConcernSupport.Of(course, c), StringComparer.Ordinal);
        var twins = Enumerable.Range(0, Twins).Select(i => Parameters.Twin.Draw(1, i)).ToArray();
        var learner = new Learner(course, 1, Twins, supports);
        ForecastLearning? learning = null;
        Say($"{Environment.ProcessorCount} core(s), {Twins} twins, a year, six readings");
        Say($"  drawn and carried, readings weighed   {Best(() => learner.LogLikelihoods(Draw(), default)):0} ms");
        Say(
            $"  the same, resampled and moved         {Best(() => learning = learner.Learn(twins).Learning):0} ms ({learning?.Moves} rounds)"
        );

        static Parameters.Twin[] Draw() => [.. Enumerable.Range(0, Twins).Select(i => Parameters.Twin.Draw(1, i))];
    }

    /// <summary>What a person at a terminal waits for, process start and all.</summary>
    /// <param name="program">The published program.</param>
    /// <param name="examples">Folder of the examples.</param>
    public static void PrintProgram(string program, string examples)
    {
        foreach (var name in (string[])["wrinkles", "acne-scars", "whole-face-several-concerns"])
            Say($"forecast {name, -28} {Waited(program, ["forecast", Path.Combine(examples, name + ".json")]):0.00} s");
        foreach (var name in (string[])["wrinkles", "acne-scars"])
        {
            var path = Path.Combine(examples, name + ".json");
            var course = CourseReader.Read(File.ReadAllBytes(path)).Course!;
            var tried = Planner.Run(course).Tried.Length;
            Say($"plan     {name, -28} {Waited(program, ["plan", path]):0.00} s, {tried} plans");
        }

        var design = Path.Combine(examples, "designs", "needling-or-waiting.json");
        var table = Path.Combine(Path.GetTempPath(), $"stipple-bench-{Environment.ProcessId}.csv");
        foreach (var count in (int[])[20_000])
        {
            var clock = Stopwatch.StartNew();
            var (processor, memory) = Watched(program, ["cohort", design, "--patients", $"{count}", "--out", table]);
            Say(
                $"cohort   {count} people: {clock.Elapsed.TotalSeconds:0.0} s by the clock, {count / processor:0} a second of processor time, at most {memory / 1e6:0} MB"
            );
            foreach (var left in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(table) + "*"))
                File.Delete(left);
        }
    }

    private static double Best(Action work)
    {
        var best = double.PositiveInfinity;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            work();
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
        }

        return best;
    }

    private static double Waited(string program, string[] words) => Best(() => Watched(program, words)) / 1000;

    private static (double ProcessorSeconds, long MostBytes) Watched(string program, string[] words)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [program, .. words])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var (seconds, most) = (0.0, 0L);
        while (!process.WaitForExit(20))
        {
            try
            {
                process.Refresh();
                (seconds, most) = (process.TotalProcessorTime.TotalSeconds, Math.Max(most, process.WorkingSet64));
            }
            catch (InvalidOperationException)
            {
                break;
            }
        }

        process.WaitForExit();
        return process.ExitCode == 0
            ? (seconds, most)
            : throw new InvalidOperationException($"stipple {string.Join(' ', words)} ended with {process.ExitCode}.");
    }

    private static Stipple.Course YearWithSixReadings()
    {
        var area = new Area
        {
            Zones = ["cheek-left"],
            Device = new Device(DeviceKind.Pen),
            NeedleLength = NeedleLength.FromMillimetres(1.5),
        };
        return new Stipple.Course
        {
            Start = DateOnly.FromDateTime(Start),
            ForecastUntil = DateOnly.FromDateTime(Start.AddDays(365)),
            Person = new Person
            {
                Age = 35,
                Sex = Sex.Female,
                Phototype = Phototype.III,
            },
            Concerns =
            [
                new AcneScars
                {
                    Id = "scars",
                    Zones = ["cheek-left"],
                    Baseline = new Baseline("goodman-baron-quantitative", 20),
                },
            ],
            Sessions =
            [
                .. Enumerable
                    .Range(0, 6)
                    .Select(i => new Session
                    {
                        At = Start.AddDays(28 * i),
                        Status = SessionStatus.Done,
                        Areas = [area],
                    }),
            ],
            Observations =
            [
                .. Enumerable
                    .Range(1, 6)
                    .Select(i => new Observation
                    {
                        At = Start.AddDays(60 * i),
                        Concern = "scars",
                        Scale = "goodman-baron-quantitative",
                        Score = 20 - i,
                        Rater = Rater.Practitioner,
                    }),
            ],
        };
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

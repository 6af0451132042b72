// How many courses a second one core integrates, one at a time, and how exactly.
// Time is the processor's, not the wall's, so that other work on the machine disturbs less; the best of eight runs counts.
// A course: six sessions, a year, 52 weekly outputs of the twelve-state test model.
using System.Diagnostics;
using Stipple.Skin.Solver;
using Stipple.Skin.Tests.Solver;
using Stipple.Skin.Tests.Solver.Models;

const int People = 500,
    Checked = 60,
    Repeats = 8,
    Weeks = 52;
double[] sessions = [0, 28, 56, 84, 112, 140, 364];
double[] times = [.. Enumerable.Range(1, Weeks).Select(week => 7.0 * week)];
var random = new Random(1);
var people = Enumerable.Range(0, People).Select(_ => Draw()).ToArray();
var solver = new Rodas5P<Wound>();
var state = new double[Wound.StateCount];
var exact = people.Take(Checked).Select(person => Treat(person, 1e-12).Outputs).ToArray();

Console.WriteLine("tolerance  courses/s  steps  rejections  largest error  rms error");
foreach (var relative in new[] { 1e-3, 1e-4, 1e-5, 1e-6, 1e-7 })
{
    var errors = people.Take(Checked).SelectMany((person, i) => Treat(person, relative).Outputs.Zip(exact[i], Error)).ToArray();
    var best = double.PositiveInfinity;
    int steps = 0,
        rejections = 0;
    for (var repeat = 0; repeat < Repeats; repeat++)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        (steps, rejections) = (0, 0);
        foreach (var person in people)
        {
            var work = Treat(person, relative).Work;
            steps += work.Steps;
            rejections += work.Rejections;
        }

        best = Math.Min(best, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
    }

    var rms = Math.Sqrt(errors.Average(error => error * error));
    Console.WriteLine(
        $"{relative, 9:0e-0}  {People / best, 9:0}  {steps / People, 5}  {rejections / People, 10}  {errors.Max(), 13:0.0e-0}  {rms, 9:0.0e-0}"
    );
}

// Parameters scatter by a factor e^0.2 or so; the carrying capacity does not.
double[] Draw() =>
    [
        .. TypicalWound.Parameters.Select(
            (typical, i) =>
                i == Wound.Parameter.iKc
                    ? typical
                    : typical * Math.Exp(0.4 * (random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5))
        ),
    ];

static double Error(double found, double expected) => Math.Abs(found - expected) / Math.Max(Math.Abs(expected), 1e-3);

(double[] Outputs, SolverStatistics Work) Treat(double[] person, double relative)
{
    var outputs = new double[Weeks * Wound.StateCount];
    int steps = 0,
        rejections = 0;
    TypicalWound.Rested.CopyTo(state, 0);
    for (var session = 0; session + 1 < sessions.Length; session++)
    {
        state[Wound.State.Inflammation] += 1;
        state[Wound.State.CollagenIII] *= 0.96;
        state[Wound.State.CollagenI] *= 0.96;
        state[Wound.State.Elastin] *= 0.98;
        state[Wound.State.Oedema] += 0.8;
        var (first, end) = ((int)(sessions[session] / 7), (int)(sessions[session + 1] / 7));
        var work = solver.Integrate(
            state,
            person,
            sessions[session],
            sessions[session + 1],
            times.AsSpan(first..end),
            outputs.AsSpan((first * Wound.StateCount)..(end * Wound.StateCount)),
            new Tolerance(relative, 0.01 * relative)
        );
        steps += work.Steps;
        rejections += work.Rejections;
    }

    return (outputs, new SolverStatistics(steps, rejections, 0, 0));
}

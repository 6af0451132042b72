using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Stipple.Skin.Healing;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Peers;

/// <summary>The peer: CVODE on the same equations and people, a program of its own in a folder of its own.</summary>
internal sealed class Cvode(string folder, int people)
{
    /// <summary>Runs it.</summary>
    /// <param name="tolerance">Error allowed.</param>
    /// <param name="states">Receives the weekly states, unless empty.</param>
    /// <returns>Seconds of processor time, steps a person, failures.</returns>
    public (double Seconds, double Steps, int Failures) Run(Tolerance tolerance, Span<double> states = default)
    {
        var file = states.IsEmpty ? "-" : Path.Combine(folder, "states.bin");
        string[] arguments =
        [
            tolerance.Relative.ToString("R", CultureInfo.InvariantCulture),
            tolerance.Absolute.ToString("R", CultureInfo.InvariantCulture),
            $"{people}",
            Path.Combine(folder, "people.bin"),
            file,
            "1",
        ];
        using var process = Process.Start(
            new ProcessStartInfo(Path.Combine(folder, "cvode"), arguments) { RedirectStandardOutput = true, UseShellExecute = false }
        )!;
        var words = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{folder}/cvode ended with {process.ExitCode}; bench/run builds it.");
        if (!states.IsEmpty)
            MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(file))[..(people * Course.Weeks * HealingModel.StateCount)].CopyTo(states);
        return (
            double.Parse(words[0], CultureInfo.InvariantCulture),
            double.Parse(words[1], CultureInfo.InvariantCulture),
            int.Parse(words[2], CultureInfo.InvariantCulture)
        );
    }
}

using System.Text;
using Stipple.Evidence;

namespace Stipple.Cli.Calibrating;

/// <summary>Prior and posterior of every calibrated quantity, for people.</summary>
internal static class CalibrationPage
{
    private const string Begin = "<!-- written by stipple calibrate: do not edit -->";
    private const string End = "<!-- end of what stipple calibrate writes -->";

    /// <summary>A document with its marked section renewed; what stands outside is kept.</summary>
    public static string Of(CalibrationRecord calibration, string document)
    {
        var section = $"{Begin}\n\n{Summary(calibration)}\n\n{Table(calibration)}\n\n{Constants(calibration)}\n\n{End}";
        var from = document.IndexOf(Begin, StringComparison.Ordinal);
        var to = document.IndexOf(End, StringComparison.Ordinal);
        return from < 0 || to < from
            ? $"{document.TrimEnd()}\n\n{section}\n".TrimStart()
            : document[..from] + section + document[(to + End.Length)..];
    }

    /// <summary>One row per quantity, as Markdown.</summary>
    public static string Table(CalibrationRecord calibration)
    {
        var text = new StringBuilder(
            "| quantity | arms | before, median (90 %) | after, median (90 %) | learnt | draws worth | halves agree |\n|---|---|---|---|---|---|---|\n"
        );
        foreach (var q in calibration.Quantities)
        {
            text.Append(
                $"| {Name(q)} | {q.Arms?.ToString() ?? "all"} | {q.Prior:0.00} ({q.PriorLow:0.00} to {q.PriorHigh:0.00}) | {q.Median:0.00} ({q.Low:0.00} to {q.High:0.00}) | {Learnt(q)} | {q.Effective:0} | {q.RHat:0.00} |\n"
            );
        }

        return text.ToString().TrimEnd();
    }

    private static string Summary(CalibrationRecord calibration)
    {
        var still = calibration.Quantities.Where(q => q.Learnt < Noticeable).Select(Name).ToArray();
        return $"Calibration {calibration.Version}: {calibration.Arms} arms of {calibration.Studies} studies, {calibration.People} people where reported (a person in two arms of a split face counts twice), seed {calibration.Seed}."
            + (still.Length == 0 ? "" : $" The arms hardly narrowed: {string.Join(", ", still)}.");
    }

    // Below a tenth of the prior's width, draws and luck tell more than arms do.
    private const double Noticeable = 0.1;

    private static string Constants(CalibrationRecord calibration)
    {
        var text = new StringBuilder("| constant | median | coefficient of variation | how |\n|---|---|---|---|\n");
        foreach (var p in calibration.Parameters)
            text.Append($"| `{p.Id}` | {p.Value:0.###} | {p.Spread:0.##} | {p.Note} |\n");
        return text.ToString().TrimEnd();
    }

    private static string Name(CalibratedQuantity q) =>
        q.Kind switch
        {
            "gain" => $"gain of {q.Name}",
            "adjunct" => $"factor of {q.Name}",
            "optimism" => "factor of unmasked raters",
            "placebo" => "fall seen without needles",
            "elasticity" => "elasticity to the mechanism's response",
            "study-spread" => "spread between studies",
            "arm-spread" => "spread within studies",
            "person-spread" => "spread between people of an arm",
            _ => "share who respond, or do not, whatever is done",
        };

    private static string Learnt(CalibratedQuantity q) => q.Learnt < Noticeable ? "hardly" : $"{100 * q.Learnt:0} %";
}

using System.Text.Json;
using Stipple.Cli.Running;

namespace Stipple.Cli.Failing;

/// <summary>Tells faults on standard error: the first hundred in words, or all of them as JSON.</summary>
internal sealed class FaultPrinter(Shell shell, bool asJson)
{
    private const int Most = 100;

    public void Print(IReadOnlyList<Fault> faults, int count)
    {
        if (asJson)
        {
            shell.Error.WriteLine(JsonSerializer.Serialize(new FaultReport(faults, count), FailingJson.Default.FaultReport));
            return;
        }

        foreach (var fault in faults.Take(Most))
            shell.Error.WriteLine(Words(fault));
        if (count > Most)
            shell.Error.WriteLine($"... and {count - Most} more faults ({count} in all).");
        else if (count > 1)
            shell.Error.WriteLine($"{count} faults.");
    }

    private static string Words(Fault fault) => fault.Line > 0 ? fault.ToString() : $"{fault.Code} {fault.Path}: {fault.Message}";
}

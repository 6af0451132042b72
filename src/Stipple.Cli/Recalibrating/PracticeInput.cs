using Stipple.Cli.Failing;
using Stipple.Cli.Reading;
using Stipple.Cli.Running;
using Stipple.Skin.Practices;

namespace Stipple.Cli.Recalibrating;

/// <summary>The practice file a forecast is given.</summary>
internal static class PracticeInput
{
    private const string Place = "--practice";
    private const string Allowed = "allowed is a file written by stipple recalibrate --out";

    /// <summary>Reads it; null where it has faults.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shell">Gives standard input.</param>
    /// <param name="faults">Receives every fault of it.</param>
    public static PracticeCalibration? Read(string path, Shell shell, List<Fault> faults)
    {
        try
        {
            var result = PracticeFile.Read(InputFile.Read(Place, path, Allowed, shell, Bytes));
            faults.AddRange(result.Faults.Select(fault => fault with { Path = $"{Place} {fault.Path}" }));
            return result.Practice;
        }
        catch (FaultException unread)
        {
            faults.AddRange(unread.Faults);
            return null;
        }
    }

    private static byte[] Bytes(Stream stream)
    {
        var buffer = new byte[PracticeFile.MostBytes + 1];
        return buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
    }
}

using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Stipple.Cli.Science;
using Stipple.Skin.Calibration;

namespace Stipple.Cli.Validating;

/// <summary>What a validation record depends on, as a short text: the model, what is believed beforehand, and every figure.</summary>
internal static class ValidationFingerprint
{
    /// <summary>Fingerprint of a record on these rows.</summary>
    public static string Of(ImmutableArray<TrialRow> rows)
    {
        var text = new StringBuilder(Fingerprint.Current);
        foreach (var belief in typeof(CalibrationPrior).GetFields(BindingFlags.Public | BindingFlags.Static))
            text.Append('\n').Append(belief.Name).Append(' ').Append(belief.GetRawConstantValue());
        foreach (var row in rows)
        {
            text.Append('\n').Append(row.Id).Append(' ').Append(row.Reason);
            if (row.Reading is not { } arm)
                continue;
            text.Append(arm with { Readings = [], Floor = Math.Round(arm.Floor, 3) });
            // Three digits: machines round differently.
            foreach (var reading in arm.Readings)
                text.Append(reading with { Response = Rounded(reading.Response), Threshold = Rounded(reading.Threshold) });
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }

    private static double Rounded(double value) => double.Parse(value.ToString("G3", null), null);
}

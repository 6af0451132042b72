using System.Text;

namespace Stipple.Tests.Reading;

/// <summary>A change to <see cref="FaultCases.Sound"/> that makes one fault.</summary>
/// <param name="Code">The fault it makes.</param>
/// <param name="Path">Where.</param>
/// <param name="Old">Text replaced; it stands in the sound document once.</param>
/// <param name="New">Text in its place.</param>
/// <param name="Shown">How the guide words the change when it is too long to show.</param>
/// <param name="Extra">Faults that follow from the change besides.</param>
internal sealed record FaultCase(FaultCode Code, string Path, string Old, string New, string? Shown = null, int Extra = 0)
{
    public byte[] Document
    {
        get
        {
            var at = FaultCases.Sound.IndexOf(Old, StringComparison.Ordinal);
            Assert.True(
                at >= 0 && FaultCases.Sound.IndexOf(Old, at + 1, StringComparison.Ordinal) < 0,
                $"'{Old}' must stand once in the sound document."
            );
            return Encoding.UTF8.GetBytes(FaultCases.Sound.Replace(Old, New, StringComparison.Ordinal));
        }
    }

    public override string ToString() => $"{Code.Code} {Shown ?? New}";
}

using System.Runtime.CompilerServices;
using Stipple.Practice.Sessions;

namespace Stipple.Practice.Tests.Sessions;

/// <summary>Short ways to a person, a course and an area.</summary>
internal static class Clinic
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static readonly Device SkinPen = new(DeviceKind.Pen, "skinpen-precision");

    public static Area Area(double millimetres = 1, Device? device = null, double? rate = null, params string[] zones) =>
        new()
        {
            Zones = zones.Length == 0 ? ["cheek-left"] : [.. zones],
            Device = device ?? SkinPen,
            NeedleLength = NeedleLength.FromMillimetres(millimetres),
            Rate = rate is { } hertz ? PunctureRate.FromHertz(hertz) : null,
        };

    public static Person Person(double age = 30, Phototype phototype = Phototype.III) =>
        new()
        {
            Age = age,
            Sex = Sex.Female,
            Phototype = phototype,
        };

    /// <summary>A course of acne scars, begun ten weeks ago.</summary>
    public static Course Course(Person? person = null, params Concern[] concerns) =>
        new()
        {
            Start = Today.AddDays(-70),
            Person = person ?? Person(),
            Concerns = concerns.Length == 0 ? [Scars("cheek-left", "cheek-right")] : [.. concerns],
        };

    public static AcneScars Scars(params string[] zones) =>
        new()
        {
            Id = "scars",
            Zones = [.. zones],
            Baseline = new Baseline("goodman-baron-qualitative", 3),
        };

    public static Wrinkles Lines(params string[] zones) =>
        new()
        {
            Id = "lines",
            Zones = [.. zones],
            Form = WrinkleForm.FineLines,
            Baseline = new Baseline("lemperle", 3),
        };

    public static Session Session(DateTime at, SessionStatus status, params Area[] areas) =>
        new()
        {
            At = at,
            Status = status,
            Areas = [.. areas],
        };

    public static string[] Codes(IEnumerable<RuleFinding> findings) =>
        [.. findings.Select(f => f.Code.Replace("STP-SESSION-", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}

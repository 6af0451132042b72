using Stipple.Evidence;
using Stipple.Skin.Needling;
using Stipple.Skin.Parameters;
using Stipple.Skin.People;

namespace Stipple.Cli.Science;

/// <summary>The person and the session the model is shown with: what the published curves do not state is chosen here.</summary>
internal static class ReferenceCase
{
    public const string Words = "a woman of 30, phototype III, cheek, pen at 1.5 mm, density as usually aimed at";

    private static readonly DateOnly Start = new(2026, 1, 5);

    public static Person Person { get; } =
        new()
        {
            Age = 30,
            Sex = Sex.Female,
            Phototype = Phototype.III,
        };

    public static Anatomy Cheek => Catalogue.Anatomies["cheek"];

    public static Area Area(double millimetres, DeviceKind device = DeviceKind.Pen) =>
        new()
        {
            Zones = ["cheek-left"],
            Device = new Device(device),
            NeedleLength = NeedleLength.FromMillimetres(millimetres),
        };

    /// <summary>A course of equal sessions, with a day number for an interval and a horizon.</summary>
    public static Course Course(Person person, int sessions, double interval, Area area, Anaesthetic? anaesthetic, double horizon) =>
        new()
        {
            Start = Start,
            ForecastUntil = Start.AddDays((int)horizon),
            Person = person,
            Sessions =
            [
                .. Enumerable
                    .Range(0, sessions)
                    .Select(i => new Session
                    {
                        At = Start.ToDateTime(TimeOnly.MinValue).AddDays(i * interval),
                        Status = SessionStatus.Planned,
                        Anaesthetic = anaesthetic,
                        Areas = [area],
                    }),
            ],
        };

    public static (Individual Skin, Wound Wound) Of(Twin twin, double millimetres = 1.5)
    {
        var skin = Individual.Of(Person, Cheek, twin);
        return (skin, Needles.Wound(Area(millimetres), skin.Layers, twin));
    }
}

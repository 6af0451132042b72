namespace Stipple.Shapes;

/// <summary>Shapes that stand in several places of a course.</summary>
internal static class Common
{
    public static Shape<string> Id { get; } = new IdShape { Name = "id" };

    public static Shape<string> Zone { get; } =
        new CatalogueShape("a zone", FaultCodes.UnknownZone, scope => scope.Zones, catalogue => catalogue.Zones) { Name = "zone" };

    public static Shape<string> Scale { get; } =
        new CatalogueShape("a scale", FaultCodes.UnknownScale, scope => scope.Scales, catalogue => catalogue.Scales) { Name = "scale" };

    public static Shape<string> DeviceModel { get; } =
        new CatalogueShape("a device model", FaultCodes.UnknownDevice, scope => scope.Devices, catalogue => catalogue.Devices)
        {
            Name = "deviceModel",
        };

    public static Shape<ValueList<string>> Zones { get; } =
        new ListShape<string>(Zone, 1, CourseLimits.Zones, unique: true) { Name = "zones" };

    public static Shape<DateTime> Time { get; } = new TimeShape { Name = "time", WithTime = true };

    public static Shape<DateOnly> Date { get; } =
        new MappedShape<DateTime, DateOnly>(
            new TimeShape { WithTime = false },
            DateOnly.FromDateTime,
            date => date.ToDateTime(TimeOnly.MinValue)
        )
        {
            Name = "date",
        };

    /// <summary>Any score: the scale sets the true range; the bound here (chosen) is beyond every scale.</summary>
    public static Shape<double> Score { get; } = new NumberShape(-1e6, 1e6) { Name = "score" };

    public static Shape<double> AgeMonths { get; } = new NumberShape(0, 1200, "months");

    public static Shape<string> Note { get; } = new TextShape(CourseLimits.Note);

    /// <summary>Each name of an enumeration at most once.</summary>
    public static Shape<ValueList<T>> Several<T>()
        where T : struct, Enum => new ListShape<T>(new EnumShape<T>(), 0, Enum.GetValues<T>().Length, unique: true);
}

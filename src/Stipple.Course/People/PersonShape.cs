using Stipple.Shapes;

namespace Stipple;

/// <summary>The person in JSON.</summary>
internal static class PersonShape
{
    public static Shape<Person> Shape { get; } = Describe();

    private static ObjectShape<Person> Describe()
    {
        var shape = new ObjectShape<Person>("The person treated, as far as the skin's answer follows from it.") { Name = "person" };
        var age = shape.Required("age", new NumberShape(12, 100, "years"), p => p.Age, "Age at the start of the course, in years.");
        var sex = shape.Required("sex", new EnumShape<Sex>(), p => p.Sex, "Sex.");
        var phototype = shape.Required("phototype", new EnumShape<Phototype>(name => name), p => p.Phototype, "Fitzpatrick phototype.");
        var smoking = shape.Optional("smoking", DescribeSmoking(), p => p.Smoking, "Smoking; absent when not known.");
        var sun = shape.Optional("sun", DescribeSun(), p => p.Sun, "Sun and sunscreen; absent when not known.");
        var skinCare = shape.Defaulted(
            "skinCare",
            Common.Several<SkinCareProduct>(),
            p => p.SkinCare,
            [],
            "Products in regular use on the treated skin."
        );
        var triggers = shape.Defaulted(
            "hormonalTriggers",
            Common.Several<HormonalTrigger>(),
            p => p.HormonalTriggers,
            [],
            "Hormonal drivers of pigment."
        );
        var healing = shape.Defaulted(
            "healingHistory",
            Common.Several<HealingHistory>(),
            p => p.HealingHistory,
            [],
            "How earlier wounds healed, and what slows healing."
        );
        shape.Build = node => new Person
        {
            Age = age.Of(node),
            Sex = sex.Of(node),
            Phototype = phototype.Of(node),
            Smoking = smoking.Or(node, null),
            Sun = sun.Or(node, null),
            SkinCare = skinCare.Or(node, []),
            HormonalTriggers = triggers.Or(node, []),
            HealingHistory = healing.Or(node, []),
        };
        return shape;
    }

    private static ObjectShape<Smoking> DescribeSmoking()
    {
        var shape = new ObjectShape<Smoking>("Smoking.");
        var status = shape.Required("status", new EnumShape<SmokingStatus>(), s => s.Status, "Whether the person smokes.");
        var cigarettes = shape.Optional(
            "cigarettesPerDay",
            new NumberShape(0, 100, "a day"),
            s => s.CigarettesPerDay,
            "Cigarettes a day; only for a current smoker."
        );
        shape.Rule(
            (node, scope) =>
            {
                if (cigarettes.Or(node, 0) > 0 && status.OrNull(node) is { } known and not SmokingStatus.Current)
                    scope.Log.Add(
                        FaultCodes.CigarettesWithoutSmoking,
                        node.Find("cigarettesPerDay")!,
                        node.Find("cigarettesPerDay")!.Found,
                        "leave them out, or set the status to current"
                    );
            }
        );
        shape.Build = node => new Smoking(status.Of(node), cigarettes.OrNull(node));
        return shape;
    }

    private static ObjectShape<Sun> DescribeSun()
    {
        var screen = new ObjectShape<Sunscreen>("The sunscreen.");
        var spf = screen.Required("spf", new WholeShape(2, 130), s => s.Spf, "Sun protection factor on the label.");
        var use = screen.Required("use", new EnumShape<SunscreenUse>(), s => s.Use, "How often it is put on.");
        screen.Build = node => new Sunscreen(spf.Of(node), use.Of(node));

        var shape = new ObjectShape<Sun>("Sun on the treated skin.");
        var exposure = shape.Required("exposure", new EnumShape<SunExposure>(), s => s.Exposure, "How much sun reaches the skin.");
        var sunscreen = shape.Optional("sunscreen", screen, s => s.Sunscreen, "The sunscreen; absent when not known or none.");
        shape.Build = node => new Sun(exposure.Of(node), sunscreen.Or(node, null));
        return shape;
    }
}

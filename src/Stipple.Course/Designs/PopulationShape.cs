using Stipple.Shapes;

namespace Stipple.Designs;

/// <summary>A population in JSON.</summary>
internal static class PopulationShape
{
    public static Shape<Population> Shape { get; } = Describe();

    private static ObjectShape<Population> Describe()
    {
        var shape = new ObjectShape<Population>("The people a trial could draw from.");
        var age = shape.Required("age", DescribeAge(), p => p.Age, "Ages.");
        var sexes = shape.Required("sexes", SharesShape.Of<Sex>(), p => p.Sexes, "Shares of the sexes.");
        var phototypes = shape.Required(
            "phototypes",
            SharesShape.Of<Phototype>(name => name),
            p => p.Phototypes,
            "Shares of the Fitzpatrick phototypes."
        );
        var smoking = shape.Optional(
            "smoking",
            SharesShape.Of<SmokingStatus>(),
            p => p.Smoking,
            "Shares by smoking; absent when not known."
        );
        var sun = shape.Optional("sun", SharesShape.Of<SunExposure>(), p => p.Sun, "Shares by sun on the skin; absent when not known.");
        var concern = shape.Required(
            "concern",
            ConcernShape.Shape,
            p => p.Concern,
            "What troubles them, and where, as in a course; the baseline is the population's mean score."
        );
        var deviation = shape.Required(
            "baselineDeviation",
            new NumberShape(0, 1e6, "points"),
            p => p.BaselineDeviation,
            "Standard deviation of the true baseline score between people."
        );
        shape.Build = node => new Population
        {
            Age = age.Of(node),
            Sexes = sexes.Of(node),
            Phototypes = phototypes.Of(node),
            Smoking = smoking.Or(node, null),
            Sun = sun.Or(node, null),
            Concern = concern.Of(node),
            BaselineDeviation = deviation.Of(node),
        };
        return shape;
    }

    private static ObjectShape<AgeSpread> DescribeAge()
    {
        var years = new NumberShape(AgeSpread.Youngest, AgeSpread.Oldest, "years");
        var shape = new ObjectShape<AgeSpread>("Ages: normal, cut off at both ends.");
        var mean = shape.Required("mean", years, a => a.Mean, "Mean before the cut, in years.");
        var deviation = shape.Required(
            "deviation",
            new NumberShape(0, 40, "years"),
            a => a.Deviation,
            "Standard deviation before the cut, in years."
        );
        var minimum = shape.Defaulted("minimum", years, a => a.Minimum, AgeSpread.Youngest, "Youngest, in years; 12 when absent.");
        var maximum = shape.Defaulted("maximum", years, a => a.Maximum, AgeSpread.Oldest, "Oldest, in years; 100 when absent.");
        shape.Rule(
            (node, scope) =>
            {
                if (mean.OrNull(node) is not { } middle)
                    return;
                var (low, high) = (minimum.OrNull(node) ?? AgeSpread.Youngest, maximum.OrNull(node) ?? AgeSpread.Oldest);
                if (low > middle || middle > high)
                    scope.Log.Add(
                        DesignFaultCodes.EmptyRange,
                        node,
                        $"{low} to {high} years about a mean of {middle}",
                        "from at most the mean to at least the mean"
                    );
            }
        );
        shape.Build = node => new AgeSpread(
            mean.Of(node),
            deviation.Of(node),
            minimum.OrNull(node) ?? AgeSpread.Youngest,
            maximum.OrNull(node) ?? AgeSpread.Oldest
        );
        return shape;
    }
}

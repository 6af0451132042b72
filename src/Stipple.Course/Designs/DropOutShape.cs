using Stipple.Shapes;

namespace Stipple.Designs;

/// <summary>Drop-out in JSON.</summary>
internal static class DropOutShape
{
    public static Shape<DropOut> Shape { get; } = Describe();

    private static ObjectShape<DropOut> Describe()
    {
        var shape = new ObjectShape<DropOut>("How people are lost.");
        var perMonth = shape.Required(
            "perMonth",
            new NumberShape(0, 1, "per month"),
            d => d.PerMonth,
            "Hazard per month: 0.02 loses about 2 % a month."
        );
        var downtime = shape.Optional(
            "longDowntime",
            DescribeRule("days", new NumberShape(0, 60, "days"), "Days of downtime above which it counts."),
            d => d.LongDowntime,
            "Multiplies the hazard after a long downtime."
        );
        var improvement = shape.Optional(
            "noImprovement",
            DescribeRule(
                "percent",
                new NumberShape(-100, 100, "percent"),
                "Percent of improvement seen at a visit, below which it counts."
            ),
            d => d.NoImprovement,
            "Multiplies the hazard while no improvement is seen."
        );
        shape.Build = node => new DropOut(perMonth.Of(node), downtime.Or(node, null), improvement.Or(node, null));
        return shape;
    }

    private static ObjectShape<HazardRule> DescribeRule(string name, Shape<double> number, string about)
    {
        var shape = new ObjectShape<HazardRule>("What multiplies the hazard of dropping out.");
        var threshold = shape.Required(name, number, r => r.Threshold, about);
        var factor = shape.Required("factor", new NumberShape(1, 100), r => r.Factor, "By how much.");
        shape.Build = node => new HazardRule(threshold.Of(node), factor.Of(node));
        return shape;
    }
}

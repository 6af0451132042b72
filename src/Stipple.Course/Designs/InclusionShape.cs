using Stipple.Evidence;
using Stipple.Shapes;

namespace Stipple.Designs;

/// <summary>Limits of inclusion in JSON.</summary>
internal static class InclusionShape
{
    public static Shape<Inclusion> Shape { get; } = Describe();

    private static ObjectShape<Inclusion> Describe()
    {
        var shape = new ObjectShape<Inclusion>("Who may take part, as seen at screening.");
        var age = shape.Optional("age", DescribeLimits(new NumberShape(0, 120, "years")), i => i.Age, "Ages, in years.");
        var phototypes = shape.Optional("phototypes", DescribePhototypes(), i => i.Phototypes, "Phototypes.");
        var baseline = shape.Optional("baseline", DescribeLimits(Common.Score), i => i.Baseline, "Scores given at screening, in points.");
        shape.Build = node => new Inclusion(age.Or(node, null), phototypes.Or(node, null), baseline.Or(node, null));
        return shape;
    }

    private static ObjectShape<Limits> DescribeLimits(Shape<double> number)
    {
        var shape = new ObjectShape<Limits>("From where to where, both ends within.");
        var minimum = shape.Optional("minimum", number, l => l.Minimum, "At least; absent when not limited.");
        var maximum = shape.Optional("maximum", number, l => l.Maximum, "At most; absent when not limited.");
        shape.Rule(
            (node, scope) =>
            {
                if (minimum.OrNull(node) is { } low && maximum.OrNull(node) is { } high && low > high)
                    scope.Log.Add(DesignFaultCodes.EmptyRange, node, $"{low} to {high}", "from a lower to a higher value");
            }
        );
        shape.Build = node => new Limits(minimum.OrNull(node), maximum.OrNull(node));
        return shape;
    }

    private static ObjectShape<PhototypeRange> DescribePhototypes()
    {
        var phototype = new EnumShape<Phototype>(name => name);
        var shape = new ObjectShape<PhototypeRange>("From one phototype to another, both within.");
        var lowest = shape.Required("lowest", phototype, r => r.Lowest, "Lowest.");
        var highest = shape.Required("highest", phototype, r => r.Highest, "Highest.");
        shape.Rule(
            (node, scope) =>
            {
                if (lowest.OrNull(node) is { } low && highest.OrNull(node) is { } high && low > high)
                    scope.Log.Add(DesignFaultCodes.EmptyRange, node, $"{low} to {high}", "from a lower to a higher phototype");
            }
        );
        shape.Build = node => new PhototypeRange(lowest.Of(node), highest.Of(node));
        return shape;
    }
}

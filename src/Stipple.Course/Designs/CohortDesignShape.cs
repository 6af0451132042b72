using Stipple.Shapes;

namespace Stipple.Designs;

/// <summary>The design in JSON.</summary>
internal static class CohortDesignShape
{
    public const string Format = "stipple-cohort";
    public const int Version = 1;

    public static Shape<CohortDesign> Root { get; } = Describe();

    private static ObjectShape<CohortDesign> Describe()
    {
        var shape = new ObjectShape<CohortDesign>("A trial in virtual people.");
        shape.Constant("format", Format);
        shape.Constant("version", Version);
        var title = shape.Required("title", new TextShape(CourseLimits.Title), d => d.Title, "A line to know the trial by.");
        var note = shape.Optional("note", Common.Note, d => d.Note, "Anything worth keeping.");
        var population = shape.Required("population", PopulationShape.Shape, d => d.Population, "Who could take part.");
        var inclusion = shape.Defaulted(
            "inclusion",
            InclusionShape.Shape,
            d => d.Inclusion,
            new Inclusion(),
            "Who may take part, as seen at screening; everybody when absent."
        );
        var arms = shape.Required(
            "arms",
            new ListShape<DesignArm>(ArmShape.Shape, 1, DesignLimits.Arms),
            d => d.Arms,
            "What is done; the others are compared with the first."
        );
        var visits = shape.Required(
            "visits",
            new ListShape<double>(Day, 1, DesignLimits.Visits),
            d => d.Visits,
            "Days on which scores are taken, days since the first session, in order of time."
        );
        var dropOut = shape.Optional("dropOut", DropOutShape.Shape, d => d.DropOut, "How people are lost; nobody when absent.");
        var raters = shape.Required("raters", DescribeRaters(), d => d.Raters, "Who scores, and how.");
        var endpoint = shape.Required("endpoint", DescribeEndpoint(), d => d.Endpoint, "What the trial asks.");
        var level = shape.Defaulted(
            "level",
            new NumberShape(0, 0.5, above: true),
            d => d.Level,
            CohortDesign.DefaultLevel,
            "Two-sided significance level; 0.05 when absent."
        );
        var world = shape.Defaulted(
            "world",
            new NumberShape(-DesignLimits.World, DesignLimits.World, "standard deviations"),
            d => d.World,
            0,
            "Standard deviations by which the average gain lies from its median in the world of this trial; 0 when absent."
        );
        shape.Rule(CohortDesignRules.ArmsWhole);
        shape.Rule(CohortDesignRules.ArmsDistinct);
        shape.Rule(CohortDesignRules.VisitsInOrder);
        shape.Rule(CohortDesignRules.EndpointAtVisit);
        shape.Rule(CohortDesignRules.ScaleFits);
        shape.Build = node => new CohortDesign
        {
            Title = title.Of(node),
            Note = note.Or(node, null),
            Population = population.Of(node),
            Inclusion = inclusion.Or(node, new Inclusion()),
            Arms = arms.Of(node),
            Visits = visits.Of(node),
            DropOut = dropOut.Or(node, null),
            Raters = raters.Of(node),
            Endpoint = endpoint.Of(node),
            Level = level.OrNull(node) ?? CohortDesign.DefaultLevel,
            World = world.OrNull(node) ?? 0,
        };
        return shape;
    }

    // As far as a forecast reaches.
    private static NumberShape Day => new(0, CourseLimits.HorizonDays, "days", above: true);

    private static ObjectShape<RatingPlan> DescribeRaters()
    {
        var shape = new ObjectShape<RatingPlan>("Who scores.");
        var count = shape.Required(
            "count",
            new WholeShape(1, DesignLimits.Raters),
            r => r.Count,
            "Raters at each visit; their mean counts."
        );
        var setting = shape.Required("setting", new EnumShape<Setting>(), r => r.Setting, "What they look at.");
        var masked = shape.Required("masked", new BooleanShape(), r => r.Masked, "Whether they do not know the arm.");
        shape.Build = node => new RatingPlan(count.Of(node), setting.Of(node), masked.Of(node));
        return shape;
    }

    private static ObjectShape<PrimaryEndpoint> DescribeEndpoint()
    {
        var shape = new ObjectShape<PrimaryEndpoint>("What a trial asks: the mean improvement since the score at screening.");
        var day = shape.Required("day", Day, e => e.Day, "One of the visits.");
        var unit = shape.Required("unit", new EnumShape<GoalUnit>(), e => e.Unit, "Percent of the score at screening, or points.");
        var responder = shape.Required(
            "responder",
            new NumberShape(0, 1e6, above: true),
            e => e.Responder,
            "Improvement from which a person counts as a responder, in that unit."
        );
        shape.Build = node => new PrimaryEndpoint(day.Of(node), unit.Of(node), responder.Of(node));
        return shape;
    }
}

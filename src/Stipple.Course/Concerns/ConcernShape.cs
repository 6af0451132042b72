using Stipple.Shapes;

namespace Stipple;

/// <summary>The concerns in JSON: what all kinds share, and each kind.</summary>
internal static class ConcernShape
{
    // Before Shape, whose description uses them: statics are made in the order written.
    private static readonly Shape<Baseline> Score = DescribeBaseline();
    private static readonly Shape<Goal> Aim = DescribeGoal();

    public static Shape<Concern> Shape { get; } = Describe();

    private static UnionShape<Concern> Describe()
    {
        var union = new UnionShape<Concern>("kind") { Name = "concern" };
        AddAcneScars(union);
        AddWrinkles(union);
        AddStretchMarks(union);
        AddHyperpigmentation(union);
        AddScar(union);
        AddPlain(
            union,
            Texture.KindName,
            "Rough, uneven surface.",
            (id, zones, baseline, goal) =>
                new Texture
                {
                    Id = id,
                    Zones = zones,
                    Baseline = baseline,
                    Goal = goal,
                }
        );
        AddPlain(
            union,
            Pores.KindName,
            "Visibly enlarged pores.",
            (id, zones, baseline, goal) =>
                new Pores
                {
                    Id = id,
                    Zones = zones,
                    Baseline = baseline,
                    Goal = goal,
                }
        );
        AddPlain(
            union,
            Dullness.KindName,
            "Skin without radiance.",
            (id, zones, baseline, goal) =>
                new Dullness
                {
                    Id = id,
                    Zones = zones,
                    Baseline = baseline,
                    Goal = goal,
                }
        );
        AddPlain(
            union,
            Laxity.KindName,
            "Slack skin.",
            (id, zones, baseline, goal) =>
                new Laxity
                {
                    Id = id,
                    Zones = zones,
                    Baseline = baseline,
                    Goal = goal,
                }
        );
        return union;
    }

    private static void AddPlain<T>(
        UnionShape<Concern> union,
        string kind,
        string description,
        Func<string, ValueList<string>, Baseline, Goal?, T> make
    )
        where T : Concern
    {
        var (shape, shared) = Kind<T>(union, kind, description);
        shape.Build = node => make(shared.Id.Of(node), shared.Zones.Of(node), shared.Baseline.Of(node), shared.Goal.Or(node, null));
    }

    private static void AddAcneScars(UnionShape<Concern> union)
    {
        var share = new NumberShape(0, 1);
        var shares = new ObjectShape<AcneScarShares>("How the scars divide into types; the shares sum to 1.");
        var icePick = shares.Required("icePick", share, s => s.IcePick, "Share of ice-pick scars.");
        var boxcar = shares.Required("boxcar", share, s => s.Boxcar, "Share of boxcar scars.");
        var rolling = shares.Required("rolling", share, s => s.Rolling, "Share of rolling scars.");
        shares.Rule(
            (node, scope) =>
            {
                if (icePick.OrNull(node) is not { } a || boxcar.OrNull(node) is not { } b || rolling.OrNull(node) is not { } c)
                    return;
                // Three shares rounded to thousandths may miss 1 by this much.
                if (Math.Abs(a + b + c - 1) > 0.0015)
                    scope.Log.Add(FaultCodes.SharesDoNotSum, node, $"{a + b + c:0.####}", "1");
            }
        );
        shares.Build = node => new AcneScarShares(icePick.Of(node), boxcar.Of(node), rolling.Of(node));

        var (shape, shared) = Kind<AcneScars>(union, AcneScars.KindName, "Atrophic scars left by acne.");
        var types = shape.Optional("shares", shares, c => c.Shares, "How the scars divide into types; absent when not known.");
        shape.Build = node => new AcneScars
        {
            Id = shared.Id.Of(node),
            Zones = shared.Zones.Of(node),
            Baseline = shared.Baseline.Of(node),
            Goal = shared.Goal.Or(node, null),
            Shares = types.Or(node, null),
        };
    }

    private static void AddWrinkles(UnionShape<Concern> union)
    {
        var (shape, shared) = Kind<Wrinkles>(union, Wrinkles.KindName, "Fine lines and wrinkles.");
        var form = shape.Required("form", new EnumShape<WrinkleForm>(), c => c.Form, "How deep the wrinkling goes.");
        shape.Build = node => new Wrinkles
        {
            Id = shared.Id.Of(node),
            Zones = shared.Zones.Of(node),
            Baseline = shared.Baseline.Of(node),
            Goal = shared.Goal.Or(node, null),
            Form = form.Of(node),
        };
    }

    private static void AddStretchMarks(UnionShape<Concern> union)
    {
        var (shape, shared) = Kind<StretchMarks>(union, StretchMarks.KindName, "Stretch marks.");
        var age = shape.Optional(
            "ageMonths",
            Common.AgeMonths,
            c => c.AgeMonths,
            "Age of the marks at the start of the course, in months; absent when not known."
        );
        var colour = shape.Required("colour", new EnumShape<StretchMarkColour>(), c => c.Colour, "Stage, told by colour.");
        shape.Build = node => new StretchMarks
        {
            Id = shared.Id.Of(node),
            Zones = shared.Zones.Of(node),
            Baseline = shared.Baseline.Of(node),
            Goal = shared.Goal.Or(node, null),
            AgeMonths = age.OrNull(node),
            Colour = colour.Of(node),
        };
    }

    private static void AddHyperpigmentation(UnionShape<Concern> union)
    {
        var (shape, shared) = Kind<Hyperpigmentation>(union, Hyperpigmentation.KindName, "Skin darker than its surroundings.");
        var type = shape.Required("type", new EnumShape<PigmentType>(), c => c.Type, "Where the pigment comes from.");
        var depth = shape.Optional("depth", new EnumShape<PigmentDepth>(), c => c.Depth, "How deep it lies; absent when not examined.");
        shape.Build = node => new Hyperpigmentation
        {
            Id = shared.Id.Of(node),
            Zones = shared.Zones.Of(node),
            Baseline = shared.Baseline.Of(node),
            Goal = shared.Goal.Or(node, null),
            Type = type.Of(node),
            Depth = depth.OrNull(node),
        };
    }

    private static void AddScar(UnionShape<Concern> union)
    {
        var (shape, shared) = Kind<Scar>(union, Scar.KindName, "A scar of surgery or burn.");
        var cause = shape.Required("cause", new EnumShape<ScarCause>(), c => c.Cause, "What it came from.");
        var age = shape.Required("ageMonths", Common.AgeMonths, c => c.AgeMonths, "Age of the scar at the start of the course, in months.");
        var form = shape.Required("form", new EnumShape<ScarForm>(), c => c.Form, "Its height against the skin around it.");
        shape.Build = node => new Scar
        {
            Id = shared.Id.Of(node),
            Zones = shared.Zones.Of(node),
            Baseline = shared.Baseline.Of(node),
            Goal = shared.Goal.Or(node, null),
            Cause = cause.Of(node),
            AgeMonths = age.Of(node),
            Form = form.Of(node),
        };
    }

    /// <summary>Describes what every kind has, and adds the kind to the union.</summary>
    private static (ObjectShape<T> Shape, Shared<T> Fields) Kind<T>(UnionShape<Concern> union, string kind, string description)
        where T : Concern
    {
        var shape = new ObjectShape<T>(description) { Name = kind };
        shape.Constant("kind", kind);
        var fields = new Shared<T>(
            shape.Required("id", Common.Id, c => c.Id, "Name of the concern within its course."),
            shape.Required("zones", Common.Zones, c => c.Zones, "Zones it lies in."),
            shape.Required("baseline", Score, c => c.Baseline, "How severe it was at the start."),
            shape.Optional("goal", Aim, c => c.Goal, "What is hoped for.")
        );
        shape.Rule(
            (node, scope) =>
            {
                if (
                    node.Find("baseline") is not { } baseline
                    || !baseline.TryGet<string>("scale", out var id)
                    || scope.Catalogue.FindScale(id) is not { } scale
                )
                    return;
                if (scale.ConcernKinds is { } kinds && !kinds.Contains(kind, StringComparer.Ordinal))
                    scope.Log.Add(
                        FaultCodes.ScaleDoesNotFit,
                        baseline.Find("scale")!,
                        Node.Quote(id),
                        Nearest.Among("", [.. scope.Catalogue.Scales.Where(s => Fits(scope.Catalogue.FindScale(s), kind))])
                    );
                if (
                    node.Find("goal") is { } goal
                    && goal.TryGet<double>("improvement", out var improvement)
                    && goal.TryGet<GoalUnit>("unit", out var unit)
                )
                {
                    var most = unit == GoalUnit.Percent ? 100 : scale.Maximum - scale.Minimum;
                    if (improvement > most)
                        scope.Log.Add(
                            FaultCodes.GoalBeyondScale,
                            goal.Find("improvement")!,
                            $"{improvement}",
                            $"at most {most} {(unit == GoalUnit.Percent ? "percent" : "points")}"
                        );
                }
            }
        );
        union.Add(kind, shape);
        return (shape, fields);
    }

    private static bool Fits(ScaleRange? scale, string kind) => scale?.ConcernKinds?.Contains(kind, StringComparer.Ordinal) ?? true;

    private static ObjectShape<Baseline> DescribeBaseline()
    {
        var shape = new ObjectShape<Baseline>("A score at the start of the course.") { Name = "baseline" };
        var scale = shape.Required("scale", Common.Scale, b => b.Scale, "Id of the scale.");
        var score = shape.Required("score", Common.Score, b => b.Score, "Score on that scale.");
        shape.Rule((node, scope) => ScoreRule.Check(node, scale, score, scope));
        shape.Build = node => new Baseline(scale.Of(node), score.Of(node));
        return shape;
    }

    private static ObjectShape<Goal> DescribeGoal()
    {
        var shape = new ObjectShape<Goal>("An improvement hoped for.") { Name = "goal" };
        var improvement = shape.Required(
            "improvement",
            new NumberShape(0, 1e6, above: true),
            g => g.Improvement,
            "Size of the improvement."
        );
        var unit = shape.Required("unit", new EnumShape<GoalUnit>(), g => g.Unit, "Percent of the baseline score, or points of its scale.");
        var by = shape.Required("by", Common.Date, g => g.By, "Date by which it should be reached.");
        shape.Build = node => new Goal(improvement.Of(node), unit.Of(node), by.Of(node));
        return shape;
    }

    private sealed record Shared<T>(
        Field<T, string> Id,
        Field<T, ValueList<string>> Zones,
        Field<T, Baseline> Baseline,
        Field<T, Goal> Goal
    );
}

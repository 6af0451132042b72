using Stipple.Shapes;

namespace Stipple;

/// <summary>An observation in JSON.</summary>
internal static class ObservationShape
{
    public static Shape<Observation> Shape { get; } = Describe();

    private static ObjectShape<Observation> Describe()
    {
        var shape = new ObjectShape<Observation>("One score, of a concern or of zones.") { Name = "observation" };
        var at = shape.Required("at", Common.Time, o => o.At, "When, in local time.");
        var concern = shape.Optional("concern", Common.Id, o => o.Concern, "Id of the concern scored.");
        var zones = shape.Defaulted("zones", Common.Zones, o => o.Zones, [], "Zones scored.");
        var scale = shape.Required("scale", Common.Scale, o => o.Scale, "Id of the scale.");
        var score = shape.Required("score", Common.Score, o => o.Score, "Score on that scale.");
        var rater = shape.Required("rater", new EnumShape<Rater>(), o => o.Rater, "Who gave it.");
        var setting = shape.Defaulted(
            "setting",
            new EnumShape<Setting>(),
            o => o.Setting,
            Setting.Live,
            "What the rater looked at; live when absent."
        );
        var blinded = shape.Optional(
            "blinded",
            new BooleanShape(),
            o => o.Blinded,
            "Whether the rater was blind to time and treatment; absent when not known."
        );
        shape.ExactlyOne(concern, zones);
        shape.Rule((node, scope) => ScoreRule.Check(node, scale, score, scope));
        shape.Build = node => new Observation
        {
            At = at.Of(node),
            Concern = concern.Or(node, null),
            Zones = zones.Or(node, []),
            Scale = scale.Of(node),
            Score = score.Of(node),
            Rater = rater.Of(node),
            Setting = setting.Or(node, Setting.Live),
            Blinded = blinded.OrNull(node),
        };
        return shape;
    }
}

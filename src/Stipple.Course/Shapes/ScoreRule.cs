namespace Stipple.Shapes;

/// <summary>A score lies within its scale and on one of its steps.</summary>
internal static class ScoreRule
{
    /// <summary>Share of a step by which a score may miss it through rounding.</summary>
    private const double Slack = 1e-6;

    public static void Check<T>(Node node, Field<T, string> scaleField, Field<T, double> scoreField, ReadScope scope)
    {
        if (
            !node.TryGet<string>(scaleField.Name, out var id)
            || !node.TryGet<double>(scoreField.Name, out var score)
            || scope.Catalogue.FindScale(id) is not { } scale
        )
            return;
        var place = node.Find(scoreField.Name)!;
        if (score < scale.Minimum || score > scale.Maximum)
        {
            scope.Log.Add(FaultCodes.ScoreOutsideScale, place, place.Found, $"{scale.Minimum} to {scale.Maximum}");
        }
        else if (scale.Step is { } step)
        {
            var steps = (score - scale.Minimum) / step;
            if (Math.Abs(steps - Math.Round(steps)) > Slack)
                scope.Log.Add(FaultCodes.ScoreOffStep, place, place.Found, $"{scale.Minimum} to {scale.Maximum} in steps of {step}");
        }
    }
}

using System.Text;
using Stipple.Skin.Healing;
using Stipple.Skin.Solver;

namespace Stipple.Cli.Science;

/// <summary>States and equations of healing for docs/science/model.md, from the model that is compiled.</summary>
internal static class ModelEquations
{
    public static string Text() =>
        $"""
            ### States

            {Markdown.Table(
                ["", "state", "what it is", "unit"],
                HealingModel.States.Select((s, i) => (string[])[$"H{i + 1}", $"`{s.Name}`", s.Description, s.Unit])
            )}
            ### What drives what

            Values that several equations share; they are no states.

            ```
            {string.Join("\n", HealingModel.Lets.Select(let => $"{let.Name} = {Wrapped(let)}"))}
            ```

            ### Rates of change, per day

            ```
            {string.Join("\n", HealingModel.States.Select((state, i) => $"{$"H{i + 1}", -4}{state.Name}' = {Wrapped(state)}"))}
            ```

            ### Numbers of the argument on lasting inflammation

            {LastingInflammation.Text()}
            """;

    private static string Wrapped(ModelQuantity quantity)
    {
        var text = new StringBuilder();
        foreach (var line in quantity.Equation.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            text.Append(text.Length == 0 ? "" : "\n        ").Append(line);
        return text.ToString();
    }
}

using Stipple.Cli.Forecasting.Terminal;
using Stipple.Skin.Solver;

namespace Stipple.Cli.Explaining;

/// <summary>An explanation to read in a terminal.</summary>
internal sealed class ExplanationTerminal(TerminalPage page)
{
    public void Write(Explanation explanation)
    {
        var topic = explanation.Topic;
        var name = topic.Name.Length > 0 ? $" ({topic.Name})" : "";
        page.Paragraph($"{topic.Id}{name}, {topic.Kind}{(topic.Unit.Length is 0 or 1 ? "" : $", {topic.Unit}")}", strong: true);
        if (!explanation.Equations.IsEmpty)
            page.Paragraph($"Equation {string.Join(", ", explanation.Equations)} of docs/science/model.md.");
        Quantities("Read from these states", explanation.States, q => $"{q.Name}' = {q.Equation}");
        Quantities("where", explanation.Quantities, q => $"{q.Name} = {q.Equation}");
        if (!explanation.Reads.IsEmpty)
            Names("These equations read further states, each explained in turn", explanation.Reads);
        Parameters(explanation);
        Derived(explanation);
        if (!explanation.UsedBy.IsEmpty)
            Names("Used by", explanation.UsedBy);
    }

    private void Quantities(string heading, IReadOnlyCollection<ModelQuantity> quantities, Func<ModelQuantity, string> equation)
    {
        if (quantities.Count == 0)
            return;
        page.Heading(heading);
        foreach (var quantity in quantities)
        {
            page.Paragraph(equation(quantity));
            if (quantity.Description.Length > 0)
                page.Indented($"{quantity.Description} [{quantity.Unit}]");
        }
    }

    private void Parameters(Explanation explanation)
    {
        if (explanation.Parameters.IsEmpty)
            return;
        page.Heading("Constants");
        foreach (var (parameter, sources) in explanation.Parameters)
        {
            page.Paragraph($"{parameter.Id}: {parameter.Name}", strong: true);
            page.Indented(ParameterWords.Value(parameter));
            page.Indented(parameter.Note);
            if (parameter.Sources.IsEmpty)
                page.Indented("No source: the note says why this value.");
            foreach (var source in sources)
                page.Indented("> " + ParameterWords.Source(source));
        }
    }

    private void Derived(Explanation explanation)
    {
        if (explanation.Derived.IsEmpty)
            return;
        page.Heading("Constants that follow from the person");
        foreach (var constant in explanation.Derived)
        {
            page.Paragraph($"{constant.Id}: {constant.Name}", strong: true);
            page.Indented($"By equation {string.Join(", ", constant.Equations)} from {string.Join(", ", constant.Parameters)}.");
        }
    }

    private void Names(string heading, IEnumerable<string> names)
    {
        page.Heading(heading);
        page.Paragraph(string.Join(", ", names));
    }
}

using Stipple.Cli.Forecasting.Terminal;
using Stipple.Evidence;
using Stipple.Skin.Appearance;

namespace Stipple.Cli.Explaining;

/// <summary>Everything that can be explained, as tables.</summary>
internal static class TopicsTerminal
{
    public static void Write(TerminalPage page)
    {
        page.Heading("Signs: what is seen, felt or measured");
        page.Table(
            ["Sign", "Name", "Unit", "Equation"],
            Signs.All.Select(s => (IReadOnlyList<string>)[s.Id, s.Name, s.Unit, s.Equation]),
            texts: 4
        );
        page.Heading("States of the healing skin");
        page.Table(["State", "What it is"], Equations.States.Select(s => (IReadOnlyList<string>)[s.Name, s.Description]), texts: 2);
        page.Heading("Quantities that equations share");
        page.Table(["Quantity", "Value"], Equations.Quantities.Select(q => (IReadOnlyList<string>)[q.Name, q.Equation]), texts: 2);
        page.Heading("Parameters");
        page.Table(
            ["Parameter", "Name", "Unit", "Method", "Value"],
            Catalogue.Parameters.All.Select(p =>
                (IReadOnlyList<string>)[p.Id, p.Name, p.Unit, ParameterWords.Method(p), ParameterWords.Number(p.Value)]
            ),
            texts: 4
        );
    }
}

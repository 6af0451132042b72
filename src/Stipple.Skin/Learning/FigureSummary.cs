namespace Stipple.Skin.Learning;

/// <summary>How the forecasts of one figure did over people; widths and score in the unit of the figures.</summary>
/// <param name="In50">Figures that came to lie in their 50 % interval.</param>
/// <param name="In90">Figures that came to lie in their 90 % interval.</param>
/// <param name="Width50">Median width of the 50 % intervals.</param>
/// <param name="Width90">Median width of the 90 % intervals.</param>
/// <param name="Crps">Mean continuous ranked probability score.</param>
public sealed record FigureSummary(int In50, int In90, double Width50, double Width90, double Crps)
{
    internal static FigureSummary Of(IReadOnlyCollection<RehearsedFigure> figures) =>
        new(
            figures.Count(f => f.In50),
            figures.Count(f => f.In90),
            Quantile.Median(figures.Select(f => f.Width50)),
            Quantile.Median(figures.Select(f => f.Width90)),
            figures.Average(f => f.Crps)
        );
}

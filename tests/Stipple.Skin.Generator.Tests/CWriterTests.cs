using System.Text.RegularExpressions;
using Stipple.Skin.Generator.Emission;

namespace Stipple.Skin.Generator.Tests;

public sealed partial class CWriterTests
{
    private const string Model =
        "model M\nnamespace N\nstate X\nstate Y\nparameter k\nparameter half\n"
        + "let share = 1 / (1 + half)\nX' = -k * share * X^2\nY' = k * hill(X, half, 2) - Y\n";

    [Fact]
    public void Every_rate_and_every_entry_of_the_jacobian_is_written_once()
    {
        var header = CWriter.Write("m.model", Model);
        Assert.Equal(["f[0]", "f[1]"], Targets().Matches(header).Select(m => m.Groups["target"].Value).Where(t => t[0] == 'f'));
        // By columns: d(X')/dX, d(Y')/dX, d(Y')/dY; X' does not depend on Y.
        Assert.Equal(["J[0]", "J[1]", "J[3]"], Targets().Matches(header).Select(m => m.Groups["target"].Value).Where(t => t[0] == 'J'));
    }

    [Fact]
    public void What_follows_from_parameters_alone_is_prepared_and_not_in_the_rates()
    {
        var header = CWriter.Write("m.model", Model);
        var rates = header[header.IndexOf("model_rates", StringComparison.Ordinal)..];
        Assert.Contains("1.0 / (1.0 + p[Parameter_half])", header, StringComparison.Ordinal);
        Assert.DoesNotContain("1.0 + p[Parameter_half]", rates, StringComparison.Ordinal);
    }

    [Fact]
    public void A_faulty_model_is_refused_with_its_faults() =>
        Assert.Contains(
            "STPGEN002",
            Assert.Throws<ArgumentException>(() => CWriter.Write("m.model", Model + "state Z\nZ' = Q\n")).Message,
            StringComparison.Ordinal
        );

    [GeneratedRegex(@"^\s+(?<target>[fJ]\[\d+\]) = ", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Targets();
}

namespace Stipple.Skin.Generator.Tests;

public sealed class DeterminismTests
{
    private const string First = "model A\nnamespace N\nstate X\nparameter k\nX' = k * hill(X, k, 3) - X\n";
    private const string Second = "model B\nnamespace N\nstate X\nstate Y\nX' = Y / (1 + X * Y)\nY' = -X^2\n";

    [Fact]
    public void The_same_text_always_gives_the_same_source()
    {
        var once = Compilation.Generate(First, Second).Sources;
        var again = Compilation.Generate(Second, First).Sources;
        Assert.Equal(once.Order(StringComparer.Ordinal), again.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Blank_lines_comments_and_line_endings_do_not_matter()
    {
        var plain = Compilation.Generate(Second).Sources;
        var dressed = Compilation
            .Generate(
                "\uFEFF# A comment\r\n\r\n"
                    + Second
                        .Replace("\n", "   # why\r\n", StringComparison.Ordinal)
                        .Replace("Y / ", "Y # half\r\n\r\n  # way\r\n\t/ ", StringComparison.Ordinal)
            )
            .Sources;
        Assert.Equal(plain, dressed);
    }
}

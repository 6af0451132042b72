using Microsoft.CodeAnalysis;

namespace Stipple.Skin.Generator.Tests;

public sealed class FaultTests
{
    // Six faultless lines; the test's own text starts on line 7.
    private const string Start = "model M\nnamespace N\nstate X : something\nparameter k : a rate [1/d]\nlet speed = k * X\nX' = -speed\n";

    [Theory]
    [InlineData("STPGEN001", "let a = 2 +\n", 7, "Column 12: found the end of the statement, expected a number, a name or '('")]
    [InlineData("STPGEN001", "let a = (2\n", 7, "Column 11: found the end of the statement, expected ')'")]
    [InlineData("STPGEN001", "let a = 2 ? 3\n", 7, "Column 11: found '?', expected the end of the statement")]
    [InlineData("STPGEN001", "let 7 = 2\n", 7, "Column 5: found '7', expected a name")]
    [InlineData(
        "STPGEN001",
        "rate = 2\n",
        7,
        "Column 6: found '=', expected ' after 'rate', or a statement that starts with model, namespace, state, parameter or let"
    )]
    [InlineData("STPGEN001", "let a = 1\n    + 2\n    + )\n", 9, "Column 7: found ')', expected a number, a name or '('")]
    [InlineData("STPGEN002", "state Y\nY' = X +\n    Z\n", 9, "'Z' is not a state, a parameter or a let of this model")]
    [InlineData("STPGEN003", "parameter X\n", 7, "'X' is already defined on line 3")]
    [InlineData("STPGEN003", "X' = 2\n", 7, "'X'' is already defined on line 6")]
    [InlineData("STPGEN003", "model Other\n", 7, "'model' is already defined on line 1")]
    [InlineData("STPGEN003", "namespace Other\n", 7, "'namespace' is already defined on line 2")]
    [InlineData("STPGEN004", "\n\nstate Y\n", 9, "State 'Y' has no equation; write Y' = ...")]
    [InlineData("STPGEN005", "k' = 1\n", 7, "'k' is not a state, so it cannot have an equation; declare 'state k' or use 'let k = ...'")]
    [InlineData("STPGEN006", "state Y\nY' = X^0.5\n", 8, "A power must be an integer from 1 to 12, found 0.5")]
    [InlineData("STPGEN006", "state Y\nY' = X^k\n", 8, "A power must be an integer from 1 to 12, found an expression")]
    [InlineData("STPGEN006", "state Y\nY' = hill(X, k, 13)\n", 8, "A power must be an integer from 1 to 12, found 13")]
    [InlineData(
        "STPGEN007",
        "let a = b\nlet b = a\nstate Y\nY' = a + b\n",
        7,
        "'b' is used before its definition on line 8 is complete; a let may use earlier lets only"
    )]
    [InlineData(
        "STPGEN007",
        "let a = a + 1\nstate Y\nY' = a\n",
        7,
        "'a' is used before its definition on line 7 is complete; a let may use earlier lets only"
    )]
    [InlineData("STPGEN008", "# a comment\nparameter idle\n", 8, "Parameter 'idle' changes nothing: no equation uses it")]
    [InlineData("STPGEN009", "let idle = 2 * X\n", 7, "Let 'idle' changes nothing: no equation uses it")]
    [InlineData("STPGEN011", "state Y\nY' = exp(X)\n", 8, "'exp' with 1 arguments is not a function; the only function is hill(x, k, n)")]
    [InlineData(
        "STPGEN011",
        "state Y\nY' = hill(X, k)\n",
        8,
        "'hill' with 2 arguments is not a function; the only function is hill(x, k, n)"
    )]
    [InlineData("STPGEN012", "state Y\nY' = 1e999\n", 8, "'1e999' is not a finite number")]
    [InlineData("STPGEN012", "state Y\nY' = X / (2 - 2)\n", 8, "'the value of this expression' is not a finite number")]
    [InlineData(
        "STPGEN013",
        "state Derivatives\nDerivatives' = 1\n",
        7,
        "'Derivatives' is reserved for the generated type; choose another name"
    )]
    public void A_fault_is_reported_once_at_its_line(string id, string text, int line, string message)
    {
        var fault = Assert.Single(Compilation.Generate(Start + text).Faults);
        Assert.Equal(id, fault.Id);
        Assert.Equal(line, fault.Location.GetLineSpan().StartLinePosition.Line + 1);
        Assert.Equal(message, fault.GetMessage());
    }

    [Theory]
    [InlineData("namespace N\nstate X\nX' = 1\n", "model")]
    [InlineData("model M\nstate X\nX' = 1\n", "namespace")]
    [InlineData("model M\nnamespace N\n", "state")]
    public void A_missing_statement_is_named(string text, string missing)
    {
        var fault = Assert.Single(Compilation.Generate(text).Faults);
        Assert.Equal(("STPGEN010", $"The file lacks a '{missing}' statement"), (fault.Id, fault.GetMessage()));
    }

    [Fact]
    public void Two_files_of_one_model_are_reported_at_the_second()
    {
        var (faults, sources) = Compilation.Generate(Start, Start);
        Assert.Equal("STPGEN014", Assert.Single(faults).Id);
        Assert.Equal("/models/1.model", faults[0].Location.GetLineSpan().Path);
        Assert.Single(sources);
    }

    [Fact]
    public void All_faults_of_a_file_are_reported_together()
    {
        var (faults, sources) = Compilation.Generate(Start + "let = 1\nstate Y\nstate Z\nZ' = Q^2 + )\nlet b = 3 * W\n");
        Assert.Equal(
            [("STPGEN001", 7), ("STPGEN001", 10), ("STPGEN002", 11), ("STPGEN004", 8)],
            faults.Select(f => (f.Id, f.Location.GetLineSpan().StartLinePosition.Line + 1)).Order()
        );
        Assert.Empty(sources);
    }

    [Fact]
    public void An_idle_parameter_is_a_warning_and_the_model_still_compiles()
    {
        var (faults, sources) = Compilation.Generate(Start + "parameter idle\n");
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(faults).Severity);
        Assert.Single(sources);
    }
}

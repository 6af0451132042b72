using FsCheck;
using FsCheck.Fluent;
using Stipple.Web.Taking.Tables;

namespace Stipple.Web.Tests.Taking;

public class CsvGuardTests
{
    private static readonly Gen<string> Hostile = Gen.Elements(
            "=",
            "+",
            "-",
            "@",
            "'",
            "\"",
            ";",
            ",",
            "\t",
            "\r",
            "\n",
            " ",
            "a",
            "\uFF1D",
            "1"
        )
        .ListOf()
        .Select(parts => string.Concat(parts));

    [Fact]
    public void Any_text_comes_back_as_it_was() =>
        Prop.ForAll(Arb.From(Hostile), text => CsvGuard.Unmask(CsvGuard.Mask(text)) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_cell_comes_back_through_a_reader_of_csv() =>
        Prop.ForAll(
                Arb.From(Hostile),
                text =>
                {
                    var cells = CsvReading.Of(Csv.Line([text, 1, text]))[0];
                    return cells.Count == 3 && CsvGuard.Unmask(cells[0]) == text && CsvGuard.Unmask(cells[2]) == text;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void However_a_spreadsheet_splits_it_no_part_begins_a_formula() =>
        Prop.ForAll(
                Arb.From(Hostile),
                text =>
                    Csv.Line([text, text])
                        .Split([';', '\t', '\r', '\n'])
                        .Concat(CsvReading.Of(Csv.Line([text, text]))[0])
                        .All(part => part.TrimStart('"').Length == 0 || !"=+-@\uFF1D".Contains(part.TrimStart('"')[0]))
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")")]
    [InlineData("x;=1+1", "x;'=1+1")]
    [InlineData("'quoted", "''quoted")]
    [InlineData("+34 600 123 456", "'+34 600 123 456")]
    [InlineData("a=b", "a=b")]
    public void A_formula_is_marked_and_nothing_else(string text, string masked) => Assert.Equal(masked, CsvGuard.Mask(text));

    [Fact]
    public void A_negative_number_is_not_marked() => Assert.Equal("-1.5,true,\r\n", Csv.Line([-1.5, true, null]));

    [Fact]
    public void Nothing_known_differs_from_no_characters() => Assert.Equal(",\"\"\r\n", Csv.Line([null, ""]));
}

using FsCheck;
using FsCheck.Fluent;
using Stipple.Practice.Cartridges;
using Stipple.Practice.Tests.Sessions;

namespace Stipple.Practice.Tests.Cartridges;

public sealed class CartridgeReaderTests
{
    private const string Gs = "\u001D";
    private const string Scan = "(01)09506000134352(17)271231(10)ABC123(21)S-7";

    private static readonly CartridgeLabel Known = new()
    {
        Product = "09506000134352",
        Expiry = new(2027, 12, 31),
        Lot = "ABC123",
        Serial = "S-7",
    };

    [Theory]
    [InlineData(Scan)]
    [InlineData($"010950600013435217271231" + $"10ABC123{Gs}21S-7")]
    [InlineData($"]d2{Gs}0109506000134352" + $"10ABC123{Gs}21S-7{Gs}17271200")]
    [InlineData($"]C10109506000134352" + $"21S-7{Gs}10ABC123{Gs}3712{Gs}17271231")]
    [InlineData(" (01)09506000134352(10)ABC123(21)S-7(17)271231(310)000123\r\n", "018")]
    public void The_ways_a_scanner_sends_one_label_read_alike(string scan, params string[] codes)
    {
        var reading = CartridgeReader.Scanned(scan, Clinic.Today);

        Assert.Equal(codes, Clinic.Codes(reading.Findings));
        Assert.Equal(codes.Length > 0 ? null : Known with { Scanned = scan }, reading.Label);
    }

    [Theory]
    [InlineData("", "017")]
    [InlineData("ABC123", "017")]
    [InlineData("(01)09506000134353", "021")]
    [InlineData("(01)0950600013435", "019")]
    [InlineData("(01)0950600013435A", "020")]
    [InlineData("0109506000134352" + "1727", "019")]
    [InlineData("(17)271301", "022")]
    [InlineData("(17)270230", "022")]
    [InlineData("(17)270229", "022")]
    [InlineData("(17)280229")]
    [InlineData("(10)A(10)A")]
    [InlineData("(10)A(10)B", "023")]
    [InlineData("(10)", "019")]
    [InlineData("(10)123456789012345678901", "019")]
    [InlineData("(10)12345678901234567890")]
    [InlineData("(10)Ä", "020")]
    [InlineData("(19)271231", "018")]
    [InlineData("19271231", "018")]
    [InlineData("(01)09506000134353(17)271301(10)Ä", "020", "021", "022")]
    public void Each_fault_of_an_element_string_has_its_code(string scan, params string[] codes)
    {
        var reading = CartridgeReader.Scanned(scan, Clinic.Today);

        Assert.Equal(codes, Clinic.Codes(reading.Findings));
        Assert.Equal(codes.Length == 0, reading.Label is not null);
    }

    [Theory]
    [InlineData(2026, 76, 2076)]
    [InlineData(2026, 77, 1977)]
    [InlineData(2026, 26, 2026)]
    [InlineData(2060, 10, 2110)]
    [InlineData(2060, 11, 2011)]
    [InlineData(2099, 0, 2100)]
    public void A_two_digit_year_lies_at_most_49_years_back_and_50_ahead(int today, int two, int year) =>
        Assert.Equal(year, Gs1Date.Year(two, new DateOnly(today, 6, 1)));

    [Fact]
    public void Every_two_digit_year_comes_back_in_every_year()
    {
        for (var today = 1950; today < 2200; today++)
        for (var two = 0; two < 100; two++)
        {
            var year = Gs1Date.Year(two, new DateOnly(today, 1, 1));
            Assert.Equal(two, year % 100);
            Assert.InRange(year - today, -49, 50);
        }
    }

    [Theory]
    [InlineData("0950600013435", '2')]
    [InlineData("400638133393", '1')]
    [InlineData("0", '0')]
    public void The_check_digit_is_that_of_printed_numbers(string digits, char check) => Assert.Equal(check, Gs1Parser.CheckDigit(digits));

    // Primary data with its check character as printed in the standard's own example, +A123BJC5D6E71G.
    [Theory]
    [InlineData("+A123BJC5D6E71G", "A123BJC5D6E71", null, null, null)]
    [InlineData("+A123BJC5D6E71/$$3271231ABC123/S77", "A123BJC5D6E71", "ABC123", "2027-12-31", "77")]
    [InlineData("+A123BJC5D6E71/$$1227ABC123", "A123BJC5D6E71", "ABC123", "2027-12-31", null)]
    [InlineData("+A123BJC5D6E71/$$2123127ABC123", "A123BJC5D6E71", "ABC123", "2027-12-31", null)]
    [InlineData("+A123BJC5D6E71/$$427123108ABC123", "A123BJC5D6E71", "ABC123", "2027-12-31", null)]
    [InlineData("+A123BJC5D6E71/$$527365ABC123", "A123BJC5D6E71", "ABC123", "2027-12-31", null)]
    [InlineData("+A123BJC5D6E71/$$62736508ABC123", "A123BJC5D6E71", "ABC123", "2027-12-31", null)]
    [InlineData("+A123BJC5D6E71/$$7ABC123", "A123BJC5D6E71", "ABC123", null, null)]
    [InlineData("+A123BJC5D6E71/$$8103271231ABC123", "A123BJC5D6E71", "ABC123", "2027-12-31", null)]
    [InlineData("+A123BJC5D6E71/$$9000103271231ABC123", "A123BJC5D6E71", "ABC123", "2027-12-31", null)]
    [InlineData("+A123BJC5D6E71/$$+3271231S7", "A123BJC5D6E71", null, "2027-12-31", "S7")]
    [InlineData("+A123BJC5D6E71/$ABC123/14D20271231", "A123BJC5D6E71", "ABC123", "2027-12-31", null)]
    [InlineData("+A123BJC5D6E71/27365ABC123", "A123BJC5D6E71", "ABC123", "2027-12-31", null)]
    public void The_formats_of_HIBC_are_read(string data, string product, string? lot, string? expiry, string? serial)
    {
        var code = data.EndsWith("71G", StringComparison.Ordinal) ? data : data + HibcParser.CheckCharacter(data);

        var label = CartridgeReader.Scanned(code, Clinic.Today).Label;

        Assert.NotNull(label);
        Assert.Equal((product, lot, serial), (label.Product, label.Lot, label.Serial));
        Assert.Equal(expiry, label.Expiry?.ToString("yyyy-MM-dd"));
    }

    [Theory]
    [InlineData("+A123BJC5D6E71H", "021")]
    [InlineData("+A123bJC5D6E71G", "020")]
    [InlineData("+A12", "019")]
    public void Each_fault_of_an_HIBC_code_has_its_code(string code, params string[] codes) =>
        Assert.Equal(codes, Clinic.Codes(CartridgeReader.Scanned(code, Clinic.Today).Findings));

    [Theory]
    [InlineData("+A123BJC5D6E71/$$X", "018")]
    [InlineData("+A123BJC5D6E71/?", "020")]
    [InlineData("+A123BJC5D6E71/Z9", "018")]
    [InlineData("+A123BJC5D6E71/$$3271331L", "022")]
    [InlineData("+A123BJC5D6E71/$$53A", "019")]
    [InlineData("+A123BJC5D6E71/$A/$B", "023")]
    public void Each_fault_of_HIBC_data_has_its_code(string data, params string[] codes)
    {
        var check = data.Contains('?', StringComparison.Ordinal) ? 'X' : HibcParser.CheckCharacter(data);

        Assert.Equal(codes, Clinic.Codes(CartridgeReader.Scanned(data + check, Clinic.Today).Findings));
    }

    [Theory]
    [InlineData("2027-12-31")]
    [InlineData("2027-12")]
    [InlineData("12/2027")]
    [InlineData("271231")]
    [InlineData("271200")]
    [InlineData("31/12/2027", "022")]
    [InlineData("2027-13", "022")]
    [InlineData("soon", "022")]
    public void Expiry_is_typed_as_printed(string expiry, params string[] codes)
    {
        var reading = CartridgeReader.Typed(" L1 ", expiry, "", Clinic.Today);

        Assert.Equal(codes, Clinic.Codes(reading.Findings));
        Assert.Equal(codes.Length > 0 ? null : new CartridgeLabel { Lot = "L1", Expiry = new(2027, 12, 31) }, reading.Label);
    }

    [Fact]
    public void Whatever_is_written_is_read_back()
    {
        var texts = Gen.Elements(CodeLog.Gs1Characters.ToCharArray())
            .ArrayOf()
            .Where(c => c.Length is >= 1 and <= 20)
            .Select(c => new string(c));
        var dates = Gen.Choose(-49 * 365, 49 * 365).Select(days => (DateOnly?)Clinic.Today.AddDays(days));
        var gtins = Gen.Choose(0, int.MaxValue).Select(n => $"{n:0000000000000}").Select(d => d + Gs1Parser.CheckDigit(d));
        var labels =
            from product in Gen.OneOf(Gen.Constant<string?>(null), gtins.Select(g => (string?)g))
            from lot in texts
            from serial in Gen.OneOf(Gen.Constant<string?>(null), texts.Select(t => (string?)t))
            from additional in Gen.OneOf(Gen.Constant<string?>(null), texts.Select(t => (string?)t))
            from expiry in Gen.OneOf(Gen.Constant<DateOnly?>(null), dates)
            from produced in Gen.OneOf(Gen.Constant<DateOnly?>(null), dates)
            select new CartridgeLabel
            {
                Product = product,
                Lot = lot,
                Serial = serial,
                AdditionalId = additional,
                Expiry = expiry,
                Produced = produced,
            };

        Prop.ForAll(
                labels.ToArbitrary(),
                label =>
                {
                    Assert.Equal(label, CartridgeReader.Scanned(Gs1Writer.Separated(label), Clinic.Today).Label! with { Scanned = null });
                    if (!$"{label.Lot}{label.Serial}{label.AdditionalId}".Contains('(', StringComparison.Ordinal))
                        Assert.Equal(
                            label,
                            CartridgeReader.Scanned(Gs1Writer.Bracketed(label), Clinic.Today).Label! with
                            {
                                Scanned = null,
                            }
                        );
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_text_is_read_or_found_at_fault()
    {
        var pieces = Gen.Elements([
            Gs,
            "(",
            ")",
            "(01)",
            "(17)",
            "(10)",
            "10",
            "17",
            "01",
            "00",
            "31",
            "41",
            "+",
            "+A12",
            "/",
            "$",
            "$$",
            "$$+",
            "/S",
            "/14D",
            "*",
            "]d2",
            "9",
            "ä",
            "\0",
            "\uD800",
            "271231",
            "09506000134352",
            " ",
        ]);
        Prop.ForAll(
                pieces.ArrayOf().Select(string.Concat).ToArbitrary(),
                text =>
                {
                    foreach (var sent in new[] { text, $"+A123BJ1/{text}", $"+A123BJ1/{text}" + Check($"+A123BJ1/{text}") })
                    {
                        var reading = CartridgeReader.Scanned(sent, Clinic.Today);
                        Assert.Equal(reading.Label is null, !reading.Findings.IsEmpty);
                        Assert.All(reading.Findings, f => Assert.DoesNotContain(f.Message, char.IsControl));
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    private static string Check(string data) =>
        data.All(c => "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%".Contains(c, StringComparison.Ordinal))
            ? $"{HibcParser.CheckCharacter(data)}"
            : "";
}

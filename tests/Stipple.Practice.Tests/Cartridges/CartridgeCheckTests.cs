using Stipple.Practice.Cartridges;
using Stipple.Practice.Tests.Sessions;

namespace Stipple.Practice.Tests.Cartridges;

public sealed class CartridgeCheckTests
{
    private static readonly CartridgeLabel Sound = new()
    {
        Product = "09506000134352",
        Lot = "L1",
        Serial = "S1",
        Expiry = Clinic.Today,
    };

    [Fact]
    public void A_cartridge_may_be_used_on_its_expiry_date_and_not_after()
    {
        Assert.Empty(Found(Sound));
        Assert.Equal(["024"], Found(Sound with { Expiry = Clinic.Today.AddDays(-1) }));
    }

    [Fact]
    public void A_serial_number_stands_in_one_session_only()
    {
        Assert.Equal(["025"], Found(Sound, new CartridgeUse("09506000134352", "S1", "other", Clinic.Today)));
        Assert.Equal(["025"], Found(Sound, new CartridgeUse(null, "S1", "other", Clinic.Today)));
        Assert.Empty(Found(Sound, new CartridgeUse("09506000134352", "S1", "this", Clinic.Today)));
        Assert.Empty(Found(Sound, new CartridgeUse("09506000134352", "S2", "other", Clinic.Today)));
        Assert.Empty(Found(Sound, new CartridgeUse("04006381333931", "S1", "other", Clinic.Today)));
    }

    [Fact]
    public void What_is_missing_is_told_and_a_lot_alone_says_nothing_of_single_use()
    {
        Assert.Equal(["026"], Found(Sound with { Lot = " " }));
        Assert.Equal(["027"], Found(Sound with { Expiry = null }));
        Assert.Equal(["028"], Found(Sound with { Serial = null }, new CartridgeUse("09506000134352", "S1", "other", Clinic.Today)));
    }

    private static string[] Found(CartridgeLabel label, params CartridgeUse[] uses) =>
        Clinic.Codes(CartridgeCheck.Of(label, "cartridges[0]", Clinic.Today, uses, "this"));
}

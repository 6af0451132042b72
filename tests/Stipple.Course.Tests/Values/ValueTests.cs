namespace Stipple.Tests.Values;

public sealed class ValueTests
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-0.1)]
    [InlineData(1500)]
    public void A_needle_length_outside_any_device_is_refused(double millimetres) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NeedleLength.FromMillimetres(millimetres));

    [Fact]
    public void A_sham_has_length_zero() => Assert.Equal(0, NeedleLength.FromMillimetres(0).Millimetres);

    [Fact]
    public void A_thinner_gauge_is_a_smaller_diameter()
    {
        var diameters = Enumerable.Range(25, 10).Select(NeedleDiameter.FromGauge).ToList();

        Assert.Equal(diameters.OrderDescending(), diameters);
        Assert.Equal(10, diameters.Distinct().Count());
    }

    [Theory] // The chart gives inches exactly; millimetres are rounded to four places there.
    [InlineData(26, 0.01825)]
    [InlineData(30, 0.01225)]
    [InlineData(32, 0.00925)]
    [InlineData(33, 0.00825)]
    public void A_gauge_agrees_with_the_chart_in_inches(int gauge, double inches) =>
        Assert.Equal(inches * 25.4, NeedleDiameter.FromGauge(gauge).Millimetres, 1e-4);

    [Theory]
    [InlineData(24)]
    [InlineData(35)]
    public void A_gauge_off_the_chart_is_refused(int gauge) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NeedleDiameter.FromGauge(gauge));

    [Fact]
    public void A_rate_per_minute_is_sixty_times_the_rate_per_second() =>
        Assert.Equal(PunctureRate.FromHertz(120), PunctureRate.FromPerMinute(7200));

    [Fact]
    public void Lists_compare_by_their_items()
    {
        ValueList<string> left = ["a", "b"];

        Assert.Equal<ValueList<string>>(["a", "b"], left);
        Assert.NotEqual<ValueList<string>>(["b", "a"], left);
        Assert.Equal("[a, b]", left.ToString());
    }
}

using FsCheck;
using FsCheck.Fluent;
using Stipple.Charts.Drawing;
using Stipple.Charts.Scales;

namespace Stipple.Charts.Tests;

public sealed class ScaleTests
{
    [Fact]
    public void Decimation_keeps_the_lowest_and_highest_of_every_channel() =>
        Prop.ForAll(
                AnyChart.Value.Two().ArrayOf(3000).ToArbitrary(),
                rows =>
                {
                    var kept = Decimation.Keep(rows.Length, 50, i => rows[i].Item1, i => rows[i].Item2);
                    Assert.True(kept.Count <= 50 * 6);
                    Assert.Equal(0, kept[0]);
                    Assert.Equal(rows.Length - 1, kept[^1]);
                    Assert.Equal(rows.Max(r => r.Item1), kept.Max(i => rows[i].Item1));
                    Assert.Equal(rows.Min(r => r.Item1), kept.Min(i => rows[i].Item1));
                    Assert.Equal(rows.Max(r => r.Item2), kept.Max(i => rows[i].Item2));
                    Assert.Equal(rows.Min(r => r.Item2), kept.Min(i => rows[i].Item2));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Ticks_cover_the_data_and_are_few() =>
        Prop.ForAll(
                AnyChart.Value.Two().ToArbitrary(),
                pair =>
                {
                    var (low, high) = (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2));
                    var ticks = ValueTicks.Around(low, high, 6);
                    var slack = ticks.Step * 1e-6;
                    Assert.True(ticks.Low <= low + slack && ticks.High >= high - slack, $"{low} to {high}: {ticks.Low} to {ticks.High}");
                    Assert.InRange(ticks.Values.Count(), 2, 7);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, 1, "hours")]
    [InlineData(0, 14, "days")]
    [InlineData(0, 182, "weeks")]
    [InlineData(0, 700, "months")]
    [InlineData(0, 4000, "years")]
    public void Time_is_ticked_in_the_unit_people_would_use(double from, double to, string unit)
    {
        var ticks = TimeTicks.For((from, to), 9, TimeAxis.Whole);
        Assert.StartsWith(unit, ticks.Caption, StringComparison.Ordinal);
        Assert.InRange(ticks.Ticks.Count, 3, 11);
        Assert.All(ticks.Ticks, t => Assert.InRange(t.Day, from, to));
    }

    [Fact]
    public void Early_days_are_wider_on_a_dense_axis_and_map_back()
    {
        var time = new TimeScale(TimeAxis.DenseEarly, (-3, 180), 0, 1000);
        Assert.True(time.At(14) - time.At(0) > 2 * (time.At(180) - time.At(166)));
        foreach (var day in new[] { -3.0, 0, 1, 14, 90, 180 })
            Assert.Equal(day, time.DayAt(time.At(day)), 1e-9);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(-0.00000001, "−1e−8")]
    [InlineData(12.345, "12.3")]
    [InlineData(-1234.5, "−1234")]
    [InlineData(0.01234, "0.0123")]
    [InlineData(3e9, "3e9")]
    public void Numbers_have_sensible_digits(double value, string text) => Assert.Equal(text, NumberText.Of(value));

    [Theory]
    [InlineData(0.0, "0 %")]
    [InlineData(0.004, "<1 %")]
    [InlineData(0.005, "1 %")]
    [InlineData(0.714, "71 %")]
    [InlineData(0.997, ">99 %")]
    [InlineData(1.0, "100 %")]
    public void A_small_chance_is_never_called_none(double share, string text) => Assert.Equal(text, NumberText.Percent(share));

    [Fact]
    public void Labels_moved_apart_keep_their_order_and_room()
    {
        var placed = Rows.Spread([50, 51, 52, 200], [20, 20, 20, 20], 0, 210);
        Assert.True(placed[0] + 20 <= placed[1] && placed[1] + 20 <= placed[2] && placed[2] + 20 <= placed[3] && placed[3] + 20 <= 210);
    }

    [Fact]
    public void Cutting_text_never_splits_a_character() =>
        Assert.DoesNotContain('\ufffd', TextFit.Plain(TextFit.Cut("😀😀😀😀😀😀", 12, 40)));

    [Fact]
    public void Points_within_a_hair_are_left_out_of_all_lines_and_corners_stay()
    {
        var straight = Enumerable.Range(0, 101).Select(i => ((double)i, 0.05 * (i % 2))).ToArray();
        var cornered = Enumerable.Range(0, 101).Select(i => ((double)i, Math.Abs(50.0 - i))).ToArray();

        Assert.Equal([0, 100], Simplification.Keep([straight]));
        Assert.Equal([0, 50, 100], Simplification.Keep([straight, cornered]));
    }
}

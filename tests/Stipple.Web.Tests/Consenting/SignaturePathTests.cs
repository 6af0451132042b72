using FsCheck;
using FsCheck.Fluent;
using Stipple.Web.Consenting;

namespace Stipple.Web.Tests.Consenting;

public class SignaturePathTests
{
    [Theory]
    [InlineData("M0 0L30 40", 50)]
    [InlineData("M10.5 20L13.5 24M100 100L100 200", 105)]
    [InlineData("M5 5", 0)]
    public void The_length_is_that_of_the_lines_drawn(string path, double length) =>
        Assert.Equal(length, SignaturePath.LengthOf(path)!.Value, 9);

    [Theory]
    [InlineData("")]
    [InlineData("L0 0")]
    [InlineData("M0 0 L30 40")]
    [InlineData("M0,0L30,40")]
    [InlineData("M0 0C1 1 2 2 3 3")]
    [InlineData("M0 0L601 10")]
    [InlineData("M0 0L10 201")]
    [InlineData("M0 0L-1 10")]
    [InlineData("M0 0L1e2 10")]
    [InlineData("M0 0L10.25 10")]
    [InlineData("M0 0L10 10Z")]
    [InlineData("M0 0L10 10\n")]
    [InlineData("M0 0L10 10\"/><script>alert(1)</script>")]
    [InlineData("M0 0L١ 10")]
    public void Anything_but_moves_and_lines_within_the_box_is_refused(string path) => Assert.Null(SignaturePath.LengthOf(path));

    [Fact]
    public void A_path_that_is_too_long_is_refused() =>
        Assert.Null(SignaturePath.LengthOf("M0 0" + string.Concat(Enumerable.Repeat("L10 10L20 20", 10_000))));

    [Fact]
    public void Whatever_was_drawn_in_the_box_is_read_with_its_length() =>
        Prop.ForAll<(int X, int Y)[]>(steps =>
            {
                var points = steps
                    .Select(s => (X: Math.Abs((long)s.X) % 6000 / 10.0, Y: Math.Abs((long)s.Y) % 2000 / 10.0))
                    .Prepend((X: 0, Y: 0))
                    .ToList();
                var expected = points
                    .Zip(points.Skip(1))
                    .Sum(p => Math.Sqrt(Math.Pow(p.First.X - p.Second.X, 2) + Math.Pow(p.First.Y - p.Second.Y, 2)));
                var path = $"M{points[0].X} {points[0].Y}" + string.Concat(points.Skip(1).Select(p => $"L{p.X} {p.Y}"));
                return Math.Abs(SignaturePath.LengthOf(path)!.Value - expected) < 1e-6;
            })
            .QuickCheckThrowOnFailure();
}

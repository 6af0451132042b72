using FsCheck;
using FsCheck.Fluent;

namespace Stipple.Skin.Tests;

public class SelectionTests
{
    [Fact]
    public void Every_place_asked_for_holds_what_a_sort_would_put_there() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonEmptyArray<NormalFloat>>(),
                ArbMap.Default.ArbFor<NonEmptyArray<NonNegativeInt>>(),
                (values, wanted) =>
                {
                    // Many, with many alike: both are where a selection goes wrong.
                    float[] numbers = [.. Enumerable.Repeat(values.Get, 20).SelectMany(x => x).Select((x, i) => (float)(x.Get + i % 3))];
                    int[] places = [.. wanted.Get.Select(p => p.Get % numbers.Length).Distinct().Order()];
                    float[] sorted = [.. numbers.Order()];
                    Selection.Order(numbers, places);
                    return places.All(place => numbers[place].Equals(sorted[place])) && numbers.Order().SequenceEqual(sorted);
                }
            )
            .QuickCheckThrowOnFailure();
}

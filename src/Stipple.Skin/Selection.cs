namespace Stipple.Skin;

/// <summary>Puts values at the places they would have if all were sorted, without sorting all.</summary>
/// <remarks>Hoare 1961, algorithm 65 (FIND, doi 10.1145/366622.366647), with the median of three as pivot.</remarks>
internal static class Selection
{
    // Below this a plain sort is faster.
    private const int Few = 24;

    /// <summary>Makes the value at each place the one that a sort would put there.</summary>
    /// <param name="values">Rearranged in place; none may be NaN.</param>
    /// <param name="places">Places, rising.</param>
    public static void Order(Span<float> values, ReadOnlySpan<int> places) => Order(values, 0, places);

    private static void Order(Span<float> values, int before, ReadOnlySpan<int> places)
    {
        if (places.IsEmpty)
            return;
        if (values.Length <= Few)
        {
            values.Sort();
            return;
        }

        var middle = places.Length / 2;
        var place = places[middle] - before;
        Find(values, place);
        Order(values[..place], before, places[..middle]);
        Order(values[(place + 1)..], before + place + 1, places[(middle + 1)..]);
    }

    private static void Find(Span<float> values, int place)
    {
        var (low, high) = (0, values.Length - 1);
        while (high > low)
        {
            var pivot = MedianOfThree(values[low], values[low + (high - low) / 2], values[high]);
            var (up, down) = (low, high);
            while (up <= down)
            {
                while (values[up] < pivot)
                    up++;
                while (values[down] > pivot)
                    down--;
                if (up > down)
                    break;
                (values[up], values[down]) = (values[down], values[up]);
                up++;
                down--;
            }

            if (place <= down)
                high = down;
            else if (place >= up)
                low = up;
            else
                return;
        }
    }

    private static float MedianOfThree(float a, float b, float c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}

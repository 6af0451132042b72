namespace Stipple.Designs;

/// <summary>How a population divides.</summary>
/// <typeparam name="T">By what.</typeparam>
/// <param name="Of">A share, 0 to 1, for each member in the order of the enumeration; they sum to 1.</param>
public sealed record Shares<T>(ValueList<double> Of)
    where T : struct, Enum
{
    /// <summary>The member at a place in the population ordered by member.</summary>
    /// <param name="place">From 0 to below 1.</param>
    public T At(double place)
    {
        var values = Enum.GetValues<T>();
        var passed = 0.0;
        var last = values[0];
        for (var i = 0; i < values.Length; i++)
        {
            if (Of[i] <= 0)
                continue;
            last = values[i];
            passed += Of[i];
            if (place < passed)
                break;
        }

        return last;
    }
}

using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Skin.Plans;

/// <summary>The needle lengths a device can be set to.</summary>
/// <param name="Shortest">Shortest, mm.</param>
/// <param name="Longest">Longest, mm.</param>
/// <param name="Step">From one to the next, mm.</param>
public sealed record DeviceDial(double Shortest, double Longest, double Step)
{
    // Chosen: the usual step of a dial, where it is continuous or not known.
    private const double UsualStep = 0.25;

    /// <summary>The model of a device; the generic one of its kind where it is not known.</summary>
    /// <param name="device">The device.</param>
    /// <exception cref="KeyNotFoundException">The catalogue has no such model.</exception>
    public static DeviceModel ModelOf(Device device)
    {
        ArgumentNullException.ThrowIfNull(device);
        return Catalogue.Devices[
            device.Model
                ?? device.Kind switch
                {
                    DeviceKind.Pen => "generic-pen",
                    DeviceKind.Roller => "generic-roller",
                    _ => "generic-stamp",
                }
        ];
    }

    /// <summary>The dial of a device.</summary>
    /// <param name="device">The device.</param>
    public static DeviceDial Of(Device device)
    {
        var model = ModelOf(device);
        var step = model.LengthStep?.Value ?? UsualStep;
        return new DeviceDial(model.ShortestLength.Value > 0 ? model.ShortestLength.Value : step, model.LongestLength.Value, step);
    }

    /// <summary>The setting nearest to a length that exceeds no limit; the shortest where even that exceeds it.</summary>
    /// <param name="length">Length wished for, mm.</param>
    /// <param name="limit">Longest allowed, mm.</param>
    public double Nearest(double length, double limit)
    {
        var most = Math.Floor(Math.Min(limit, Longest) / Step + 1e-9);
        var set = Math.Min(Math.Round(length / Step, MidpointRounding.AwayFromZero), most) * Step;
        return Math.Round(Math.Clamp(set, Shortest, Longest), 3);
    }

    /// <summary>A few lengths to try, evenly spread from shallow to a longest one, rising.</summary>
    /// <param name="limit">Longest allowed, mm.</param>
    /// <param name="from">Where to begin, mm.</param>
    /// <param name="count">How many at most.</param>
    public ImmutableArray<double> Spread(double limit, double from, int count)
    {
        var (low, high) = (Nearest(Math.Min(from, limit), limit), Nearest(limit, limit));
        return [.. Enumerable.Range(0, count).Select(i => Nearest(low + (high - low) * i / (count - 1), limit)).Distinct().Order()];
    }
}

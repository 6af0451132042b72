namespace Stipple.Skin.Plans;

/// <summary>A skin after one session, carried on without another to the end.</summary>
/// <param name="parent">The branch it springs from; -1 for the root.</param>
/// <param name="visit">The session it begins with; the root begins without.</param>
internal sealed class SkinBranch(int parent, ZoneVisit visit)
{
    public int Parent => parent;

    public ZoneVisit Visit => visit;

    /// <summary>Branches that spring from it.</summary>
    public List<int> Children { get; } = [];

    /// <summary>Days on which its pigment is looked at.</summary>
    public double[] Pigment { get; set; } = [];

    /// <summary>Days on which its recovery is looked at.</summary>
    public double[] Recovery { get; set; } = [];

    /// <summary>Every day it is looked at, strictly increasing, after its session, the last one being the end.</summary>
    public double[] Moments { get; private set; } = [];

    /// <summary>The day it begins, and every day it is looked at.</summary>
    public double[] Path { get; private set; } = [];

    /// <summary>Place of each child's day in <see cref="Moments"/>; -1 for its own day.</summary>
    public int[] ChildMoments { get; private set; } = [];

    /// <summary>Place of each asked day in <see cref="Moments"/>; -1 where it lies before the session.</summary>
    public int[] AskedMoments { get; private set; } = [];

    /// <summary>Place of each day of <see cref="Pigment"/> in <see cref="Moments"/>.</summary>
    public int[] PigmentMoments { get; private set; } = [];

    /// <summary>Place of the first day of <see cref="Recovery"/> and of each further one in <see cref="Moments"/>.</summary>
    public int[] RecoveryMoments { get; private set; } = [];

    /// <summary>Place of each day of <see cref="Pigment"/> in that of the root.</summary>
    public int[] RootPigment { get; private set; } = [];

    /// <summary>Gathers the moments.</summary>
    public void Settle(IReadOnlyList<SkinBranch> all, double[] asked, double end)
    {
        var day = parent < 0 ? 0 : visit.Day;
        Moments =
        [
            .. asked
                .Concat(Children.Select(child => all[child].Visit.Day))
                .Concat(Pigment)
                .Concat(Recovery)
                .Append(end)
                .Where(d => d > day)
                .Distinct()
                .Order(),
        ];
        Path = [day, .. Moments];
        ChildMoments = [.. Children.Select(child => PlaceOf(all[child].Visit.Day))];
        AskedMoments = [.. asked.Select(PlaceOf)];
        PigmentMoments = [.. Pigment.Select(PlaceOf)];
        RecoveryMoments = [.. Recovery.Select(PlaceOf)];
    }

    /// <summary>Finds the days of <see cref="Pigment"/> among those of the root.</summary>
    public void SettleAgainst(SkinBranch root) => RootPigment = [.. Pigment.Select(d => Array.BinarySearch(root.Pigment, d))];

    private int PlaceOf(double day)
    {
        var place = Array.BinarySearch(Moments, day);
        return place >= 0 ? place : -1;
    }
}

using System.Collections.Immutable;
using Stipple.Designs;

namespace Stipple.Skin.Cohorts;

/// <summary>Adds patients to a tally, and tallies to each other. The order does not matter.</summary>
public sealed class Tallier
{
    private static readonly int[] BlockSizes = [20, 40, 80, 160, 320, 640, 1280];
    private readonly CohortDesign design;
    private readonly Gain gain;
    private readonly int endpoint;

    /// <summary>For the patients of a design.</summary>
    /// <param name="design">The design.</param>
    public Tallier(CohortDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        this.design = design;
        gain = new Gain(design);
        endpoint = design.EndpointVisit();
        ImmutableArray<Moments> none = [.. new Moments[design.Arms.Count]];
        var arm = new ArmTally(
            0,
            0,
            default,
            [.. design.Visits.Select(_ => new VisitTally(default, 0))],
            [.. new Moments[Worlds.Count + 1]]
        );
        Nobody = new CohortTally(
            0,
            0,
            [.. design.Arms.Select(_ => arm)],
            [.. BlockSizes.Select(size => new BlockTally(size, 0, [.. new long[design.Arms.Count - 1]], []))]
        );
    }

    /// <summary>The tally before the first patient.</summary>
    public CohortTally Nobody { get; }

    /// <summary>With one patient more.</summary>
    /// <param name="tally">A tally.</param>
    /// <param name="patient">A patient it does not hold.</param>
    public CohortTally Add(CohortTally tally, CohortPatient patient)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(patient);
        return new CohortTally(
            tally.Patients + 1,
            tally.Screened + patient.Screened,
            tally.Arms.SetItem(patient.Arm, Add(tally.Arms[patient.Arm], patient)),
            [.. tally.Blocks.Select(block => Add(block, patient))]
        );
    }

    /// <summary>Of the patients of both; none may be in both.</summary>
    /// <param name="one">A tally.</param>
    /// <param name="other">Another.</param>
    public CohortTally Add(CohortTally one, CohortTally other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new CohortTally(
            one.Patients + other.Patients,
            one.Screened + other.Screened,
            [.. one.Arms.Zip(other.Arms, Add)],
            [.. one.Blocks.Zip(other.Blocks, Add)]
        );
    }

    private ArmTally Add(ArmTally arm, CohortPatient patient) =>
        new(
            arm.Randomised + 1,
            arm.DroppedOut + (patient.DroppedOut is null ? 0 : 1),
            patient.Downtime is { } downtime ? arm.Downtime.Add(downtime) : arm.Downtime,
            [.. arm.Visits.Select((visit, i) => Seen(visit, gain.Of(patient.Screening, patient.Scores[i])))],
            [.. arm.Worlds.Select((world, i) => Add(world, patient.Improvements[i]))]
        );

    private VisitTally Seen(VisitTally visit, double improvement) =>
        double.IsNaN(improvement)
            ? visit
            : new VisitTally(visit.Improvement.Add(improvement), visit.Responders + (improvement >= design.Endpoint.Responder ? 1 : 0));

    private static Moments Add(Moments moments, double value) => double.IsNaN(value) ? moments : moments.Add(value);

    private BlockTally Add(BlockTally block, CohortPatient patient)
    {
        var arms = new Moments[design.Arms.Count];
        arms[patient.Arm] = Add(default, gain.Of(patient.Screening, patient.Scores[endpoint]));
        return Add(block, new OpenBlock(patient.Number / block.Size, 1, [.. arms]));
    }

    private static ArmTally Add(ArmTally one, ArmTally other) =>
        new(
            one.Randomised + other.Randomised,
            one.DroppedOut + other.DroppedOut,
            one.Downtime.Add(other.Downtime),
            [.. one.Visits.Zip(other.Visits, (a, b) => new VisitTally(a.Improvement.Add(b.Improvement), a.Responders + b.Responders))],
            [.. one.Worlds.Zip(other.Worlds, (a, b) => a.Add(b))]
        );

    private BlockTally Add(BlockTally one, BlockTally other) =>
        other.Open.Aggregate(
            one with
            {
                Trials = one.Trials + other.Trials,
                Significant = [.. one.Significant.Zip(other.Significant, (a, b) => a + b)],
            },
            Add
        );

    private BlockTally Add(BlockTally block, OpenBlock part)
    {
        var known = block.Open.FirstOrDefault(open => open.Number == part.Number);
        var whole = known is null
            ? part
            : new OpenBlock(part.Number, known.Count + part.Count, [.. known.Arms.Zip(part.Arms, (a, b) => a.Add(b))]);
        var others = known is null ? block.Open : block.Open.Remove(known);
        return whole.Count < block.Size
            ? block with
            {
                Open = [.. others.Append(whole).OrderBy(open => open.Number)],
            }
            : block with
            {
                Trials = block.Trials + 1,
                Significant = [.. block.Significant.Select((count, i) => count + (Differs(whole.Arms[i + 1], whole.Arms[0]) ? 1 : 0))],
                Open = others,
            };
    }

    private bool Differs(Moments arm, Moments first)
    {
        var difference = Difference.Of(arm, first, design.Level);
        return difference.Low > 0 || difference.High < 0;
    }
}

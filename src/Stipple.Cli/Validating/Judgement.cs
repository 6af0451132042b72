using System.Collections.Immutable;
using Stipple.Cli.Running;
using Stipple.Skin.Calibration;

namespace Stipple.Cli.Validating;

/// <summary>Rows judged.</summary>
/// <param name="Rows">Every row, in order.</param>
/// <param name="Known">Our own rows, which the fit knew.</param>
/// <param name="Validation">The predictions held against the figures.</param>
internal sealed record Judgement(ImmutableArray<TrialRow> Rows, ImmutableArray<TrialRow> Known, Validation Validation)
{
    // Reading the arms takes about a tenth of the time.
    private const double ReadingShare = 0.1;

    /// <summary>The figures, in the order of the rows.</summary>
    public ImmutableArray<JudgedFigure> Figures { get; } =
    [
        .. Validation
            .Readings.Select(scored => (Place: int.Parse(scored.Arm, null), Scored: scored))
            .OrderBy(at => at.Place)
            .ThenBy(at => at.Scored.Reading)
            .Select(at => new JudgedFigure(Rows[at.Place], Rows[at.Place].Reading!.Readings[at.Scored.Reading], at.Scored)),
    ];

    /// <summary>The same without arms that no needle touched.</summary>
    public Validation Needled { get; } = Validation with { Readings = [.. Validation.Readings.Where(r => !r.IsControl)] };

    /// <summary>Rows that could not be judged.</summary>
    public IEnumerable<TrialRow> OutOfScope => Rows.Where(r => r.Reading is null);

    /// <summary>Judges our own arms, or those of a file.</summary>
    /// <param name="imported">Rows of a file; null for our own.</param>
    /// <param name="leaveOut">Leave each study out of the fit that predicts it.</param>
    /// <param name="progress">Told the share done.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Judgement Of(
        ImmutableArray<TrialRow>? imported,
        bool leaveOut,
        IProgress<double> progress,
        CancellationToken cancellation
    )
    {
        var known = TrialRows.Own(new Part(progress, 0, ReadingShare / 2), cancellation);
        var judged = known;
        if (imported is { } rows)
            (judged, known) = SameStudy.Unite(
                TrialRows.Read(rows, new Part(progress, ReadingShare / 2, ReadingShare), cancellation),
                known
            );
        return new Judgement(judged, known, Validate(judged, known, leaveOut, new Part(progress, ReadingShare, 1), cancellation));
    }

    /// <summary>The same rows judged in the other way: studies left out, or not.</summary>
    public Judgement Again(bool leaveOut, IProgress<double> progress, CancellationToken cancellation) =>
        new(Rows, Known, Validate(Rows, Known, leaveOut, progress, cancellation));

    private static Validation Validate(
        ImmutableArray<TrialRow> judged,
        ImmutableArray<TrialRow> known,
        bool leaveOut,
        IProgress<double> progress,
        CancellationToken cancellation
    ) => Validator.Run(Arms(judged), Arms(known), leaveOut, progress, cancellation);

    private static ImmutableArray<CalibrationArm> Arms(ImmutableArray<TrialRow> rows) =>
        [.. rows.Select(r => r.Reading).OfType<CalibrationArm>()];
}

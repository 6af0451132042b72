using System.Collections.Immutable;
using Stipple.Cli.Explaining;
using Stipple.Cli.Validating;
using Stipple.Evidence;

namespace Stipple.Cli.Evidencing;

/// <summary>What `stipple evidence --json` prints; described in docs/guide/validate.md.</summary>
/// <param name="Arms">Arms in use, with what the fit that knows them says of each.</param>
/// <param name="Excluded">Rows kept out.</param>
internal sealed record EvidenceDocument(ImmutableArray<EvidenceDocument.Published> Arms, ImmutableArray<EvidenceDocument.Left> Excluded)
{
    private const int Decimals = 2;

    internal sealed record Published(
        string Id,
        string Indication,
        string Role,
        string Study,
        string Citation,
        string? Address,
        int? People,
        bool Masked,
        string Done,
        ImmutableArray<Reading> Figures
    );

    internal sealed record Reading(
        int Followup,
        string Week,
        double? PercentChange,
        double? Predicted,
        double? P05,
        double? P95,
        int? Responders,
        int? Counted,
        double? Threshold,
        double? PredictedShare
    );

    internal sealed record Left(string Id, string Study, string? Address, string Reason);

    public static EvidenceDocument Of(Judgement judgement) =>
        new(
            [.. judgement.Figures.GroupBy(f => f.Row.Id, StringComparer.Ordinal).Select(g => Arm(g.First().Row, [.. g.Select(Figure)]))],
            [.. judgement.OutOfScope.Select(r => new Left(r.Id, r.Study!.Id, ParameterWords.Address(SourceOf(r)), r.Reason!))]
        );

    private static Published Arm(TrialRow row, ImmutableArray<Reading> figures)
    {
        var source = SourceOf(row);
        return new Published(
            row.Id,
            row.Indication!,
            row.Role!,
            row.Study!.Id,
            source.Citation,
            ParameterWords.Address(source),
            EvidenceWords.People(row),
            row.Reading!.Masked,
            TrialWords.Done(row.Arm!),
            figures
        );
    }

    private static Reading Figure(JudgedFigure figure)
    {
        var scored = figure.Scored;
        var isChange = scored.Observed is not null;
        var isCount = scored.Responders is not null;
        return new Reading(
            figure.Reading.Followup,
            TrialWords.Week(figure.Followup),
            Round(scored.Observed),
            isChange ? Round(scored.Predicted) : null,
            isChange ? Round(scored.P05) : null,
            isChange ? Round(scored.P95) : null,
            scored.Responders,
            isCount ? scored.Counted : null,
            isCount ? Round(figure.Reading.Threshold) : null,
            Round(scored.ResponderShare)
        );
    }

    internal static Source SourceOf(TrialRow row) => Catalogue.Sources[row.Study!.Source];

    private static double? Round(double? value) => value is { } known ? Math.Round(known, Decimals) : null;
}

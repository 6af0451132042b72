using System.Collections.Immutable;
using System.Globalization;

namespace Stipple.Practice.Scales;

/// <summary>From answers to a score.</summary>
public static class Scoring
{
    /// <summary>Scores the answers to an instrument. There is no total while an item is missing.</summary>
    /// <param name="instrument">What was asked.</param>
    /// <param name="answers">What was answered.</param>
    /// <param name="setting">What the rater looked at.</param>
    /// <returns>The total, or what is missing and all that is wrong.</returns>
    public static ScoreResult Score(Instrument instrument, Answers answers, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(answers);

        var faults = Faults(instrument, answers, setting);
        var values = answers.Values;
        ImmutableArray<string> missing = [.. instrument.Required.Where(q => !values.ContainsKey(q.Id)).Select(q => q.Id)];
        if (!faults.IsEmpty)
            return new ScoreResult(null, [], [], missing, faults);

        double Counted(Question q) => q.Item.Counts(values[q.Id]);
        var total = missing.IsEmpty
            ? new Score(instrument.Scale, instrument.Version, instrument.Total(instrument.Required, Counted), setting)
            : null;
        ImmutableArray<PartScore> outside =
        [
            .. instrument
                .Questions.Where(q => q.Item.OutsideTotal && values.ContainsKey(q.Id))
                .Select(q => new PartScore(q.Id, q.Item.Label, values[q.Id], q.Item.Least, q.Item.Most)),
        ];
        ImmutableArray<PartScore> parts =
        [
            .. from part in Parts(instrument)
            where part.Questions.All(q => values.ContainsKey(q.Id))
            select new PartScore(
                part.Id,
                part.Label,
                instrument.Raw(part.Questions, Counted),
                instrument.Raw(part.Questions, q => q.Item.Least),
                instrument.Raw(part.Questions, q => q.Item.Most)
            ),
        ];
        return new ScoreResult(total, parts, outside, missing, faults);
    }

    private static ImmutableArray<ScaleFault> Faults(Instrument instrument, Answers answers, Setting setting)
    {
        var faults = ImmutableArray.CreateBuilder<ScaleFault>();
        if (!string.Equals(answers.Scale, instrument.Scale, StringComparison.Ordinal))
            faults.Add(new(ScaleFaultCodes.WrongScale, "scale", answers.Scale, instrument.Scale));
        if (!string.Equals(answers.Version, instrument.Version, StringComparison.Ordinal))
            faults.Add(new(ScaleFaultCodes.WrongVersion, "version", answers.Version, instrument.Version));

        var questions = instrument.Questions.ToDictionary(q => q.Id, StringComparer.Ordinal);
        foreach (var (id, answer) in answers.Values.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            var found = answer.ToString("R", CultureInfo.InvariantCulture);
            if (!questions.TryGetValue(id, out var question))
            {
                faults.Add(new(ScaleFaultCodes.UnknownItem, id, found, string.Join(", ", questions.Keys)));
                continue;
            }
            if (!question.Item.Allows(answer))
                faults.Add(new(ScaleFaultCodes.AnswerNotAllowed, id, found, question.Item.Allowed));
            if (question.Item.LiveOnly && setting == Setting.Photo)
                faults.Add(new(ScaleFaultCodes.NeedsPerson, id, "an answer from a photograph", "an answer in person, or none"));
        }
        return faults.ToImmutable();
    }

    private static IEnumerable<(string Id, string Label, ImmutableArray<Question> Questions)> Parts(Instrument instrument) =>
        instrument
            .Parts.Select(part => (part.Id, part.Label, Select(instrument, q => part.Items.Contains(q.Item.Id, StringComparer.Ordinal))))
            .Concat(
                instrument.Regions.Select(region =>
                    (region.Id, region.Label, Select(instrument, q => q.Region == region && !q.Item.OutsideTotal))
                )
            );

    private static ImmutableArray<Question> Select(Instrument instrument, Func<Question, bool> wanted) =>
        [.. instrument.Questions.Where(wanted)];
}

using System.Collections.Immutable;

namespace Stipple.Practice.Screening;

/// <summary>The rules of who may be treated.</summary>
public sealed class ScreeningRules
{
    private static readonly Lazy<ScreeningRules> LazyCurrent = new(() =>
        new(RuleReader.Read("screening.json", ScreeningJson.Default.RuleFile), Questionnaire.Current)
    );

    internal ScreeningRules(RuleFile file, Questionnaire questionnaire)
    {
        RuleChecks.Assert("screening.json", RuleChecks.Of(file, questionnaire));
        (Version, Questionnaire, Rules, Conflicts, Skin) = (file.Version, questionnaire, file.Rules, file.Conflicts, file.Skin);
    }

    /// <summary>The rules of this version of Stipple; read once, safe from any thread.</summary>
    /// <exception cref="InvalidDataException">The data is not sound; the message names file and place.</exception>
    public static ScreeningRules Current => LazyCurrent.Value;

    /// <summary>Version of the rules: a later one is greater.</summary>
    public int Version { get; }

    /// <summary>The questions the rules look at.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>Every rule, in the order of the file.</summary>
    public ImmutableArray<ScreeningRule> Rules { get; }

    /// <summary>The matters a practice decides.</summary>
    public ImmutableArray<RuleConflict> Conflicts { get; }

    /// <summary>What changes with the phototype.</summary>
    public ImmutableArray<SkinAdvice> Skin { get; }

    /// <summary>The conflict with this id.</summary>
    /// <param name="id">Id of a conflict.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public RuleConflict Conflict(string id) => Conflicts.Find(id) ?? throw new KeyNotFoundException($"There is no conflict '{id}'.");
}

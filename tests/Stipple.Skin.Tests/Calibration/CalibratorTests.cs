using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Calibration;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Tests.Calibration;

public class CalibratorTests
{
    private static readonly Lazy<ImmutableArray<CalibrationArm>> Arms = new(() =>
        [.. TrialCatalogue.Arms.All.Select(arm => ArmReader.Read(arm, TrialCatalogue.Studies[arm.Study]).Arm).OfType<CalibrationArm>()]
    );

    [Fact]
    [Trait("Category", "Slow")]
    public void The_calibration_kept_as_data_is_what_arms_priors_and_model_give()
    {
        var fresh = Calibrator.Run(Arms.Value, cancellation: TestContext.Current.CancellationToken);
        var kept = Catalogue.Calibration;

        Assert.Equal(kept.Arms, fresh.Arms);
        Assert.Equal(kept.Parameters.Select(p => p.Id), fresh.Parameters.Select(p => p.Id));
        // Same machine, same bits; another processor may round a draw elsewhere.
        Assert.All(
            kept.Parameters.Zip(fresh.Parameters),
            pair => Assert.Equal(pair.First.Value, pair.Second.Value, 0.02 * pair.First.Value)
        );
    }

    [Fact]
    public void What_a_calibration_sets_is_what_twins_are_drawn_from()
    {
        foreach (var set in Catalogue.Calibration.Parameters)
        {
            Assert.Equal(set.Value, Twin.Median[new ParameterKey(set.Id)]);
            Assert.Equal(Method.Fitted, Catalogue.Parameters[set.Id].Method);
            Assert.Equal(Catalogue.Priors[set.Id].Value, Twin.Prior[new ParameterKey(set.Id)]);
        }
    }

    [Fact]
    public void More_is_answered_with_more_whatever_the_concern()
    {
        foreach (var (concern, _) in CalibrationTargets.Gains)
        {
            var one = MechanismResponse.Of(Lab.Course(Lab.Person(), Lab.Area(), 0), concern, [182])[0];
            var four = MechanismResponse.Of(Lab.Course(Lab.Person(), Lab.Area(), 0, 28, 56, 84), concern, [182])[0];
            Assert.True(one > 0 && four > one, $"{concern.Kind}: {one}, {four}");
            // The usual course is this one in a person five years older.
            Assert.Equal(1, four, 0.1);
        }
    }

    [Fact]
    public void Controls_answer_with_nothing_and_comparators_stay_out()
    {
        Assert.True(Arms.Value.Single(a => string.Equals(a.Id, "alam2014-control", StringComparison.Ordinal)).IsControl);
        var comparator = TrialCatalogue.Arms.All.First(a => a.Role == TrialRole.Comparator);
        Assert.Null(ArmReader.Read(comparator, TrialCatalogue.Studies[comparator.Study]).Arm);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Left_out_studies_are_covered_as_stated_and_beat_the_plain_predictor()
    {
        var validation = Validator.Run(Arms.Value, Arms.Value, leaveOut: true, cancellation: TestContext.Current.CancellationToken);

        // 95 % of counts of 32 lie between 25 and 32 when each figure is covered with 90 %.
        Assert.InRange(validation.Coverage90, 25.0 / 32, 1);
        Assert.True(validation.SkillIndicationMean > 0, $"{validation.SkillIndicationMean}");
    }
}

using Stipple.Evidence;

namespace Stipple.Tests.Evidence.Trials;

public sealed class TrialCatalogueTests
{
    private static IEnumerable<(TrialArm Arm, TrialFollowup Followup)> Followups =>
        TrialCatalogue.Arms.All.SelectMany(arm => arm.Followups.Select(followup => (arm, followup)));

    [Fact]
    public void Every_judged_row_is_an_arm_or_excluded_and_none_is_both()
    {
        var ids = TrialCatalogue.Arms.Ids.Concat(TrialCatalogue.Excluded.Select(x => x.Id)).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(TrialCatalogue.Rows, ids.Count);
    }

    [Fact]
    public void Every_row_is_of_a_study_and_every_study_of_a_source_and_in_use()
    {
        var used = TrialCatalogue
            .Arms.All.Select(x => x.Study)
            .Concat(TrialCatalogue.Excluded.Select(x => x.Study))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal(TrialCatalogue.Studies.Ids.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
        Assert.All(TrialCatalogue.Studies.All, study => Assert.True(Catalogue.Sources.TryFind(study.Source, out _), study.Source));
    }

    [Fact]
    public void Ids_are_lower_case_words_joined_by_hyphens() =>
        Assert.All(
            TrialCatalogue.Arms.Ids.Concat(TrialCatalogue.Studies.Ids).Concat(TrialCatalogue.Excluded.Select(x => x.Id)),
            id => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", id)
        );

    [Fact]
    public void Every_exclusion_says_why() =>
        Assert.All(TrialCatalogue.Excluded, row => Assert.False(string.IsNullOrWhiteSpace(row.Note), row.Id));

    [Fact]
    public void Every_arm_has_a_figure_at_every_followup_and_shows_it_as_seen()
    {
        Assert.All(TrialCatalogue.Arms.All, arm => Assert.True(!arm.Followups.IsEmpty && arm.FiguresAsSeen.Any(char.IsAsciiDigit), arm.Id));
        Assert.All(
            Followups,
            x =>
                Assert.True(
                    x.Followup.PercentChange is not null || x.Followup.Change is not null || x.Followup.Responders is not null,
                    x.Arm.Id
                )
        );
    }

    [Fact]
    public void Means_lie_within_their_scale()
    {
        foreach (var (arm, followup) in Followups)
        {
            if (arm.Endpoint.Scale is not { } id)
                continue;
            var scale = Catalogue.Scales[id];
            Assert.All(
                new[] { arm.Endpoint.BaselineMean, followup.Mean }.OfType<double>(),
                mean => Assert.InRange(mean, scale.Minimum, scale.Maximum)
            );
            Assert.Contains(arm.Indication.Kind, scale.Indications, StringComparer.Ordinal);
        }
    }

    [Fact]
    public void A_percent_change_is_that_of_the_means_where_both_are_given()
    {
        foreach (var (arm, followup) in Followups)
        {
            var derivable = arm.Endpoint.BaselineMean is not null && followup.Mean is not null;
            Assert.Equal(derivable, followup.Derived);
            if (derivable)
                Assert.Equal(
                    100 * (followup.Mean!.Value - arm.Endpoint.BaselineMean!.Value) / arm.Endpoint.BaselineMean.Value,
                    followup.PercentChange!.Value,
                    0.051
                );
            Assert.True(followup.ReportedPercentChange is null || derivable, arm.Id);
        }
    }

    [Fact]
    public void Figures_lie_within_what_is_possible()
    {
        foreach (var (arm, followup) in Followups)
        {
            Assert.True(followup.PercentChange is null or (>= -100 and <= 100), arm.Id);
            Assert.True(followup.StandardDeviation is null or > 0, arm.Id);
            Assert.True(
                followup.Change is not { Low: { } low, High: { } high } change || (low <= change.Mean && change.Mean <= high),
                arm.Id
            );
            Assert.True(
                followup.WeeksFromFirst is null || followup.WeeksFromLast is null || followup.WeeksFromFirst >= followup.WeeksFromLast,
                arm.Id
            );
            Assert.True(followup.Weeks is null || (followup.WeeksFromFirst is null && followup.WeeksFromLast is null), arm.Id);
            if (followup.Responders is { } responders)
            {
                Assert.InRange(responders.Count, 0, responders.Of);
                Assert.True(responders.Of <= (arm.Enrolled ?? int.MaxValue), arm.Id);
            }
        }
        Assert.All(
            TrialCatalogue.Arms.All,
            arm =>
            {
                Assert.True(arm.Completed is null || arm.Completed <= arm.Enrolled, arm.Id);
                Assert.True(arm.Phototypes is null || arm.Phototypes.Lowest <= arm.Phototypes.Highest, arm.Id);
                Assert.True(arm.Age is not { Low: { } low, High: { } high } || low <= high, arm.Id);
                Assert.True(arm.Treatment.NeedleLength is null or (> 0 and <= NeedleLength.Maximum), arm.Id);
                Assert.All(arm.Treatment.Zones, zone => Assert.True(Catalogue.Zones.TryFind(zone, out _), zone));
            }
        );
    }

    [Fact]
    public void Tier_A_gives_means_and_spreads_and_tier_D_is_kept_out()
    {
        Assert.DoesNotContain(TrialCatalogue.Arms.All, arm => arm.Tier == EvidenceTier.D);
        Assert.All(
            TrialCatalogue.Arms.All.Where(arm => arm.Tier == EvidenceTier.A),
            arm =>
                Assert.True(
                    arm.Endpoint is { BaselineMean: not null, BaselineStandardDeviation: not null }
                        && arm.Followups.All(f => f.Mean is not null && f.StandardDeviation is not null),
                    arm.Id
                )
        );
    }

    [Fact]
    public void Needles_belong_to_needled_arms_only() =>
        Assert.All(
            TrialCatalogue.Arms.All.Where(arm => arm.Role != TrialRole.Needling),
            arm =>
                Assert.True(arm.Treatment is { Device: null, NeedleLength: null, Passes: null } && arm.Treatment.Adjuncts.IsEmpty, arm.Id)
        );
}

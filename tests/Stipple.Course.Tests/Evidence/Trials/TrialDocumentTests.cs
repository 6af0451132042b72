using Stipple.Evidence;

namespace Stipple.Tests.Evidence.Trials;

public sealed class TrialDocumentTests
{
    [Fact]
    public void The_page_on_trials_is_what_the_data_say() => Repository.AssertCurrent("docs/science/trials.md", TrialDocument.Write());

    [Fact]
    public void The_page_names_every_row_once_as_arm_or_as_kept_out()
    {
        var page = TrialDocument.Write();
        var rows = TrialCatalogue.Arms.Ids.Concat(TrialCatalogue.Excluded.Select(x => x.Id));
        Assert.All(rows, id => Assert.Equal(2, page.Split($"\n| {id} |").Length));
    }
}

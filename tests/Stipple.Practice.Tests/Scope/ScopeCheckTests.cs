using Stipple.Practice.Scope;
using Stipple.Practice.Tests.Sessions;

namespace Stipple.Practice.Tests.Scope;

public sealed class ScopeCheckTests
{
    [Theory]
    [InlineData(1.5)]
    [InlineData(1.75, "001")]
    public void A_nurse_needles_to_one_and_a_half_millimetres(double length, params string[] codes) =>
        Assert.Equal(codes, Found(PractitionerScope.Nurse, Clinic.Course(), Clinic.Area(length)));

    [Fact]
    public void An_aesthetician_treats_lines_to_half_a_millimetre_and_no_scars()
    {
        var lines = Clinic.Course(null, Clinic.Lines("cheek-left"));
        var both = Clinic.Course(null, Clinic.Lines("cheek-left"), Clinic.Scars("cheek-left"));

        Assert.Empty(Found(PractitionerScope.Aesthetician, lines, Clinic.Area(0.5)));
        Assert.Equal(["001"], Found(PractitionerScope.Aesthetician, lines, Clinic.Area(0.75)));
        Assert.Equal(["002"], Found(PractitionerScope.Aesthetician, both, Clinic.Area(0.5)));
    }

    [Theory]
    [InlineData("cheek-left")]
    [InlineData("periorbital-left", "003")]
    [InlineData("abdomen", "003")]
    public void An_aesthetician_leaves_eyelids_and_trunk_alone(string zone, params string[] codes) =>
        Assert.Equal(
            codes,
            Found(PractitionerScope.Aesthetician, Clinic.Course(null, Clinic.Lines(zone)), Clinic.Area(0.5, null, null, zone))
        );

    [Fact]
    public void A_person_comes_of_age_within_the_course()
    {
        // The course began 70 days ago.
        Assert.Equal(["004"], Found(PractitionerScope.Nurse, Clinic.Course(Clinic.Person(17.7)), Clinic.Area()));
        Assert.Empty(Found(PractitionerScope.Nurse, Clinic.Course(Clinic.Person(17.9)), Clinic.Area()));
        Assert.Empty(Found(PractitionerScope.Dermatologist, Clinic.Course(Clinic.Person(14)), Clinic.Area()));
    }

    [Fact]
    public void A_wider_scope_never_finds_more()
    {
        foreach (var zone in Evidence.Catalogue.Zones.Ids)
        foreach (var length in (double[])[0.25, 0.5, 1, 1.5, 2, 3])
        foreach (var age in (double[])[16, 30])
        {
            var course = Clinic.Course(Clinic.Person(age), Clinic.Lines(zone));
            var counts = PractitionerScope
                .Presets.Select(scope => Found(scope, course, Clinic.Area(length, null, null, zone)).Length)
                .ToArray();

            Assert.Equal(counts.Order(), counts);
            Assert.Equal(0, counts[0]);
        }
    }

    private static string[] Found(PractitionerScope scope, Course course, Area area) =>
        Clinic.Codes(ScopeCheck.Of(scope, course, [null, area], Clinic.Today));
}

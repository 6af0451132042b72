using System.Text;
using Stipple.Designs;

namespace Stipple.Tests.Designs;

public sealed class DesignTests
{
    private static readonly SchemaValidator Validator = new(CohortDesignSchema.Json);

    private static IEnumerable<string> Examples => Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples/designs"), "*.json");

    public static TheoryData<string> Names => [.. Examples.Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_example_is_sound_fits_the_schema_and_survives_writing(string name)
    {
        var document = File.ReadAllBytes(Path.Combine(Repository.Root, "examples/designs", name));

        var design = CohortDesignReader.Read(document).Design;

        Assert.NotNull(design);
        Assert.True(Validator.Accepts(document));
        var written = CohortDesignWriter.Write(design);
        Assert.Equal(design, CohortDesignReader.Read(written).Design);
        Assert.True(Validator.Accepts(written));
    }

    [Fact]
    public void Designs_that_differ_in_form_only_are_written_alike()
    {
        var other = DesignDocument.Sound.Replace("\"level\"", "\"level\"").Replace("\n", " \n").Replace("0.5 }", "0.50 }");

        Assert.Equal(
            CohortDesignWriter.Write(DesignDocument.Read(DesignDocument.Sound).Design!),
            CohortDesignWriter.Write(DesignDocument.Read(other).Design!)
        );
    }

    [Fact]
    public void What_is_absent_limits_nothing_and_loses_nobody()
    {
        var design = DesignDocument
            .Read(
                """
                {
                  "format": "stipple-cohort", "version": 1, "title": "Least",
                  "population": {
                    "age": { "mean": 30, "deviation": 0 }, "sexes": { "male": 1 }, "phototypes": { "VI": 1 },
                    "concern": { "kind": "pores", "id": "pores", "zones": ["nose"], "baseline": { "scale": "pore-grade", "score": 2 } },
                    "baselineDeviation": 0
                  },
                  "arms": [{ "id": "all", "share": 1 }], "visits": [7],
                  "raters": { "count": 1, "setting": "live", "masked": false },
                  "endpoint": { "day": 7, "unit": "points", "responder": 1 }
                }
                """
            )
            .Design;

        Assert.NotNull(design);
        Assert.Equal((0.05, 0.0), (design.Level, design.World));
        Assert.Null(design.DropOut);
        Assert.Equal(new Inclusion(), design.Inclusion);
        Assert.False(design.Arms[0].IsNeedled);
    }

    [Fact]
    public void Shares_answer_for_every_place_by_size()
    {
        var shares = new Shares<Sex>([0.25, 0.75]);

        Assert.Equal(Enum.GetValues<Sex>()[0], shares.At(0));
        Assert.Equal(Enum.GetValues<Sex>()[0], shares.At(0.2499));
        Assert.Equal(Enum.GetValues<Sex>()[1], shares.At(0.25));
        Assert.Equal(Enum.GetValues<Sex>()[1], shares.At(0.9999999));
        // Shares that were rounded may fall short of 1; nobody without a share is drawn for it.
        Assert.Equal(Phototype.III, new Shares<Phototype>([0, 0.4999, 0.4999, 0, 0, 0]).At(0.99999));
    }

    [Fact]
    public void Whatever_the_schema_refuses_the_reader_refuses()
    {
        var random = new Random(1);
        var refused = 0;
        for (var i = 0; i < 400; i++)
        {
            var mutated = Mutations.OfValue(DesignDocument.Sound, random);
            if (Validator.Accepts(mutated))
                continue;
            refused++;
            Assert.NotEmpty(CohortDesignReader.Read(mutated).Faults);
        }

        Assert.InRange(refused, 100, 400);
    }

    [Fact]
    public void No_bytes_make_the_reader_throw()
    {
        var random = new Random(2);
        var sound = Encoding.UTF8.GetBytes(DesignDocument.Sound);
        for (var i = 0; i < 2000; i++)
        {
            var broken = (byte[])sound.Clone();
            for (var j = random.Next(1, 5); j > 0; j--)
                broken[random.Next(broken.Length)] = (byte)random.Next(32, 127);
            var result = CohortDesignReader.Read(broken.AsSpan(0, random.Next(2) == 0 ? broken.Length : random.Next(broken.Length)));
            Assert.True((result.Design is null) == (result.Faults.Count > 0));
        }
    }

    [Fact]
    public void The_published_schema_is_current() => Repository.AssertCurrent("docs/guide/cohort.schema.json", CohortDesignSchema.Json);
}

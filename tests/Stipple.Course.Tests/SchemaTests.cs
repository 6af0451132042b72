using FsCheck;
using FsCheck.Fluent;
using Stipple.Tests.Reading;

namespace Stipple.Tests;

public sealed class SchemaTests
{
    private static readonly SchemaValidator Validator = new(CourseSchema.Json);

    /// <summary>Faults of structure, which the schema sees; the others tie values together or look into the catalogue's ranges.</summary>
    private static readonly FaultCode[] Structural =
    [
        FaultCodes.NotJson,
        FaultCodes.WrongType,
        FaultCodes.MissingProperty,
        FaultCodes.UnknownProperty,
        FaultCodes.DuplicateProperty,
        FaultCodes.UnknownName,
        FaultCodes.OutOfRange,
        FaultCodes.NotWhole,
        FaultCodes.BadText,
        FaultCodes.BadId,
        FaultCodes.WrongCount,
        FaultCodes.RepeatedItem,
        FaultCodes.WrongFormat,
        FaultCodes.UnknownZone,
        FaultCodes.UnknownScale,
        FaultCodes.UnknownDevice,
        FaultCodes.WhatWasScored,
    ];

    public static TheoryData<string> Names => [.. Examples.Names];

    public static TheoryData<int> StructuralCases =>
        [.. Enumerable.Range(0, FaultCases.All.Count).Where(i => Structural.Contains(FaultCases.All[i].Code))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_example_fits_the_schema(string name) => Assert.True(Validator.Accepts(Examples.Read(name)));

    [Fact]
    public void Every_course_written_fits_the_schema() =>
        Check.One(
            Config.QuickThrowOnFailure,
            Prop.ForAll(CourseGenerators.Courses, course => Validator.Accepts(CourseWriter.Write(course)))
        );

    [Theory]
    [MemberData(nameof(StructuralCases))]
    public void A_fault_of_structure_is_refused_by_the_schema_too(int index) =>
        Assert.False(Validator.Accepts(FaultCases.All[index].Document));

    [Fact]
    public void Whatever_the_schema_refuses_the_reader_refuses()
    {
        var random = new Random(1);
        var sound = Examples.Names.Select(Examples.ReadText).ToArray();
        var refused = 0;
        for (var i = 0; i < 600; i++)
        {
            var mutated = Mutations.OfValue(sound[random.Next(sound.Length)], random);
            if (Validator.Accepts(mutated))
                continue;
            refused++;
            Assert.NotEmpty(CourseReader.Read(mutated).Faults);
        }
        Assert.InRange(refused, 200, 600);
    }

    [Fact]
    public void The_published_schema_is_current() => Repository.AssertCurrent("docs/guide/course.schema.json", CourseSchema.Json);
}

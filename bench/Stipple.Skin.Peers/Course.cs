using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Healing;
using Stipple.Skin.Needling;
using Stipple.Skin.Parameters;
using Stipple.Skin.People;

namespace Stipple.Skin.Peers;

/// <summary>What every solver is given: random people, six sessions four weeks apart, a year, weekly states.</summary>
internal sealed class Course
{
    public const int Weeks = 52;

    private static readonly ParameterKey Reproduction = HealingParameters
        .Sampled.Single(sampled => sampled.Place == HealingModel.Parameter.inflammatoryReproduction)
        .Key;

    private readonly Wound[] _wounds;

    private Course(Individual[] people, Wound[] wounds)
    {
        People = people;
        _wounds = wounds;
    }

    public static double[] Sessions { get; } = [0, 28, 56, 84, 112, 140];

    /// <summary>Day 0, then weekly.</summary>
    public static double[] Moments { get; } = [.. Enumerable.Range(0, Weeks + 1).Select(week => 7.0 * week)];

    public Individual[] People { get; }

    /// <summary>
    /// People of every age, phototype and habit, as the priors draw them. Every twentieth is put near the brink of lasting
    /// inflammation, where healing is slowest to settle and solvers err most.
    /// </summary>
    public static Course Draw(int count)
    {
        var area = new Area
        {
            Zones = ["cheek-left"],
            Device = new Device(DeviceKind.Pen),
            NeedleLength = NeedleLength.FromMillimetres(1.5),
        };
        var anatomy = Catalogue.Zones["cheek-left"].Anatomy;
        var people = new Individual[count];
        var wounds = new Wound[count];
        for (var i = 0; i < count; i++)
        {
            var twin = Twin.Draw(20261122, i);
            if (i % 20 == 19)
                twin = twin.With((Reproduction, 0.95 + 0.35 * (i / 20 % 32) / 31));
            var person = new Person
            {
                Age = 18 + i * 7 % 60,
                Sex = i % 2 == 0 ? Sex.Female : Sex.Male,
                Phototype = (Phototype)(i % Enum.GetValues<Phototype>().Length),
                Smoking = i % 5 == 0 ? new Smoking(SmokingStatus.Current, 10) : null,
            };
            people[i] = Individual.Of(person, anatomy, twin);
            wounds[i] = Needles.Wound(area, people[i].Layers, twin);
        }

        return new Course(people, wounds);
    }

    public void Apply(int person, Span<double> state) => SessionEvent.Apply(_wounds[person], [], People[person].Twin, state);

    /// <summary>
    /// For a program in another language: of each person the parameters, the start, and a session as the factor and the
    /// addend of each state.
    /// </summary>
    public void Save(string path)
    {
        using var file = new BinaryWriter(File.Create(path));
        for (var i = 0; i < People.Length; i++)
        {
            var zero = new double[HealingModel.StateCount];
            var one = new double[HealingModel.StateCount];
            one.AsSpan().Fill(1);
            Apply(i, zero);
            Apply(i, one);
            foreach (
                var value in (ImmutableArray<double>)[.. People[i].Healing, .. People[i].Before, .. one.Zip(zero, (a, b) => a - b), .. zero]
            )
                file.Write(value);
        }
    }
}

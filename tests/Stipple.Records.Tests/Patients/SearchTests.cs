using FsCheck;
using FsCheck.Fluent;
using Stipple.Records.Patients;
using Stipple.Records.Tests.Stores;

namespace Stipple.Records.Tests.Patients;

public sealed class SearchTests(TestStores stores)
{
    private static readonly string[] Names =
    [
        "Gonzalez",
        "Maria",
        "Müller",
        "Nguyen",
        "Okonkwo",
        "Schwarzenberger",
        "Wolfeschlegelsteinhausenbergerdorff",
        "Ana",
        "Lee",
        "Brown",
        "Żółkiewski",
        "Åsa",
        "Íñigo",
        "Rossi",
        "Smith",
        "Smythe",
        "Johansson",
        "Papadopoulos",
        "Yilmaz",
        "Fernandes",
    ];

    [Theory, ClassData(typeof(BothStores))]
    public async Task One_wrong_missing_added_or_swapped_letter_in_a_word_of_four_or_more_still_finds_the_patient(Store kind)
    {
        await using var store = await stores.Open(kind);
        var filed = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var name in Names)
            filed[name] = (await store.Add("Zoe", name)).Id;
        var slips =
            from name in Gen.Elements(Names.Where(n => n.Length >= 4))
            from place in Gen.Choose(0, name.Length - 2)
            from letter in Gen.Elements<char>([.. "abcdefghijklmnopqrstuvwxyz"])
            from slip in Gen.Elements(
                name.Remove(place, 1),
                name.Insert(place, $"{letter}"),
                name.Remove(place, 1).Insert(place, $"{letter}"),
                $"{name[..place]}{name[place + 1]}{name[place]}{name[(place + 2)..]}"
            )
            select (name, slip);

        Prop.ForAll(slips.ToArbitrary(), s => Find(store, s.slip).GetAwaiter().GetResult().Any(p => p.Id == filed[s.name]))
            .QuickCheckThrowOnFailure();
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_patient_is_found_by_the_beginning_of_the_name_the_birth_date_and_the_telephone(Store kind)
    {
        await using var store = await stores.Open(kind);
        var maria = await store.Add("María José", "González", new DateOnly(1990, 3, 5), "+34 600 123 456");
        await store.Add("Peter", "Brown", new DateOnly(1971, 12, 24), "+44 20 7946 0000");

        foreach (
            var query in new[] { "gon", "GONZALEZ maria", "jose", "5.3.1990", "1990-03-05", "600123456", "600 123 465", "gonz 5.3.1990" }
        )
            Assert.Equal([maria.Id], (await Find(store, query)).Select(p => p.Id));
        Assert.Empty(await Find(store, "gonzalez brown"));
        Assert.Empty(await Find(store, "' OR 1=1 --"));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task The_exact_name_comes_before_the_forgiven_one(Store kind)
    {
        await using var store = await stores.Open(kind);
        await store.Add("Amy", "Smyth");
        await store.Add("Zoe", "Smith");

        Assert.Equal(["Smith", "Smyth"], (await Find(store, "smith")).Select(p => p.Family));
    }

    private static Task<IReadOnlyList<Patient>> Find(TestStore store, string query) =>
        store.With<PatientSearch, IReadOnlyList<Patient>>(search => search.Find(query, archived: false, CancellationToken.None));
}

namespace Stipple.Web.Demonstration;

/// <summary>Names of people who do not exist.</summary>
internal static class Names
{
    private static readonly string[] Women =
    [
        "Lucía",
        "Amara",
        "Ingrid",
        "Mei",
        "Fatima",
        "Carmen",
        "Priya",
        "Nora",
        "Aylin",
        "Grace",
        "Zanele",
        "Elena",
        "Sofia",
        "Hana",
        "Ruth",
        "Olga",
        "Isabel",
        "Leila",
        "Maren",
        "Tara",
    ];

    private static readonly string[] Men =
    [
        "Mateo",
        "Kofi",
        "Jonas",
        "Wei",
        "Omar",
        "Javier",
        "Arjun",
        "Liam",
        "Emre",
        "Samuel",
        "Thabo",
        "Marco",
        "Daniel",
        "Kenji",
        "Peter",
    ];

    private static readonly string[] Families =
    [
        "Álvarez",
        "Okafor",
        "Lindqvist",
        "Chen",
        "Haddad",
        "Moreno",
        "Raman",
        "Byrne",
        "Yılmaz",
        "Mensah",
        "Dlamini",
        "Rossi",
        "Kowalska",
        "Tanaka",
        "Goldberg",
        "Petrov",
        "Serrano",
        "Karimi",
        "Hansen",
        "Walsh",
        "Nkosi",
        "Costa",
        "Novák",
        "Silva",
        "Weber",
        "Marín",
        "Adeyemi",
        "Vidal",
    ];

    /// <summary>A name for the n-th person; no two of the cast share one.</summary>
    public static (string Given, string Family) Of(int number, Sex sex)
    {
        var given = sex is Sex.Female ? Women : Men;
        return (given[number * 7 % given.Length], Families[number * 5 % Families.Length]);
    }
}

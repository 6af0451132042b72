using Stipple.Records.Patients;

namespace Stipple.Web.Patients.Importing;

/// <summary>Which column of a list is which field, told by the name it bears.</summary>
internal static class ImportColumns
{
    /// <summary>Fields without which a patient cannot be kept.</summary>
    public static readonly string[] Needed = ["given", "family", "birth", "sex"];

    // As practice programs name them, in the languages people here are likely to bring lists in.
    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        ["given"] =
        [
            "given",
            "given name",
            "given names",
            "first name",
            "first names",
            "firstname",
            "forename",
            "nombre",
            "vorname",
            "prenom",
        ],
        ["family"] =
        [
            "family",
            "family name",
            "last name",
            "lastname",
            "surname",
            "apellido",
            "apellidos",
            "nachname",
            "familienname",
            "nom",
        ],
        ["birth"] =
        [
            "birth",
            "birth date",
            "birthdate",
            "date of birth",
            "dob",
            "birthday",
            "born",
            "fecha de nacimiento",
            "geburtsdatum",
            "geboren",
            "date de naissance",
        ],
        ["sex"] = ["sex", "gender", "sexo", "geschlecht", "sexe"],
        ["phone"] =
        [
            "phone",
            "telephone",
            "phone number",
            "mobile",
            "mobile phone",
            "cell",
            "tel",
            "telefono",
            "movil",
            "telefon",
            "handy",
            "portable",
        ],
        ["email"] = ["email", "e mail", "email address", "mail", "correo"],
        ["phototype"] = ["phototype", "fitzpatrick", "skin type", "fototipo", "hauttyp"],
        ["guardian"] = ["guardian", "guardian name", "parent", "tutor"],
        ["guardianPhone"] = ["guardian phone", "guardianphone", "parent phone"],
        ["note"] = ["note", "notes", "comment", "comments", "remark", "remarks", "notas", "bemerkung"],
    };

    /// <summary>The field of a column; null when it bears none of their names.</summary>
    /// <param name="header">The name it bears.</param>
    public static string? FieldOf(string header)
    {
        var plain = Plain(header);
        return Names.FirstOrDefault(n => n.Value.Contains(plain, StringComparer.Ordinal)).Key;
    }

    /// <summary>What a cell says, in the form a field takes.</summary>
    /// <param name="field">The field.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="order">How dates are written.</param>
    public static string ValueOf(string field, string cell, DateOrder order) =>
        field switch
        {
            "sex" => Plain(cell) switch
            {
                "f" or "w" or "female" or "woman" or "mujer" or "weiblich" or "frau" or "femme" => "female",
                "m" or "male" or "man" or "hombre" or "mannlich" or "mann" or "homme" => "male",
                _ => cell,
            },
            "phototype" => cell switch
            {
                "1" => "I",
                "2" => "II",
                "3" => "III",
                "4" => "IV",
                "5" => "V",
                "6" => "VI",
                _ => cell,
            },
            "birth" when order is DateOrder.MonthFirst => DayFirst(cell),
            _ => cell,
        };

    // 5/3/1990 as an American writes it, turned around; other ways of writing name the month by its place.
    private static string DayFirst(string cell)
    {
        var parts = cell.Split('/', '-', '.');
        return parts.Length == 3 && parts[0].Length <= 2 ? $"{parts[1]}/{parts[0]}/{parts[2]}" : cell;
    }

    private static string Plain(string text) => string.Join(' ', SearchKeys.Words(text.Replace('_', ' ')));
}

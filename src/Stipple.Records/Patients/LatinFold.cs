using System.Collections.Frozen;

namespace Stipple.Records.Patients;

/// <summary>
/// Latin letters without their marks. The process runs without culture data, in which decomposing a letter is not possible, so
/// the letters of European names are listed.
/// </summary>
internal static class LatinFold
{
    private static readonly FrozenDictionary<char, string> Folds = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["àáâãåāăąǎạảấầẩẫậắằẳẵặ"] = "a",
        ["ä"] = "a",
        ["æ"] = "ae",
        ["çćĉċč"] = "c",
        ["ďđð"] = "d",
        ["èéêëēĕėęěẹẻẽếềểễệ"] = "e",
        ["ĝğġģ"] = "g",
        ["ĥħ"] = "h",
        ["ìíîïĩīĭįıỉị"] = "i",
        ["ĵ"] = "j",
        ["ķ"] = "k",
        ["ĺļľŀł"] = "l",
        ["ñńņň"] = "n",
        ["òóôõöøōŏőơọỏốồổỗộớờởỡợ"] = "o",
        ["œ"] = "oe",
        ["ŕŗř"] = "r",
        ["śŝşšș"] = "s",
        ["ß"] = "ss",
        ["ţťŧț"] = "t",
        ["þ"] = "th",
        ["ùúûüũūŭůűųưụủứừửữự"] = "u",
        ["ŵ"] = "w",
        ["ýÿŷỳỵỷỹ"] = "y",
        ["źżž"] = "z",
    }
        .SelectMany(fold => fold.Key.Select(letter => KeyValuePair.Create(letter, fold.Value)))
        .ToFrozenDictionary();

    /// <summary>A small letter without its mark; other letters as they are.</summary>
    public static string Of(char letter) => Folds.GetValueOrDefault(letter) ?? letter.ToString();
}

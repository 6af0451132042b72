namespace Stipple.Records.Patients;

/// <summary>Whether two names may be one person's, written twice.</summary>
public static class NameLikeness
{
    /// <summary>
    /// Whether every word of the shorter name meets a word of the longer: the same, its beginning, or one letter wrong, missing,
    /// too many or swapped. Accents, capitals, hyphens and the order of given and family names do not matter.
    /// </summary>
    /// <param name="one">Given and family names.</param>
    /// <param name="other">Given and family names.</param>
    public static bool Alike(string one, string other)
    {
        var (few, many) = (SearchKeys.Words(one).ToList(), SearchKeys.Words(other).ToList());
        if (few.Count > many.Count)
            (few, many) = (many, few);
        foreach (var word in few)
        {
            var met = many.FindIndex(w => Meets(word, w));
            if (met < 0)
                return false;
            // Each word meets one word only: "Ana Anna" is not "Anna Berg".
            many.RemoveAt(met);
        }
        return few.Count > 0;
    }

    private static bool Meets(string a, string b)
    {
        if (a.Length > b.Length)
            (a, b) = (b, a);
        if (string.Equals(a, b, StringComparison.Ordinal))
            return true;
        // Short words differ by one letter in nearly any case; longer ones are abbreviated.
        return a.Length >= 3 && b.StartsWith(a, StringComparison.Ordinal) || b.Length >= 4 && OneApart(a, b);
    }

    // One letter put in, or one changed, or two neighbours swapped; the first is the shorter.
    private static bool OneApart(string a, string b)
    {
        if (b.Length - a.Length > 1)
            return false;
        var i = 0;
        while (i < a.Length && a[i] == b[i])
            i++;
        var restA = a.AsSpan(i);
        var restB = b.AsSpan(i);
        if (b.Length > a.Length)
            return restA.SequenceEqual(restB[1..]);
        return restA[1..].SequenceEqual(restB[1..])
            || (restA.Length >= 2 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]));
    }
}

using static Stipple.Practice.Scales.InstrumentFaults;

namespace Stipple.Practice.Scales;

/// <summary>What must hold within an item.</summary>
internal static class ItemRules
{
    /// <summary>Checks an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="at">Its place within the instrument.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static void Check(InstrumentItem item, string at, InstrumentFaults faults)
    {
        Must(item.Weight > 0, $"{at}.weight", Plain(item.Weight), "above 0");
        Must(item.Step is null or > 0, $"{at}.step", Plain(item.Step ?? 0), "above 0");
        if (item.Kind is ItemKind.Grade or ItemKind.AreaGrade)
            CheckGrades();
        else
            CheckRange();

        void CheckGrades()
        {
            var isNumbered = item.Minimum is not null || item.Maximum is not null || item.Step is not null || !item.Bands.IsEmpty;
            Must(!isNumbered, at, "minimum, maximum, step or bands", "grades alone");
            Must(Rises(item.Grades.Select(g => g.Value)), $"{at}.grades", "another order", "every grade once, from the lowest up");
            if (item.Grades.Length < 2)
                faults.Add(ScaleFaultCodes.MissingProperty, at, $"{item.Grades.Length} grades", "at least two grades");
            else if (item.Kind == ItemKind.Grade)
                Must(item.Grades.All(g => g.FromPercent is null), $"{at}.grades", "fromPercent", "none but for an area grade");
            else
                CheckShares();
        }

        void CheckShares()
        {
            var shares = item.Grades.Skip(1).Select(g => g.FromPercent ?? double.NaN).ToArray();
            var isWhole = item.Grades[0].FromPercent is 0 && shares[0] == 0 && Rises(shares) && shares[^1] <= 100;
            Must(isWhole, $"{at}.grades", "other shares", "fromPercent 0 for the lowest grade and the next, then rising up to 100");
        }

        void CheckRange()
        {
            Must(item.Grades.IsEmpty, $"{at}.grades", "grades", "none for a number or count");
            var hasEnd = item.Maximum is not null || (item.Kind == ItemKind.Count && !item.Bands.IsEmpty);
            if (item.Minimum is null || !hasEnd)
                faults.Add(ScaleFaultCodes.MissingProperty, at, "no range", "minimum and maximum, or the bands of a count");
            Must(item.Maximum is null || item.Minimum < item.Maximum, $"{at}.minimum", Plain(item.Minimum ?? 0), "less than maximum");
            Must(item.Kind == ItemKind.Number || item is { Minimum: 0, Step: 1 }, at, "another start or step", "a count by ones from 0");
            if (item.Bands.IsEmpty)
                return;
            Must(item.Bands[0].From.Equals(item.Minimum), $"{at}.bands", Plain(item.Bands[0].From), "a first band from minimum");
            Must(Rises(item.Bands.Select(b => b.From)), $"{at}.bands", "another order", "bands from the lowest up");
            Must(Rises(item.Bands.Select(b => b.Counts)), $"{at}.bands", "another order", "more in every band");
        }

        void Must(bool holds, string place, string found, string allowed) =>
            faults.Must(holds, ScaleFaultCodes.WrongValue, place, found, allowed);
    }
}

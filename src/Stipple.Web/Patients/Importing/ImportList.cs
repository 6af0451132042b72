using System.Security.Cryptography;
using System.Text;
using Stipple.Web.Forms;

namespace Stipple.Web.Patients.Importing;

/// <summary>A list read: its columns, the people on it and what is wrong with it. The store is not looked at.</summary>
internal sealed class ImportList
{
    /// <summary>People at most in one list.</summary>
    public const int MostRows = 20_000;

    // More would be read by nobody; the first ones say what to mend.
    private const int MostFaults = 500;

    private ImportList() { }

    public string Hash { get; private init; } = "";

    public List<ImportColumn> Columns { get; } = [];

    public List<ImportFault> Faults { get; } = [];

    /// <summary>Sound lines.</summary>
    public List<(int Line, PatientInput Person)> People { get; } = [];

    public int Rows { get; private set; }

    /// <param name="text">The list.</param>
    /// <param name="order">How it writes dates.</param>
    /// <param name="check">What is wrong with a person beyond single fields.</param>
    public static ImportList Read(string text, DateOrder order, Func<PatientInput, IReadOnlyList<FormFault>> check)
    {
        // A browser sends other line ends than the file had; both are the same list.
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim('\uFEFF', '\n', ' ');
        var list = new ImportList { Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{order}\n{text}"))) };
        var rows = CsvTable.Read(text, MostRows + 2, out var unclosed);
        if (unclosed is { } begun)
            list.Fault(begun, "", FormCodes.Unreadable, "\"", "A quotation begins on this line and never ends.");
        if (rows.Count > MostRows + 1)
            list.Fault(0, "", FormCodes.Length, $"more than {MostRows} lines", $"A list holds at most {MostRows} people; part it.");
        if (rows.Count > 0 && list.Header(rows[0]) && list.Faults.Count == 0)
        {
            foreach (var row in rows.Skip(1))
                list.Person(row, order, check);
        }
        list.Rows = Math.Max(0, rows.Count - 1);
        return list;
    }

    private bool Header(CsvRow row)
    {
        foreach (var header in row.Cells)
        {
            var field = ImportColumns.FieldOf(header);
            // Of two columns for one field, the first counts.
            Columns.Add(new ImportColumn(header, ColumnOf(field) is null ? field : null));
        }
        foreach (var field in ImportColumns.Needed.Where(n => ColumnOf(n) is null))
            Fault(row.Line, field, FormCodes.Missing, "", $"No column is named as {field}.");
        return Faults.Count == 0;
    }

    private void Person(CsvRow row, DateOrder order, Func<PatientInput, IReadOnlyList<FormFault>> check)
    {
        var before = Faults.Count;
        if (row.Cells.Count > Columns.Count)
        {
            Fault(
                row.Line,
                "",
                FormCodes.Length,
                $"{row.Cells.Count} cells",
                $"The line has {row.Cells.Count} cells; there are {Columns.Count} columns."
            );
            return;
        }
        var values = new Values();
        foreach (var (column, cell) in Columns.Zip(row.Cells))
        {
            if (column.Field is { } field && cell.Length > 0)
                values.Add(field, ImportColumns.ValueOf(field, cell, order));
        }
        var read = Submitted<PatientInput>.Read(values, strict: false);
        foreach (var fault in read.Value is { } whole ? check(whole) : read.Faults)
            Fault(row.Line, ColumnOf(fault.Field)?.Header ?? fault.Field, fault.Code, fault.Found, fault.Message);
        if (Faults.Count == before && read.Value is { } person)
            People.Add((row.Line, person));
    }

    private ImportColumn? ColumnOf(string? field) =>
        field is null ? null : Columns.Find(c => string.Equals(c.Field, field, StringComparison.Ordinal));

    private void Fault(int line, string column, string code, string found, string message)
    {
        if (Faults.Count < MostFaults)
            Faults.Add(new ImportFault(line, column, code, found, message));
        else if (Faults.Count == MostFaults)
            Faults.Add(new ImportFault(0, "", FormCodes.Length, "", $"More than {MostFaults} faults; mend these first."));
    }
}

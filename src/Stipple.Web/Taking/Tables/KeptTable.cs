using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Stipple.Records;
using Stipple.Records.Patients;

namespace Stipple.Web.Taking.Tables;

/// <summary>A table of the store, what is told of it, and its lines.</summary>
internal sealed class KeptTable(IEntityType type, TableView view, IReadOnlyList<IProperty> taken)
{
    private const string PatientColumn = "PatientId";
    private static readonly MethodInfo Typed = typeof(KeptTable).GetMethod(nameof(RowsOf), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>What is told of it.</summary>
    public TableView View => view;

    /// <summary>The columns that may be taken out, in order.</summary>
    public IReadOnlyList<IProperty> Taken => taken;

    /// <summary>The name of the type of its entries, as in revisions and the trail.</summary>
    public string Kind => type.ClrType.Name;

    /// <summary>Whether its lines are of patients.</summary>
    public bool IsOfPatients => PatientProperty is not null;

    private PropertyInfo? PatientProperty =>
        type.ClrType == typeof(Patient) ? type.ClrType.GetProperty(nameof(Patient.Id)) : type.ClrType.GetProperty(PatientColumn);

    /// <summary>The cells of a line, in the order of <see cref="Taken"/>.</summary>
    public IEnumerable<object?> CellsOf(object row) => taken.Select(p => p.PropertyInfo!.GetValue(row));

    /// <summary>Its lines in the order of its key, one after another as the store gives them.</summary>
    /// <param name="records">The store.</param>
    /// <param name="patient">The patient whose lines are wanted; null for all.</param>
    public IAsyncEnumerable<object> Rows(RecordsContext records, Guid? patient = null) =>
        (IAsyncEnumerable<object>)Typed.MakeGenericMethod(type.ClrType).Invoke(this, [records, patient])!;

    private IAsyncEnumerable<T> RowsOf<T>(RecordsContext records, Guid? patient)
        where T : class
    {
        var row = Expression.Parameter(typeof(T));
        var rows = records.Set<T>().AsNoTracking();
        if (patient is { } id)
        {
            var whose = Expression.Property(row, PatientProperty!);
            rows = rows.Where(Expression.Lambda<Func<T, bool>>(Expression.Equal(whose, Expression.Constant(id, whose.Type)), row));
        }
        var verb = nameof(Queryable.OrderBy);
        foreach (var key in type.FindPrimaryKey()!.Properties)
        {
            var by = Expression.Quote(Expression.Lambda(Expression.Property(row, key.PropertyInfo!), row));
            rows = rows.Provider.CreateQuery<T>(Expression.Call(typeof(Queryable), verb, [typeof(T), key.ClrType], rows.Expression, by));
            verb = nameof(Queryable.ThenBy);
        }
        return rows.AsAsyncEnumerable();
    }
}

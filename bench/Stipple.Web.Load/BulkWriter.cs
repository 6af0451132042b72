using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Stipple.Web.Load;

/// <summary>Writes many rows of one table as the context would, without tracking them.</summary>
internal sealed class BulkWriter<T> : IDisposable
    where T : class
{
    private readonly (IProperty Property, Func<object, object?> Value)[] columns;
    private readonly DbCommand? insert;
    private readonly NpgsqlBinaryImporter? copy;

    public BulkWriter(DbContext context, DbConnection connection)
    {
        var type = context.Model.FindEntityType(typeof(T))!;
        columns =
        [
            .. type.GetProperties()
                .Where(p => p.ValueGenerated is ValueGenerated.Never || !p.IsPrimaryKey())
                .Select(p =>
                {
                    var (getter, converter) = (p.PropertyInfo!, p.GetTypeMapping().Converter);
                    return (
                        p,
                        (Func<object, object?>)(
                            row =>
                            {
                                var value = getter.GetValue(row);
                                return value is null || converter is null ? value : converter.ConvertToProvider(value);
                            }
                        )
                    );
                }),
        ];
        var names = string.Join(',', columns.Select(c => $"\"{c.Property.GetColumnName()}\""));
        if (connection is NpgsqlConnection postgres)
        {
            copy = postgres.BeginBinaryImport($"COPY \"{type.GetTableName()}\" ({names}) FROM STDIN (FORMAT BINARY)");
        }
        else
        {
            insert = connection.CreateCommand();
            insert.CommandText =
                $"INSERT INTO \"{type.GetTableName()}\" ({names}) VALUES ({string.Join(',', columns.Select((_, i) => $"@p{i}"))})";
            for (var i = 0; i < columns.Length; i++)
            {
                var parameter = insert.CreateParameter();
                parameter.ParameterName = $"@p{i}";
                insert.Parameters.Add(parameter);
            }
        }
    }

    public void Add(T row)
    {
        if (copy is not null)
        {
            copy.StartRow();
            foreach (var (property, value) in columns)
            {
                if (value(row) is { } given)
                    copy.Write(given, property.GetColumnType());
                else
                    copy.WriteNull();
            }
            return;
        }
        for (var i = 0; i < columns.Length; i++)
            insert!.Parameters[i].Value = columns[i].Value(row) ?? DBNull.Value;
        insert!.ExecuteNonQuery();
    }

    public void Dispose()
    {
        copy?.Complete();
        copy?.Dispose();
        insert?.Dispose();
    }
}

namespace Stipple.Records.Tests.Stores;

/// <summary>The two databases records are kept by.</summary>
public enum Store
{
    Sqlite,
    Postgres,
}

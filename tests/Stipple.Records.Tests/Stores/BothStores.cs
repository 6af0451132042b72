namespace Stipple.Records.Tests.Stores;

/// <summary>What holds on one store holds on the other.</summary>
public sealed class BothStores : TheoryData<Store>
{
    public BothStores() => AddRange(Store.Sqlite, Store.Postgres);
}

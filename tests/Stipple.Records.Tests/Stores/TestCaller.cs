using Stipple.Records.Changes;

namespace Stipple.Records.Tests.Stores;

/// <summary>Somebody who works here.</summary>
public sealed class TestCaller : ICaller
{
    public static readonly Guid Somebody = new("0b5e0c2a-7d53-4d0e-9a54-6a8f3c2d1e10");

    public Guid Id => Somebody;
}

using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Stipple.Evidence;

namespace Stipple.Cli.Listing;

/// <summary>Writer of the catalogues, made at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    WriteIndented = true,
    NewLine = "\n"
)]
[JsonSerializable(typeof(ImmutableArray<Zone>))]
[JsonSerializable(typeof(ImmutableArray<Scale>))]
[JsonSerializable(typeof(ImmutableArray<DeviceModel>))]
internal sealed partial class ListingJson : JsonSerializerContext;

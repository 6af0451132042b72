using System.Text.Json.Serialization;

namespace Stipple.Cli.Forecasting.Wording;

/// <summary>Reader of the texts, made at compile time.</summary>
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class WordingJson : JsonSerializerContext;

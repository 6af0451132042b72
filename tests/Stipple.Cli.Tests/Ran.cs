using System.Text.Json;

namespace Stipple.Cli.Tests;

/// <summary>What a command line did.</summary>
internal sealed record Ran(int Code, string Output, string Error)
{
    /// <summary>Codes of the faults told, in words or as JSON, in order.</summary>
    public string[] Codes =>
        Error.StartsWith('{')
            ?
            [
                .. JsonDocument
                    .Parse(Error)
                    .RootElement.GetProperty("faults")
                    .EnumerateArray()
                    .Select(f => f.GetProperty("code").GetString()!),
            ]
            : [.. Error.Split('\n').Where(l => l.StartsWith("STP-", StringComparison.Ordinal)).Select(l => l.Split(' ')[0])];

    /// <summary>What was printed by a command that must succeed in silence on standard error.</summary>
    public string Sound()
    {
        Assert.Equal("", Error);
        Assert.Equal(0, Code);
        return Output;
    }
}

using System.Collections.Immutable;
using System.Reflection;
using Stipple.Practice.Cartridges;
using Stipple.Practice.Incidents;
using Stipple.Practice.Labels;
using Stipple.Practice.Scope;

namespace Stipple.Practice.Sessions;

/// <summary>Every kind of finding the rules around a session can have.</summary>
public static class RuleCodes
{
    /// <summary>All of them, by number.</summary>
    public static ImmutableArray<RuleCode> All { get; } =
    [
        .. new[] { typeof(ScopeCodes), typeof(LabelCodes), typeof(CartridgeCodes), typeof(SessionCodes), typeof(IncidentCodes) }
            .SelectMany(codes => codes.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Select(field => (RuleCode)field.GetValue(null)!)
            .OrderBy(code => code.Code, StringComparer.Ordinal),
    ];
}

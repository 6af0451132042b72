using Stipple.Evidence;
using Stipple.Practice.Scope;
using Stipple.Records.People;
using Stipple.Web.Wording;

namespace Stipple.Web.Staff;

/// <summary>Choices of the pages about people, with their words.</summary>
internal static class StaffWords
{
    /// <summary>Roles, each with what it may.</summary>
    public static IEnumerable<(string Value, string Text)> Roles(Texts texts) =>
        Enum.GetValues<Role>()
            .Select(role => $"{role}".ToLowerInvariant())
            .Select(role => (role, $"{texts[$"staff.role.{role}"]}: {texts[$"staff.role.{role}.may"]}"));

    /// <summary>Scopes that come with Stipple.</summary>
    public static IEnumerable<(string Value, string Text)> Presets(Texts texts) =>
        PractitionerScope.Presets.Select(p => (p.Id, texts[$"staff.scope.{p.Id}"]));

    /// <summary>Kinds of concern.</summary>
    public static IEnumerable<(string Value, string Text)> Concerns(Texts texts) =>
        KeptScope.Kinds.Select(k => (k, texts[$"staff.concern.{k}"]));

    /// <summary>Places of the body.</summary>
    public static IEnumerable<(string Value, string Text)> Places() =>
        Catalogue.Anatomies.All.Select(a => (a.Id, a.Name.Length > 0 ? $"{char.ToUpperInvariant(a.Name[0])}{a.Name[1..]}" : a.Id));
}

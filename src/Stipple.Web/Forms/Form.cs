namespace Stipple.Web.Forms;

/// <summary>A form as a page shows it: what is or was typed into it, and what is wrong with it.</summary>
/// <param name="Values">What stands in its fields.</param>
/// <param name="Faults">What is wrong.</param>
public sealed record Form(Values Values, IReadOnlyList<FormFault> Faults)
{
    /// <summary>A form nobody has typed into.</summary>
    public static Form Empty => new(new Values(), []);

    /// <summary>A form showing what is on record.</summary>
    public static Form Of(Values values) => new(values, []);

    /// <summary>A form shown again with what is wrong.</summary>
    public static Form Again<T>(Submitted<T> sent, IEnumerable<FormFault>? more = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(sent);
        return new Form(sent.Values, [.. sent.Faults, .. more ?? []]);
    }

    /// <summary>What is wrong with a field.</summary>
    public IEnumerable<FormFault> FaultsOf(string field) => Faults.Where(f => string.Equals(f.Field, field, StringComparison.Ordinal));
}

namespace Stipple.Cli.Explaining;

/// <summary>Something that can be explained.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">sign, state, quantity or parameter.</param>
/// <param name="Name">What it is, in words.</param>
/// <param name="Unit">Its unit; empty for none.</param>
internal sealed record Topic(string Id, string Kind, string Name, string Unit)
{
    public const string Sign = "sign";
    public const string State = "state";
    public const string Quantity = "quantity";
    public const string Parameter = "parameter";
}

namespace Stipple.Skin.Learning;

/// <summary>How a rehearsal is made.</summary>
/// <param name="People">Simulated people, at least <see cref="FewestPeople"/>.</param>
/// <param name="Twins">Twins of each, at least 20.</param>
/// <param name="Seed">Another seed draws other people.</param>
public sealed record RehearsalOptions(int People = 400, int Twins = 64, ulong Seed = 1)
{
    /// <summary>Fewest people of whom a share says anything.</summary>
    public const int FewestPeople = 10;

    /// <summary>Most people, who take some hours.</summary>
    public const int MostPeople = 20_000;
}

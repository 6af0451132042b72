namespace Stipple.Practice.Sessions;

/// <summary>How the skin is numbed, while it is typed; null for what has not been said yet.</summary>
public sealed record AnaestheticDraft
{
    /// <summary>What numbs it.</summary>
    public AnaestheticKind? Kind { get; init; }

    /// <summary>Name of the product.</summary>
    public string? Product { get; init; }

    /// <summary>Local time at which it was put on the skin.</summary>
    public TimeOnly? On { get; init; }

    /// <summary>Local time at which it was taken off.</summary>
    public TimeOnly? Off { get; init; }

    /// <summary>Minutes on the skin; null as long as either time is missing, negative where they are out of order.</summary>
    public double? Minutes => On is { } on && Off is { } off ? (off.Ticks - on.Ticks) / (double)TimeSpan.TicksPerMinute : null;

    /// <summary>Whether it is put on the skin, so that its minutes count.</summary>
    public bool IsOnSkin =>
        Kind
            is AnaestheticKind.TopicalLidocaine
                or AnaestheticKind.TopicalLidocainePrilocaine
                or AnaestheticKind.TopicalLidocaineTetracaine
                or AnaestheticKind.TopicalBenzocaineLidocaineTetracaine;
}

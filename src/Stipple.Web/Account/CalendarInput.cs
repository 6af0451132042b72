namespace Stipple.Web.Account;

/// <summary>A new calendar address.</summary>
public sealed record CalendarInput
{
    /// <summary>Its id, made with the form, so that sending it twice makes one.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whether everybody's visits stand in it, or only one's own and those with nobody yet.</summary>
    public bool Everybody { get; init; }
}

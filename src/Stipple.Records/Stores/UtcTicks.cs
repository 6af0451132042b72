using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Stipple.Records.Stores;

/// <summary>Keeps a moment as its UTC ticks: SQLite can neither order nor compare a moment with an offset.</summary>
public sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

using System.IO.Compression;
using System.Text;

namespace Stipple.Web.Taking;

/// <summary>A ZIP file sent part by part while it is made. Its names are made here and never of what somebody typed.</summary>
internal sealed class Pack : IAsyncDisposable
{
    private readonly Held held = new();
    private readonly ZipArchive archive;
    private readonly Stream stream;
    private readonly DateTimeOffset at;
    private readonly CancellationToken cancellation;

    /// <summary>Begins a file.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="at">The time its parts carry.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Pack(Stream stream, DateTimeOffset at, CancellationToken cancellation)
    {
        (this.stream, this.at, this.cancellation) = (stream, at, cancellation);
        archive = new ZipArchive(held, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
    }

    /// <summary>Adds a text.</summary>
    public Task Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds bytes.</summary>
    public async Task Add(string name, byte[] bytes)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = at;
        await using (var part = await entry.OpenAsync(cancellation))
            await part.WriteAsync(bytes, cancellation);
        await Send();
    }

    /// <summary>Writes the list of parts.</summary>
    public async ValueTask DisposeAsync()
    {
        await archive.DisposeAsync();
        await Send();
        await held.DisposeAsync();
    }

    private async Task Send()
    {
        await stream.WriteAsync(held.GetBuffer().AsMemory(0, (int)held.Length), cancellation);
        held.SetLength(0);
    }

    // The framework closes a part by writing at once, which an answer does not allow: each part is held until it is whole.
    // Nothing is held that could be gone back to.
    private sealed class Held : MemoryStream
    {
        public override bool CanSeek => false;
    }
}

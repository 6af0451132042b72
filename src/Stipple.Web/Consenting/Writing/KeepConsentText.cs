using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Houses;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Wording;

namespace Stipple.Web.Consenting.Writing;

/// <summary>Puts a new edition of the consent text in use; earlier editions stay as they were signed.</summary>
internal sealed class KeepConsentText(RecordsContext records, TimeProvider time, Texts texts) : IHandler
{
    /// <summary>What the text is about; there is one so far.</summary>
    public const string Subject = "microneedling";

    public async Task<Outcome<ConsentTextView>> Do(ConsentTextInput input, CancellationToken cancellation)
    {
        var current = await records
            .ConsentTexts.Where(t => t.Subject == Subject && t.Replaced == null)
            .OrderByDescending(t => t.Edition)
            .FirstOrDefaultAsync(cancellation);
        var body = input.Body.Replace("\r\n", "\n", StringComparison.Ordinal);
        // The same text again, or the same form sent twice, is no new edition.
        if (string.Equals(current?.Body, body, StringComparison.Ordinal))
            return ConsentTextView.Of(current!);
        if ((current?.Edition ?? 0) != input.Edition)
            return Changed(input.Edition, current?.Edition ?? 0);
        var next = new ConsentText
        {
            Id = Guid.CreateVersion7(),
            Subject = Subject,
            Edition = input.Edition + 1,
            Body = body,
        };
        if (current is not null)
            current.Replaced = time.GetUtcNow();
        records.Add(next);
        try
        {
            await records.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Somebody else's edition of the same number came first.
            return Changed(input.Edition, input.Edition + 1);
        }
        return ConsentTextView.Of(next);
    }

    private Outcome<ConsentTextView> Changed(int seen, int now) =>
        Outcome<ConsentTextView>.Refused(
            new FormFault(FormCodes.ChangedMeanwhile, "", $"edition {seen}", $"edition {now}", texts.Of("consent.texts.changed", now))
        );
}

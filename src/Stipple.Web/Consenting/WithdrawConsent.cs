using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Consenting;

/// <summary>Takes a consent back, from this moment on; what was done under it stays.</summary>
internal sealed class WithdrawConsent(RecordsContext records, TimeProvider time) : IHandler
{
    public async Task<Outcome<ConsentView>> Do(Guid patient, Guid id, WithdrawInput input, CancellationToken cancellation)
    {
        if (await records.Consents.FirstOrDefaultAsync(c => c.Id == id && c.PatientId == patient, cancellation) is not { } consent)
            return Outcome<ConsentView>.NotThere;
        // Asked twice, it is done once; the first reason stands.
        if (consent.WithdrawnAt is not null)
            return ConsentView.Of(consent);
        if (await Meanwhile.Of(records, consent, input.Version, cancellation) is { Count: > 0 } changes)
            return Outcome<ConsentView>.Refused(changes);
        (consent.WithdrawnAt, consent.WithdrawalReason) = (time.GetUtcNow(), input.Reason);
        await records.SaveChangesAsync(cancellation);
        return ConsentView.Of(consent);
    }
}

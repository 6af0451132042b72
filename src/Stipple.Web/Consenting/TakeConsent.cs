using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Consenting;

/// <summary>Keeps a consent that was signed.</summary>
internal sealed class TakeConsent(RecordsContext records, ConsentSeal seal, HouseKeeper house, TimeProvider time, Texts texts) : IHandler
{
    public async Task<Outcome<ConsentView>> Do(Guid patientId, ConsentInput input, CancellationToken cancellation)
    {
        var patient = await records
            .Patients.AsNoTracking()
            .FirstOrDefaultAsync(p => p.Id == patientId && p.MergedInto == null, cancellation);
        if (patient is null)
            return Outcome<ConsentView>.NotThere;
        var id = input.Id ?? Guid.CreateVersion7();
        // The same form sent twice: the first made the consent.
        if (await records.Consents.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, cancellation) is { } already)
            return already.PatientId == patientId ? ConsentView.Of(already) : Outcome<ConsentView>.NotThere;
        var shown = seal.Open(input.Shown) is { } opened && opened.Patient == patientId ? opened : null;
        var faults = await Faults(patient, input, shown, cancellation);
        if (faults.Count > 0)
            return Outcome<ConsentView>.Refused(faults);
        var entry = new ConsentEntry
        {
            Id = id,
            PatientId = patientId,
            TextId = shown!.Text,
            Expectations = JsonSerializer.Serialize(shown.Expectations),
            Extras = string.Join(',', input.Extras.Distinct().Select(e => $"{e}".ToLowerInvariant())),
            Signer = input.Signer,
            Signature = input.Signature ?? input.Typed!,
            Typed = input.Signature is null,
            SignedAt = time.GetUtcNow(),
        };
        records.Add(entry);
        await records.SaveChangesAsync(cancellation);
        return ConsentView.Of(entry);
    }

    private async Task<List<FormFault>> Faults(
        Patient patient,
        ConsentInput input,
        ConsentSeal.Content? shown,
        CancellationToken cancellation
    )
    {
        var faults = new List<FormFault>();
        if (shown is null)
            faults.Add(new FormFault(FormCodes.Unreadable, "shown", "", "what was shown for this patient", texts["consent.shown.wrong"]));
        else if (!await records.ConsentTexts.AnyAsync(t => t.Id == shown.Text && t.Replaced == null, cancellation))
            faults.Add(new FormFault(FormCodes.ChangedMeanwhile, "", "", "", texts["consent.text.replaced"]));
        if (!input.Understood)
            faults.Add(new FormFault(FormCodes.Missing, "understood", "", "a tick", texts["consent.understood.missing"]));
        if (patient.AgeOn(await house.Today(cancellation)) < 18 && Same(input.Signer, patient.Name))
            faults.Add(new FormFault(FormCodes.WrongKind, "signer", input.Signer, "the guardian", texts["consent.signer.minor"]));
        if (Signature(input) is { } fault)
            faults.Add(fault);
        return faults;
    }

    private FormFault? Signature(ConsentInput input)
    {
        if (input.Signature is { } path)
        {
            return SignaturePath.LengthOf(path) switch
            {
                null => new FormFault(
                    FormCodes.WrongKind,
                    "signature",
                    "",
                    "moves and lines in a box of 600 by 200",
                    texts["consent.signature.wrong"]
                ),
                < SignaturePath.Shortest and var length => new FormFault(
                    FormCodes.Missing,
                    "signature",
                    $"{length:0}",
                    $"at least {SignaturePath.Shortest}",
                    texts["consent.signature.short"]
                ),
                _ => null,
            };
        }
        if (input.Typed is null)
            return new FormFault(FormCodes.Missing, "signature", "", "a signature", texts["consent.signature.missing"]);
        return Same(input.Typed, input.Signer)
            ? null
            : new FormFault(FormCodes.WrongKind, "typed", input.Typed, input.Signer, texts["consent.typed.differs"]);
    }

    private static bool Same(string one, string other) =>
        SearchKeys.Words(one).SequenceEqual(SearchKeys.Words(other), StringComparer.Ordinal);
}

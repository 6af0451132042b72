using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Patients;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Wording;

namespace Stipple.Web.Patients.Removing;

/// <summary>Erases a person and everything written down about them.</summary>
internal sealed class ErasePatient(RecordsContext records, Texts texts) : IHandler
{
    public async Task<Outcome<bool>> Do(Guid id, EraseInput input, CancellationToken cancellation)
    {
        var name = await records
            .Patients.Where(p => p.Id == id && p.MergedInto == null)
            .Select(p => p.Given + " " + p.Family)
            .FirstOrDefaultAsync(cancellation);
        if (name is null)
            return Outcome<bool>.NotThere;
        if (!SearchKeys.Words(name).SequenceEqual(SearchKeys.Words(input.Name), StringComparer.Ordinal))
            return Outcome<bool>.Refused(new FormFault(FormCodes.WrongKind, "name", "", name, texts.Of("erase.name.wrong", name)));
        return await new PatientEraser(records).Erase(id, cancellation) ? true : Outcome<bool>.NotThere;
    }
}

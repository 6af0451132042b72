using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Wording;

namespace Stipple.Web.Patients.Importing;

/// <summary>Patients from a list that another program wrote.</summary>
internal static class ImportSlice
{
    // The list, its form and, on the word to import, the numbers of lines; as JSON a list is a little longer than it is.
    private const long LargestBody = 3 << 20;

    public static void Map(Routes routes)
    {
        routes.Page("/patients/import", Permission.EditPatients, () => Answers.Page<ImportPage>());
        routes
            .Form("/patients/import", Permission.EditPatients, Import)
            .WithMetadata(new RequestSizeLimitAttribute(LargestBody))
            .WithFormOptions(valueLengthLimit: ImportInput.Longest + 1024, multipartBodyLengthLimit: LargestBody);
        routes
            .ApiPost<ImportInput>(
                "/patients/import",
                Permission.EditPatients,
                async (Submitted<ImportInput> sent, ImportPatients import, CancellationToken cancellation) =>
                    sent.Value is null ? Answers.Problem(sent.Faults) : Answers.Json(await import.Do(sent.Value, cancellation))
            )
            .WithMetadata(new RequestSizeLimitAttribute(LargestBody));
    }

    private static async Task<IResult> Import(HttpContext http, ImportPatients import, Texts texts, CancellationToken cancellation)
    {
        var form = await http.Request.ReadFormAsync(cancellation);
        var values = Values.Of(form);
        var oldLetters = false;
        if (form.Files["file"] is { Length: > 0 } file)
        {
            if (file.Length > ImportInput.Longest)
                return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
            using var memory = new MemoryStream();
            await file.CopyToAsync(memory, cancellation);
            values.Put("text", TextOf(memory.ToArray(), out oldLetters));
        }
        values.Put("take", values.Has("take") ? string.Join(',', values.All("take")) : null);
        var sent = Submitted<ImportInput>.Read(values, strict: false);
        var outcome = sent.Value is null ? null : await import.Do(sent.Value, cancellation);
        return Answers.Page<ImportPage>(
            new
            {
                Form = Form.Again(sent, outcome?.Faults),
                Report = outcome?.Value,
                OldLetters = oldLetters,
            },
            outcome is { Done: true } ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }

    // Unicode as it announces itself, else UTF-8; what is not valid UTF-8 was written by an older program for western Europe.
    private static string TextOf(byte[] bytes, out bool oldLetters)
    {
        oldLetters = false;
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            oldLetters = true;
            return Encoding.Latin1.GetString(bytes);
        }
    }
}

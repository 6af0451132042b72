using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Staff;

/// <summary>Who works here and what they may do.</summary>
internal static class StaffSlice
{
    private const string Here = "/practice/people";
    private const string One = "/practice/people/{person:guid}";

    public static void Map(Routes routes)
    {
        routes.Page(
            Here,
            Permission.ManageStaff,
            async (RecordsContext records, CancellationToken cancellation) =>
                Answers.Page<PeoplePage>(
                    new
                    {
                        People = await records
                            .Users.AsNoTracking()
                            .OrderByDescending(u => u.Active)
                            .ThenBy(u => u.DisplayName)
                            .ToListAsync(cancellation),
                    }
                )
        );
        routes.Page(
            $"{Here}/new",
            Permission.ManageStaff,
            () => Answers.Page<PersonNewPage>(new { Form = Form.Of(new Values().Add("id", $"{Guid.CreateVersion7()}")) })
        );
        routes.Form(
            $"{Here}/new",
            Permission.ManageStaff,
            async (Submitted<PersonNewInput> sent, AddPerson add, CancellationToken cancellation) =>
            {
                var outcome = sent.Value is null ? null : await add.Run(sent.Value, cancellation);
                return outcome is { Done: true }
                    ? Answers.Go($"{Here}/{outcome.Value}")
                    : Answers.Page<PersonNewPage>(
                        new { Form = Form.Again(sent, outcome?.Faults) },
                        StatusCodes.Status422UnprocessableEntity
                    );
            }
        );
        routes.Page(
            One,
            Permission.ManageStaff,
            (Guid person, string? preset, RecordsContext records, CancellationToken cancellation) =>
                Show(
                    person,
                    forms => KeptScope.Preset(preset) is { } scope ? forms with { Scope = Form.Of(scope.Fields()) } : forms,
                    records,
                    cancellation
                )
        );
        routes.Form(
            One,
            Permission.ManageStaff,
            async (Guid person, Submitted<PersonInput> sent, ChangePerson change, RecordsContext records, CancellationToken cancellation) =>
                await Answer(
                    sent.Value is null ? null : await change.Correct(person, sent.Value, cancellation),
                    person,
                    (forms, faults) => forms with { Details = Form.Again(sent, faults) },
                    records,
                    cancellation
                )
        );
        routes.Form(
            $"{One}/scope",
            Permission.ManageStaff,
            async (Guid person, Submitted<ScopeInput> sent, ChangePerson change, RecordsContext records, CancellationToken cancellation) =>
                await Answer(
                    sent.Value is null ? null : await change.Scope(person, sent.Value),
                    person,
                    (forms, faults) => forms with { Scope = Form.Again(sent, faults) },
                    records,
                    cancellation
                )
        );
        routes.Form(
            $"{One}/phrase",
            Permission.ManageStaff,
            async (
                Guid person,
                Submitted<OncePhraseInput> sent,
                ChangePerson change,
                RecordsContext records,
                CancellationToken cancellation
            ) =>
                await Answer(
                    sent.Value is null ? null : await change.GiveOncePhrase(person, sent.Value, cancellation),
                    person,
                    (forms, faults) => forms with { Once = Form.Again(sent, faults) },
                    records,
                    cancellation
                )
        );
        foreach (var (word, active) in ((string, bool)[])[("deactivate", false), ("activate", true)])
        {
            routes.Form(
                $"{One}/{word}",
                Permission.ManageStaff,
                async (Guid person, ChangePerson change, RecordsContext records, CancellationToken cancellation) =>
                    await Answer(
                        await change.SetActive(person, active, cancellation),
                        person,
                        (forms, faults) => forms with { Active = new Form(new Values(), faults ?? []) },
                        records,
                        cancellation
                    )
            );
        }
    }

    private static async Task<IResult> Answer(
        Outcome<bool>? outcome,
        Guid person,
        Func<PersonForms, IReadOnlyList<FormFault>?, PersonForms> again,
        RecordsContext records,
        CancellationToken cancellation
    ) =>
        outcome switch
        {
            { Found: false } => Results.NotFound(),
            { Done: true } => Answers.Go($"{Here}/{person}"),
            _ => await Show(
                person,
                forms => again(forms, outcome?.Faults),
                records,
                cancellation,
                StatusCodes.Status422UnprocessableEntity
            ),
        };

    private static async Task<IResult> Show(
        Guid id,
        Func<PersonForms, PersonForms> adjust,
        RecordsContext records,
        CancellationToken cancellation,
        int status = StatusCodes.Status200OK
    )
    {
        if (await records.Users.AsNoTracking().FirstOrDefaultAsync(u => u.Id == id, cancellation) is not { } person)
            return Results.NotFound();
        var details = new Values().Add("name", person.DisplayName).Add("role", $"{person.Role}".ToLowerInvariant());
        var forms = new PersonForms(
            Form.Of(details),
            Form.Of(KeptScope.Read(person.Scope)?.Fields() ?? new Values()),
            Form.Empty,
            Form.Empty
        );
        return Answers.Page<PersonPage>(new { Person = person, Forms = adjust(forms) }, status);
    }
}

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Stipple.Web.Forms;

/// <summary>Turns outcomes into answers to the browser and to programs.</summary>
public static class Answers
{
    /// <summary>A page.</summary>
    public static RazorComponentResult Page<TPage>(object? parameters = null, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        (parameters is null ? new RazorComponentResult(typeof(TPage)) : new RazorComponentResult(typeof(TPage), parameters)) is var result
            ? Status(result, status)
            : throw new InvalidOperationException();

    /// <summary>After a form was done: go there and show it.</summary>
    public static IResult Go(string path) => Results.Redirect(path, preserveMethod: false);

    /// <summary>An answer of the interface: the value, or the faults as a problem document.</summary>
    public static IResult Json<T>(Outcome<T> outcome, string? createdAt = null)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (!outcome.Found)
            return Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "Not there");
        if (!outcome.Done)
            return Problem(outcome.Faults);
        return createdAt is null ? Results.Ok(outcome.Value) : Results.Created(createdAt, outcome.Value);
    }

    /// <summary>Faults as a problem document: 409 when something changed meanwhile, else 422.</summary>
    public static IResult Problem(IReadOnlyList<FormFault> faults) =>
        Results.Problem(
            statusCode: faults.Any(f => f.Code is FormCodes.ChangedMeanwhile)
                ? StatusCodes.Status409Conflict
                : StatusCodes.Status422UnprocessableEntity,
            title: "Refused",
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["faults"] = faults }
        );

    private static RazorComponentResult Status(RazorComponentResult result, int status)
    {
        result.StatusCode = status;
        return result;
    }
}

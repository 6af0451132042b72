using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Stipple.Web.Forms;

/// <summary>What a form or the interface sent: as it was typed, what it means, and everything wrong with it at once.</summary>
/// <typeparam name="T">What it means: a record whose properties are the fields.</typeparam>
public sealed class Submitted<T>
    where T : class
{
    private Submitted(Values values, T? value, List<FormFault> faults) => (Values, Value, Faults) = (values, value, faults);

    /// <summary>As it was typed.</summary>
    public Values Values { get; }

    /// <summary>What it means; null when there is any fault.</summary>
    public T? Value { get; }

    /// <summary>Everything wrong with it.</summary>
    public IReadOnlyList<FormFault> Faults { get; }

    /// <summary>Reads the body of a request, form or JSON.</summary>
    public static async ValueTask<Submitted<T>?> BindAsync(HttpContext http, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (http.Request.HasFormContentType)
        {
            try
            {
                return Read(Values.Of(await http.Request.ReadFormAsync(http.RequestAborted)), strict: false);
            }
            catch (InvalidDataException fault)
            {
                // The framework says so of too many or too long fields.
                throw new BadHttpRequestException(fault.Message, StatusCodes.Status413PayloadTooLarge, fault);
            }
        }
        Values values;
        try
        {
            values = Values.Of(
                await JsonNode.ParseAsync(
                    http.Request.Body,
                    documentOptions: new JsonDocumentOptions { MaxDepth = 16 },
                    cancellationToken: http.RequestAborted
                )
            );
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            // A property that stands twice is an ArgumentException here.
            return new Submitted<T>(
                new Values(),
                null,
                [new FormFault(FormCodes.Unreadable, "", "", "JSON", $"What was sent is not JSON: {fault.Message}")]
            );
        }
        return Read(values, strict: true);
    }

    /// <summary>Reads values.</summary>
    /// <param name="values">What was sent.</param>
    /// <param name="strict">Whether a field that nobody asked for is a fault.</param>
    public static Submitted<T> Read(Values values, bool strict)
    {
        var binder = new Binder(values);
        var value = binder.Read(typeof(T), "") as T;
        if (strict)
            binder.RefuseUnknown();
        return new Submitted<T>(values, binder.Faults.Count == 0 ? value : null, binder.Faults);
    }
}

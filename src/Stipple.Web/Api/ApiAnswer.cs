using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Api;

/// <summary>Tells the description of the interface what an operation answers, from the handler that does it.</summary>
internal static class ApiAnswer
{
    /// <summary>Where the operation itself does not say: what the one handler it asks for gives.</summary>
    public static RouteHandlerBuilder Answers(this RouteHandlerBuilder endpoint, Delegate operation)
    {
        var given = operation
            .Method.GetParameters()
            .Where(p => p.ParameterType.IsAssignableTo(typeof(IHandler)))
            .SelectMany(p => p.ParameterType.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Select(m => Given(m.ReturnType))
            .OfType<Type>()
            .Distinct()
            .ToList();
        return given.Count == 1 && Unwrapped(operation.Method.ReturnType) == typeof(IResult)
            ? endpoint.Produces(StatusCodes.Status200OK, given[0])
            : endpoint;
    }

    private static Type? Given(Type type) =>
        Unwrapped(type) is { IsGenericType: true } outcome && outcome.GetGenericTypeDefinition() == typeof(Outcome<>)
            ? outcome.GetGenericArguments()[0]
            : null;

    private static Type Unwrapped(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? type.GetGenericArguments()[0]
            : type;
}

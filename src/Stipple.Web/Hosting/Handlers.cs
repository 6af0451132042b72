using System.Reflection;

namespace Stipple.Web.Hosting;

/// <summary>Finds the handlers, one for each thing that can be done, and adds them.</summary>
internal static class Handlers
{
    public static void Add(IServiceCollection services)
    {
        foreach (var handler in Assembly.GetExecutingAssembly().GetTypes().Where(t => t.IsAssignableTo(typeof(IHandler)) && t.IsClass))
            services.AddScoped(handler);
    }
}

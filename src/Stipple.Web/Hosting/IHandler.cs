namespace Stipple.Web.Hosting;

/// <summary>Marks a class that does one thing a page and the interface both ask for; one is made for each request.</summary>
internal interface IHandler;

using System.CommandLine;
using Stipple.Cli.Science;

return await new RootCommand("Stipple") { ScienceCommand.Create() }.Parse(args).InvokeAsync();

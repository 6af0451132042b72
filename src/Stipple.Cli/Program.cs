using System.Runtime.InteropServices;
using Stipple.Cli.Running;

using var stopping = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var shell = ConsoleShell.Open(stopping.Token);
return Runner.Run(args, shell);

void Stop(PosixSignalContext context)
{
    context.Cancel = true;
    stopping.Cancel();
}

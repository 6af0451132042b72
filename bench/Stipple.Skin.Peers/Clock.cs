using System.Runtime.InteropServices;

namespace Stipple.Skin.Peers;

/// <summary>The processor time this thread has used: other work on the machine does not count.</summary>
internal static partial class Clock
{
    private const int ThreadCpuTime = 3;

    public static double Seconds
    {
        get
        {
            var time = default(TimeSpecification);
            _ = clock_gettime(ThreadCpuTime, ref time);
            return time.Seconds + (1e-9 * time.Nanoseconds);
        }
    }

    [LibraryImport("libc")]
    private static partial int clock_gettime(int clock, ref TimeSpecification time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpecification
    {
        public long Seconds;
        public long Nanoseconds;
    }
}

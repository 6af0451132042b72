namespace Stipple.Cli.Science;

/// <summary>Tells on a terminal, or in a log, how far a stage has come: a line per fifth done.</summary>
internal sealed class StageProgress(TextWriter writer)
{
    /// <summary>Progress of a stage, from any thread.</summary>
    /// <param name="name">What is done.</param>
    /// <param name="runs">How often it counts from 0 to 1.</param>
    public IProgress<double> Stage(string name, int runs = 1) => new Fifths(writer, name, runs);

    private sealed class Fifths(TextWriter writer, string name, int runs) : IProgress<double>
    {
        private readonly Lock gate = new();
        private int told;
        private int finished;

        public void Report(double value)
        {
            lock (gate)
            {
                var fifth = (int)((finished + value) / runs * 5);
                if (value >= 1)
                    finished++;
                if (fifth <= told)
                    return;
                told = fifth;
                writer.WriteLine($"{name}: {20 * fifth} %");
            }
        }
    }
}

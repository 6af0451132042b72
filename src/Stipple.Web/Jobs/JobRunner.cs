using System.CommandLine;
using System.Data.Common;
using Microsoft.AspNetCore.Connections;
using Stipple.Records.Stores;

namespace Stipple.Web.Jobs;

/// <summary>Runs one command line from its words to its exit code.</summary>
internal static class JobRunner
{
    // Settings may stand on any job: these, and whatever of the server's own is parted by colons.
    private static readonly string[] Settings = ["Folder", "Postgres", "PublicBase", "BehindProxy", "Proxies", "urls", "AllowedHosts"];

    /// <summary>Runs a job; faults are told with their code.</summary>
    /// <param name="words">The command line.</param>
    /// <param name="output">What the job says.</param>
    /// <param name="errors">What went wrong.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> Run(string[] words, TextWriter output, TextWriter errors)
    {
        try
        {
            var root = JobCommands.Create(new JobContext([.. words.Where(IsSetting)], output));
            var parsed = root.Parse([.. words.Where(w => !IsSetting(w))], new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0)
            {
                foreach (var error in parsed.Errors)
                    Tell(errors, JobCodes.BadCommandLine, $"{error.Message} Allowed is what --help lists.");
                return ExitCode.Faulty;
            }
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    Output = output,
                    Error = errors,
                }
            );
        }
        catch (StoreException fault)
        {
            Tell(errors, fault.Code, fault.Message);
            return ExitCode.Faulty;
        }
        catch (InvalidDataException fault)
        {
            Tell(errors, JobCodes.BadSetting, fault.Message);
            return ExitCode.Faulty;
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            Tell(errors, JobCodes.Address, $"{fault.Message} Is Stipple running already? Another address: --urls=http://localhost:5081");
            return ExitCode.Faulty;
        }
        catch (DbException fault)
        {
            Tell(errors, JobCodes.Database, $"The database does not answer as it must: {fault.Message}");
            return ExitCode.Failed;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Tell(errors, JobCodes.Files, fault.Message);
            return ExitCode.Faulty;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }
#pragma warning disable CA1031 // Whatever it was, the caller gets a code and a sentence; the trace is for whoever mends it.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Tell(errors, JobCodes.Internal, $"Stipple failed: {fault}");
            return ExitCode.Failed;
        }
    }

    private static bool IsSetting(string word)
    {
        if (!word.StartsWith("--", StringComparison.Ordinal) || word.IndexOf('=', StringComparison.Ordinal) is not (> 2 and var end))
            return false;
        var name = word[2..end];
        return name.Contains(':', StringComparison.Ordinal) || Settings.Contains(name, StringComparer.OrdinalIgnoreCase);
    }

    private static void Tell(TextWriter errors, string code, string sentence) => errors.WriteLine($"{code}: {sentence}");
}

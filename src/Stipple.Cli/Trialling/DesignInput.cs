using System.Text.Json;
using Stipple.Cli.Failing;
using Stipple.Cli.Reading;
using Stipple.Cli.Running;
using Stipple.Designs;

namespace Stipple.Cli.Trialling;

/// <summary>The design a command is given: a file, or standard input.</summary>
internal static class DesignInput
{
    /// <summary>Reads it and insists on a design without faults, of the command line neither.</summary>
    /// <exception cref="FaultException">It is not there, cannot be read, or something has faults; all are told.</exception>
    public static CohortDesign ReadSound(CohortRequest request, Shell shell)
    {
        var faults = request.Faults().ToList();
        CohortDesignResult? read = null;
        try
        {
            read = InputFile.Read(
                "DESIGN",
                request.Design,
                "allowed is a file with a design, or - for standard input",
                shell,
                CohortDesignReader.Read
            );
            faults.AddRange(read.Faults);
        }
        catch (FaultException unread)
        {
            faults.AddRange(unread.Faults);
        }

        return faults.Count == 0 && read?.Design is { } design
            ? design
            : throw new FaultException(faults, faults.Count + (read is null ? 0 : read.FaultCount - read.Faults.Count));
    }

    /// <summary>The design that a state holds; null where that is none.</summary>
    public static CohortDesign? Of(PartState state) =>
        CohortDesignReader.Read(JsonSerializer.SerializeToUtf8Bytes(state.Design, PartJson.Default.JsonElement)).Design;

    /// <summary>A design as a state holds it.</summary>
    public static JsonElement Element(CohortDesign design)
    {
        using var document = JsonDocument.Parse(CohortDesignWriter.Write(design));
        return document.RootElement.Clone();
    }
}

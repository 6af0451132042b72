using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Tests.Evidence;

/// <summary>Every value of the catalogues with the place it stands at, and the rules they all follow.</summary>
internal static class Figures
{
    public static IEnumerable<(string Place, Figure Figure)> All() =>
        OfAnatomies().Concat(OfScales()).Concat(OfDevices()).Concat(OfLimits());

    /// <summary>Every reference to a source with the place it stands at.</summary>
    public static IEnumerable<(string Place, string Source)> References() =>
        All()
            .SelectMany(x => x.Figure.Sources.Select(id => (x.Place, id)))
            .Concat(Catalogue.Scales.All.SelectMany(x => x.Sources.Select(id => ($"scale {x.Id}", id))))
            .Concat(Catalogue.Devices.All.SelectMany(x => x.Sources.Select(id => ($"device {x.Id}", id))))
            .Concat(
                Catalogue.Devices.All.SelectMany(x =>
                    x.Clearances.SelectMany(c => c.Sources.Select(id => ($"device {x.Id}, {c.File}", id)))
                )
            )
            .Concat(Catalogue.Parameters.All.SelectMany(x => x.Sources.Select(id => ($"parameter {x.Id}", id))))
            .Concat(Catalogue.Curves.All.SelectMany(x => x.Sources.Select(id => ($"curve {x.Id}", id))))
            .Concat(Catalogue.Checks.All.SelectMany(x => x.Sources.Select(id => ($"check {x.Id}", id))))
            .Concat(TrialCatalogue.Studies.All.Select(x => ($"study {x.Id}", x.Source)));

    /// <summary>What is wrong with a value; empty when nothing is.</summary>
    public static IEnumerable<string> FaultsOf(string place, Figure figure)
    {
        if (string.IsNullOrWhiteSpace(figure.Unit))
            yield return $"{place} has no unit";
        if (!double.IsFinite(figure.Value))
            yield return $"{place} is not finite";
        if (figure.Low > figure.Value || figure.High < figure.Value)
            yield return $"{place} = {figure.Value} lies outside {figure.Low} to {figure.High}";
        if (figure.StandardDeviation <= 0)
            yield return $"{place} has a standard deviation that is not positive";
        foreach (var fault in OriginFaults(place, figure.Method, figure.Sources, figure.Note))
            yield return fault;
    }

    /// <summary>What is missing of a value's origin; empty when nothing is.</summary>
    public static IEnumerable<string> OriginFaults(string place, Method method, ImmutableArray<string> sources, string? note)
    {
        var ours = method is Method.Chosen or Method.Provisional;
        if (sources.IsEmpty && !ours)
            yield return $"{place} is {method} and has no source";
        if (string.IsNullOrWhiteSpace(note) && (ours || method == Method.Derived))
            yield return $"{place} is {method} and does not say why";
    }

    private static IEnumerable<(string, Figure)> OfAnatomies() =>
        Catalogue.Anatomies.All.SelectMany(a =>
            Present(
                $"anatomy {a.Id}",
                ("area", a.Area),
                ("stratum corneum", a.StratumCorneum),
                ("reference age", a.ReferenceAge),
                ("TEWL", a.BaselineTewl),
                ("epidermis, men", a.Epidermis.Male),
                ("epidermis, women", a.Epidermis.Female),
                ("dermis, men", a.Dermis.Male),
                ("dermis, women", a.Dermis.Female),
                ("epidermis ageing, men", a.EpidermisAgeing.Male),
                ("epidermis ageing, women", a.EpidermisAgeing.Female),
                ("dermis ageing, men", a.DermisAgeing.Male),
                ("dermis ageing, women", a.DermisAgeing.Female)
            )
        );

    private static IEnumerable<(string, Figure)> OfScales() =>
        Catalogue.Scales.All.SelectMany(s =>
            Present($"scale {s.Id}", ("error in person", s.RaterErrorLive), ("error from a photograph", s.RaterErrorPhoto))
        );

    private static IEnumerable<(string, Figure)> OfDevices() =>
        Catalogue.Devices.All.SelectMany(d =>
            Present(
                $"device {d.Id}",
                ("needles", d.Needles),
                ("diameter", d.NeedleDiameter),
                ("rate", d.Rate),
                ("shortest length", d.ShortestLength),
                ("longest length", d.LongestLength),
                ("step", d.LengthStep),
                ("evaluated limit", d.EvaluatedLimit),
                ("tolerance", d.Tolerance)
            )
        );

    private static IEnumerable<(string, Figure)> OfLimits() =>
        Catalogue.NeedleLimits.All.SelectMany(l => Present($"needle limit {l.Id}", ("surface", l.Surface), ("marks", l.Marks)));

    private static IEnumerable<(string, Figure)> Present(string owner, params (string Name, Figure? Figure)[] figures) =>
        figures.Where(x => x.Figure is not null).Select(x => ($"{owner}, {x.Name}", x.Figure!));
}

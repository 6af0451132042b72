using System.Collections.Immutable;
using System.Text;
using Stipple.Evidence;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Export;

/// <summary>Every band of a forecast as one long table (RFC 4180), a row per band, described in docs/guide/forecast.md.</summary>
internal sealed class ForecastCsv
{
    private const string Heading = "scope,id,zones,series,day,hour,p05,p25,p50,p75,p95,unit";
    private readonly TextWriter writer;
    private readonly Forecast forecast;

    private ForecastCsv(TextWriter writer, Forecast forecast) => (this.writer, this.forecast) = (writer, forecast);

    /// <summary>Writes to a stream row by row; it stays open.</summary>
    public static void Write(Stream stream, Report report)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), 65536, leaveOpen: true) { NewLine = "\r\n" };
        new ForecastCsv(text, report.Forecast).Write();
    }

    private void Write()
    {
        writer.WriteLine(Heading);
        foreach (var concern in forecast.Concerns)
            OfConcern(concern);
        foreach (var reading in forecast.Readings)
            Over("reading", reading.Scale, reading.Zones, "read", reading.Read, reading.Unit);
        foreach (var zone in forecast.Zones)
        {
            foreach (var sign in zone.Signs)
                OfSign(zone, sign);
        }

        for (var i = 0; i < forecast.Sessions.Length; i++)
        {
            foreach (var zones in forecast.Sessions[i].Zones)
                OfSession($"{i + 1}", forecast.Sessions[i].Day, zones);
        }
    }

    private void OfConcern(ConcernForecast concern)
    {
        var unit = Catalogue.Scales[concern.Scale].Unit;
        Over("concern", concern.Concern, concern.Zones, "score", concern.Score, unit);
        Over("concern", concern.Concern, concern.Zones, "rated", concern.Rated, unit);
        Over("concern", concern.Concern, concern.Zones, "untreated", concern.Untreated, unit);
        Over("concern", concern.Concern, concern.Zones, "change", concern.Change, "% of untreated");
    }

    private void OfSign(ZoneForecast zone, SignForecast sign)
    {
        Over("sign", sign.Sign, zone.Zones, "treated", sign.Treated, sign.Unit);
        Over("sign", sign.Sign, zone.Zones, "untreated", sign.Untreated, sign.Unit);
        Over("sign", sign.Sign, zone.Zones, "difference", sign.Difference, sign.Unit);
    }

    private void OfSession(string id, double day, SessionZoneForecast session)
    {
        (string Series, Band Band, string Unit)[] bands =
        [
            ("depth", session.Depth, "mm"),
            ("punctures", session.Punctures, "1/cm2"),
            ("bleeding", session.Bleeding, "1/cm2"),
            ("epidermis-wounded", session.EpidermisWounded, "%"),
            ("papillary-wounded", session.PapillaryWounded, "%"),
            ("reticular-wounded", session.ReticularWounded, "%"),
            ("days-until-presentable", session.DaysUntilPresentable, "d"),
            ("days-until-clear", session.DaysUntilClear, "d"),
            ("pain", session.Pain, "of 10"),
            ("pain-bare", session.PainBare, "of 10"),
        ];
        foreach (var (series, band, unit) in bands)
            Row("session", id, session.Zones, series, day, band, unit);
    }

    private void Over(string scope, string id, ImmutableArray<string> zones, string series, ImmutableArray<Band> bands, string unit)
    {
        for (var moment = 0; moment < bands.Length; moment++)
            Row(scope, id, zones, series, forecast.Days[moment], bands[moment], unit);
    }

    private void Row(string scope, string id, ImmutableArray<string> zones, string series, double day, in Band band, string unit)
    {
        Text(scope);
        Text(id);
        Text(string.Join(' ', zones));
        Text(series);
        Number(day);
        Number(Math.Round(day * 24, 4));
        Number(band.P05, NumberJson.Format);
        Number(band.P25, NumberJson.Format);
        Number(band.P50, NumberJson.Format);
        Number(band.P75, NumberJson.Format);
        Number(band.P95, NumberJson.Format);
        writer.WriteLine(Quoted(unit));
    }

    private void Text(string cell)
    {
        writer.Write(Quoted(cell));
        writer.Write(',');
    }

    private void Number(double value, string format = "")
    {
        Span<char> digits = stackalloc char[32];
        value.TryFormat(digits, out var length, format, null);
        writer.Write(digits[..length]);
        writer.Write(',');
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny("\",\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}

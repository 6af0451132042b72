using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Stipple.Evidence;

/// <summary>One reported row to an arm, or to the reason why it cannot be compared with a forecast.</summary>
internal static partial class TrialRowReader
{
    private const int LongestText = 200;

    public static (TrialArm? Arm, Study? Study, OutOfScope? Reason) Read(RawRow row, string path)
    {
        var id = row["id"].Text is { } given ? Short(given) : path;
        if (!row.IsObject)
            return Out(ScopeReason.NotARow, "A row must be an object.");
        if (new Words(row["kind"].Text, row["role"].Text).Has("meta*|pooled|systematic"))
            return Out(ScopeReason.MetaAnalysis, "Pools several studies.");

        var device = row["device"].Text;
        var done = new Words(device, row["adjunct"].Text);
        if (RoleOf(row, done) is not { } role)
            return Out(ScopeReason.NotARow, "Neither role nor device says what the row stands for.");
        if (done.Has(TrialTables.EnergyWords))
            return Out(ScopeReason.EnergyDevice, $"Treated with {Short(device ?? row["adjunct"].Text ?? "")}.");
        var treatment = TreatmentReader.Read(row, role);
        var other = treatment.Unmodelled is not null || IsDevice(device);
        if ((role == TrialRole.Comparator && (other || treatment.SkinCare.IsEmpty)) || (role == TrialRole.Control && other))
            return Out(
                ScopeReason.NotNeedling,
                $"Treated with {Short(IsDevice(device) ? device! : row["adjunct"].Text ?? "what is not named")}."
            );
        if (IndicationOf(row) is not { } indication)
            return Out(
                ScopeReason.UnknownIndication,
                $"The indication is {(row["indication"].Text is { } named ? $"\"{Short(named)}\"" : "absent")}."
            );

        var (endpoint, reason, note) = EndpointReader.Read(row);
        if (endpoint is null)
            return Out(reason, note);
        var followups = FollowupReader.Read(row, endpoint, out var direction, out var contradiction);
        if (contradiction is not null)
            return Out(direction == EndpointDirection.Improvement ? ScopeReason.UnknownDirection : ScopeReason.Implausible, contradiction);
        if (followups.IsEmpty)
            return Out(ScopeReason.NoFigure, "No follow-up gives a percent change, a change in points, or responders.");

        var study = StudyOf(row, id);
        var arm = new TrialArm(
            id,
            study.Id,
            role,
            indication,
            row["n"].Count,
            row["n_completed"].Count,
            AgeOf(row["age"]),
            PhototypesOf(row["phototypes"].Text),
            treatment,
            endpoint with
            {
                Direction = direction,
            },
            followups,
            TierOf(row["tier"].Text, endpoint, followups),
            row["figures_as_seen"].Text is { } seen ? Short(seen) : "",
            []
        );
        return (arm, study, null);

        (TrialArm?, Study?, OutOfScope?) Out(ScopeReason why, string detail) => (null, null, new OutOfScope(id, why, detail));
    }

    internal static string Short(string text) => Node.Readable(text, LongestText);

    private static bool IsDevice(string? device) => device is not null && !new Words(device).Has(TrialTables.NoDeviceWords);

    // A control that was needled is, for the model, needled skin.
    private static TrialRole? RoleOf(RawRow row, Words done)
    {
        var role = new Words(row["role"].Text);
        var needled = IsDevice(row["device"].Text) && new Words(row["device"].Text).Has(TrialTables.NeedlingWords);
        if (role.Has("control*|untreated|placebo|sham|no treatment"))
            return needled ? TrialRole.Needling : TrialRole.Control;
        if (role.Has("comparator*|active|comparison"))
            return TrialRole.Comparator;
        if (role.Has("needl*|microneedl*|treatment|intervention"))
            return TrialRole.Needling;
        return done.Has(TrialTables.NeedlingWords) ? TrialRole.Needling : null;
    }

    private static TrialIndication? IndicationOf(RawRow row)
    {
        var named = new Words(row["indication"].Text);
        var kind = TrialTables.Indications.FirstOrDefault(x => named.Has(x.Words)).Kind;
        var detail = row["indication_detail"].Text;
        if (kind is null && named.Empty)
            kind = TrialTables.Indications.FirstOrDefault(x => new Words(detail).Has(x.Words)).Kind;
        if (kind is null)
            return null;
        var endpoint = row["endpoint"].Text;
        // The evidence files name pores and texture in one word; the measure tells which.
        if (kind is Pores.KindName && named.Has("texture") && !new Words(endpoint, detail).Has("pore*"))
            kind = Texture.KindName;
        var all = new Words(row["indication"].Text, detail, endpoint, row["body_site"].Text, row["citation"].Text, row["notes"].Text);
        return new TrialIndication(
            kind,
            kind is Hyperpigmentation.KindName ? First(TrialTables.Pigments, all) : null,
            kind is Scar.KindName ? First(TrialTables.Causes, all) : null,
            kind is Scar.KindName ? First(TrialTables.Forms, all) : null,
            kind is StretchMarks.KindName ? First(TrialTables.Colours, all) : null,
            detail is null ? null : Short(detail)
        );
    }

    private static T? First<T>((string Words, T Value)[] table, Words words)
        where T : struct
    {
        foreach (var (phrases, value) in table)
        {
            if (words.Has(phrases))
                return value;
        }
        return null;
    }

    private static ReportedAge? AgeOf(RawRow age)
    {
        if (!age.IsObject)
            return age.Within(0, 120) is { } only ? new ReportedAge(only) : null;
        double? low = null,
            high = null;
        if (age["range"].Text is { } text && AgeRange().Match(text) is { Success: true } match)
        {
            low = double.Parse(match.Groups["low"].ValueSpan, CultureInfo.InvariantCulture);
            high = double.Parse(match.Groups["high"].ValueSpan, CultureInfo.InvariantCulture);
        }
        var result = new ReportedAge(
            age["mean"].Within(0, 120),
            age["sd"].Within(0, 60),
            low <= high ? low : null,
            low <= high ? high : null
        );
        return result == new ReportedAge() ? null : result;
    }

    private static PhototypeRange? PhototypesOf(string? text)
    {
        if (text is null || text.Length > LongestText || PhototypeText().Match(text) is not { Success: true } match)
            return null;
        var low = Parse(match.Groups["low"].Value);
        var high = match.Groups["high"].Success ? Parse(match.Groups["high"].Value) : low;
        return low <= high ? new PhototypeRange(low, high) : null;

        static Phototype Parse(string numeral) =>
            int.TryParse(numeral, CultureInfo.InvariantCulture, out var number)
                ? (Phototype)(number - 1)
                : Enum.Parse<Phototype>(numeral, ignoreCase: true);
    }

    private static Study StudyOf(RawRow row, string id)
    {
        var citation = row["doi"].Text ?? row["citation"].Text ?? row["pmid"].Text;
        var words = new Words(row["design"].Text);
        var design = ImmutableArray.CreateBuilder<DesignFeature>();
        Add("controlled|rct|arms|placebo controlled", DesignFeature.Controlled);
        Add("single arm", DesignFeature.SingleArm);
        Add("split*|side controlled|intraindividual|half face", DesignFeature.SplitFace);
        Add("randomi*|rct", DesignFeature.Randomised);
        Add("blind|blinded|rater blinded|assessor blind|double blind*|single blind*", DesignFeature.RaterBlinded);
        Add("open label|open", DesignFeature.OpenLabel);
        Add("retrospective", DesignFeature.Retrospective);
        var setting =
            words.Has("single centre|single center") ? "single centre"
            : words.Has("multicentre|multicenter|multi cent*") ? "several centres"
            : null;
        return new Study(Short(citation ?? id), Short(row["citation"].Text ?? citation ?? id), design.ToImmutable(), setting);

        void Add(string phrases, DesignFeature feature)
        {
            if (words.Has(phrases))
                design.Add(feature);
        }
    }

    private static EvidenceTier TierOf(string? text, TrialEndpoint endpoint, ImmutableArray<TrialFollowup> followups)
    {
        if (text is ['A' or 'B' or 'C' or 'D'])
            return Enum.Parse<EvidenceTier>(text);
        if (endpoint.BaselineStandardDeviation is not null && followups.Any(f => f.Mean is not null && f.StandardDeviation is not null))
            return EvidenceTier.A;
        return followups.Any(f => f.PercentChange is not null || f.Change is not null) ? EvidenceTier.B : EvidenceTier.C;
    }

    [GeneratedRegex(@"^\D{0,20}(?<low>\d{1,3})\s*(?:-|–|—|to)\s*(?<high>\d{1,3})\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AgeRange();

    [GeneratedRegex(
        @"^(?:(?:fitzpatrick|skin|photo|type|types|phototype|phototypes)\s*)*(?<low>III|II|IV|I|VI|V|[1-6])(?:\s*(?:-|–|—|/|to|and|,)\s*(?:type\s*)?(?<high>III|II|IV|I|VI|V|[1-6]))?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex PhototypeText();
}

using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>A brief laid out once for all formats, on two sheets. Every number leads to where it can be checked.</summary>
internal sealed record BriefPage(BriefDocument Note, ImmutableList<Passage> First, ImmutableList<Passage> Second)
{
    /// <param name="address">Where a source is read; null where nothing leads into the product.</param>
    public static BriefPage Of(BriefSheet sheet, Func<BriefSource, string?> address)
    {
        var note = sheet.Note;
        var lines = new BriefLines(address);
        var brief = note.Brief;
        return new(
            note,
            [
                .. Section("demande", BriefWords.Asked, lines.Asked(brief.Asked)),
                .. Section("presence", BriefWords.Who, [.. lines.Presence(brief.Presence), .. lines.Written(brief.Evidence.Notes)]),
                .. Section("accords", BriefWords.Together, lines.Readings(brief.Convergences, BriefWords.NoReading)),
                .. Section("debats", BriefWords.Apart, lines.Readings(brief.Disagreements, BriefWords.NoDebate)),
                .. Section("decisions", BriefWords.Decisions, lines.Decisions(brief.Decisions)),
            ],
            [
                .. Section("paroles", BriefWords.Voices, BriefLines.Voices(note.Voices)),
                .. Section("options", BriefWords.Options, lines.Options(brief.Options)),
                .. Section("preuves", BriefWords.Evidence, lines.Evidence(brief.Evidence)),
                .. Section("pratiques", BriefWords.Practices, lines.Practices(brief.Practices, sheet.Withdrawn)),
            ]);
    }

    private static IEnumerable<Passage> Section(string id, string title, IEnumerable<Passage> passages) => [new Passage.Heading(2, id, [new Wording(title)]), .. passages];

    /// <summary>What one should know before reading.</summary>
    public static IEnumerable<(string Name, string Value)> Facts(BriefSubject subject) =>
    [
        ("Territoire", subject.Territory),
        .. subject.LeadAuthority is { } lead ? [("Chef de file", lead)] : Array.Empty<(string, string)>(),
        ("Portage politique", subject.SponsorRole ?? BriefWords.NoSponsor),
        ("Participation", BriefWords.Level(subject.Level)),
    ];
}

namespace CoConstruction.Domain;

/// <summary>Why a quote of a sheet does not go to the library: its person did not say yes to it, nobody read it again, or it was taken back there.</summary>
public enum QuoteStays { NotAllowed, NotReadAgain, TakenBack }

/// <summary>A quote of a sheet that stays in the project.</summary>
public sealed record StayingQuote(string VoiceId, string? Text, string College, QuoteStays Why);

/// <summary>What of a sheet goes to the library, and what stays in the project. Its review, its sources, its shared text and the names of who asked to be
/// credited always stay: who takes a name back here could not take it back there.</summary>
/// <param name="Sheet">As others read it, with the quotes whose people agreed to be read there.</param>
/// <param name="Place">Where the practice is found.</param>
/// <param name="Sent">When it went before, and under which name.</param>
public sealed record SheetParcel(PracticeSheet Sheet, PracticePlace Place, ImmutableList<StayingQuote> Staying, SentSheet? Sent)
{
    public static SheetParcel Of(Project project, ProjectSheet sheet)
    {
        var (content, card) = (sheet.Content, project.Territory.Card);
        return new(
            Practices.Told(project, sheet) with { Verbatims = [.. Practices.Quotes(project, sheet, VoiceUse.Library)] },
            new PracticePlace(content.Sheet.Identity.Territory ?? card.Name, content.Sheet.Identity.Territory is null ? card.Kind : null, card.DepartmentName),
            [.. content.VoiceIds.Select(project.Voices.Find).OfType<Voice>().Where(voice => !voice.Withdrawn && !voice.MayBeShown(VoiceUse.Library)).Select(voice => new StayingQuote(
                voice.Id, voice.Text.Text, project.Participants.College(voice.CollegeId)?.Label ?? "", voice.Consent.Allows(VoiceUse.Library) ? QuoteStays.NotReadAgain : QuoteStays.NotAllowed))],
            sheet.Sent);
    }

    internal static Decision Send(Project project, ProjectSheet sheet, SendSheet c, Asked asked)
    {
        var parcel = Of(project, sheet);
        if (string.IsNullOrWhiteSpace(parcel.Sheet.Summary) || parcel.Sheet.Steps.IsEmpty) return Refusal.SheetIncomplete;
        if ((parcel.Signal(c).Check(c.NamesNobody) ?? parcel.Sheet.Check() ?? NamedPeople.Check(c.NamesNobody, parcel.Sheet.Texts())) is { } refusal) return refusal;
        var name = sheet.Sent?.PracticeId ?? (asked.Role == Role.Door ? c.PracticeId : null) ?? $"f-{asked.Chance:x16}";
        return new SheetSent(sheet.Id, name, parcel.Sheet.Verbatims.ConvertAll(verbatim => verbatim.Id), asked.At);
    }

    /// <summary>What is asked of the library; null before the project has written down that it goes. Of its quotes only those that were written down.</summary>
    public OfferSheet? Offer(string projectId, SendSheet c) => Sent is null ? null : new(
        Sent.PracticeId, Signal(c), Sheet with { Verbatims = Sheet.Verbatims.FindAll(verbatim => Sent.VoiceIds.Contains(verbatim.Id)) }, projectId, [],
        // It was read for names when it was sent.
        NamesNobody: true);

    /// <summary>Quotes that went to the library and may be read there no more, each with the practice that may have it.</summary>
    public static IEnumerable<(string PracticeId, string VoiceId)> TakenBack(Project project) =>
        project.Practices.Sheets.Values.Select(sheet => sheet.Sent).OfType<SentSheet>()
            .SelectMany(sent => sent.VoiceIds.Where(id => project.Voices.Find(id)?.MayBeShown(VoiceUse.Library) != true).Select(id => (sent.PracticeId, id)));

    private PracticeSignal Signal(SendSheet c) => new(Sheet.Title, Sheet.Summary ?? "", c.Kind, Place, c.Why, c.As)
    {
        Forms = Sheet.Identity.Forms,
        Partners = Sheet.Identity.Partners,
        Country = Sheet.Identity.Country,
    };
}

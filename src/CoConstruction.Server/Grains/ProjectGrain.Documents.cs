using System.Security.Cryptography;
using System.Text;

namespace CoConstruction.Server;

/// <content>What can be taken away. Made beside the grain's own thread, of a state that never changes: votes do not wait for a document.</content>
internal sealed partial class ProjectGrain
{
    public Task<Minutes?> Minutes(Caller caller, string workshopId) =>
        Make(caller, (state, audience) => (audience.WorkshopId ?? workshopId) == workshopId ? Domain.Minutes.Of(state, workshopId) : null);

    public Task<PublishedPapers?> Papers(Caller caller, string ballotId) => Make(caller, (state, audience) => ProjectView.Papers(state, audience, ballotId));

    public Task<RollSheet?> Roll(Caller caller, string ballotId) => Make(caller, (state, audience) =>
        ProjectView.Roll(state, audience, ballotId) is { } roll ? new RollSheet(roll, state.Participants.Colleges) : null);

    public async Task<bool> MaySee(Caller caller, string attachmentId) => await RoleOf(caller) switch
    {
        Role.Facilitator or Role.CoFacilitator => true,
        null or Role.Guest or Role.Screen or Role.Tablet or Role.Door => false,
        _ => (await Seen()).Evaluation.Readings.Values.Any(reading => reading.Found.AttachmentId == attachmentId),
    };

    public Task<PlanDocument?> Plan(Caller caller) => Make(caller, (state, audience) => audience.WorkshopId is null ? PlanDocument.Of(state, Today) : null);

    public async Task<PlanDocument?> PlanFeed(string key) =>
        await Seen() is { ActionPlan.FeedKey: { } known } state && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(known), Encoding.UTF8.GetBytes(key)) ? await Task.Run(() => PlanDocument.Of(state, Today)) : null;

    public Task<BriefSheet?> Brief(Caller caller, string? briefId) => Make(caller, (state, audience) =>
    {
        var page = audience.Kind is AudienceKind.Team or AudienceKind.Observer;
        if (audience.WorkshopId is not null || (briefId is null && !page)) return null;
        return (briefId is null ? BriefDocument.Draft(state, Today) : BriefDocument.Issued(state, briefId)) is { } note ? new BriefSheet(note, page) : null;
    });

    public Task<SheetPaper?> Sheet(Caller caller, string sheetId) => Make(caller, (state, audience) =>
        audience.WorkshopId is null && audience.Kind is AudienceKind.Team or AudienceKind.Observer ? SheetPaper.Of(state, sheetId, Today) : null);

    public Task<TrainingNeeds?> TrainingNeeds(Caller caller) => Make(caller, (state, audience) =>
        audience.WorkshopId is null && audience.Kind is AudienceKind.Team or AudienceKind.Observer ? Server.TrainingNeeds.Of(state) : null);

    public Task<SheetParcel?> Parcel(Caller caller, string sheetId) => Make(caller, (state, _) =>
        Callers.RoleOf(state, caller, time.GetUtcNow()) is Role.Facilitator or Role.CoFacilitator or Role.Professional && state.Practices.Find(sheetId) is { } sheet ? SheetParcel.Of(state, sheet) : null);

    public Task<DerivedPlan?> Derived(Caller caller) => Make(caller, (state, _) =>
        Callers.RoleOf(state, caller, time.GetUtcNow()) is Role.Facilitator or Role.CoFacilitator or Role.Professional ? DerivedPlan.Of(state) : null);

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    public Task<string?> CharterDraft(Caller caller) => Make(caller, (state, audience) =>
        audience.Kind == AudienceKind.Team ? state.Texts.All.Values.FirstOrDefault(text => text.Kind == TextKind.Charter && !Texts.IsSettled(state, text.Id))?.Id : null);

    public Task<ProjectCopy?> Copy(Caller caller, string? charter) => Make(caller, (state, audience) =>
        audience.Kind == AudienceKind.Team ? new ProjectCopy(state.Territory.Title, ProjectFileWriter.Write(state, charter)) : null);

    public async Task<TextDocument?> TextDocument(Caller caller, string textId, int? version, string? now)
    {
        var state = await Seen();
        if (AudienceOf(state, caller) is not { } audience || !MayRead(state, caller, textId, version)) return null;
        return await Task.Run(() => TextDocuments.Of(state, audience, textId, version, now, Today));
    }

    public async Task<VersionText?> VersionText(Caller caller, string textId, int version)
    {
        var state = await Seen();
        if (!MayRead(state, caller, textId, version) || state.Texts.Find(textId) is not { } text || text.Versions.Find(kept => kept.Number == version) is not { } kept) return null;
        return new(kept.Number, kept.Name, kept.At, text.TextOf(version)!);
    }

    private bool MayRead(Project state, Caller caller, string textId, int? version) =>
        Callers.RoleOf(state, caller, time.GetUtcNow()) is { } role && (caller is not Caller.Seat seat || Callers.IsCurrent(state, seat))
        && (version is { } number ? Texts.MayRead(state, textId, number, role, Callers.ReferenceOf(caller)) : Texts.RightOf(state, textId, role, Callers.ReferenceOf(caller)) >= TextRight.Read);

    /// <summary>Documents tell the whole of something: who is invited to a part of it has none.</summary>
    private Audience? AudienceOf(Project state, Caller caller) =>
        Callers.AudienceOf(state, caller, time.GetUtcNow()) is { Kind: not AudienceKind.Guest } audience ? audience : null;

    private async Task<T?> Make<T>(Caller caller, Func<Project, Audience, T?> document)
        where T : class =>
        await Seen() is var state && AudienceOf(state, caller) is { } audience ? await Task.Run(() => document(state, audience)) : null;
}

namespace CoConstruction.Server;

/// <content>What can be taken away. Made beside the grain's own thread, of a state that never changes: votes do not wait for a document.</content>
internal sealed partial class ProjectGrain
{
    public Task<Minutes?> Minutes(Caller caller, string workshopId) =>
        Make(caller, (state, audience) => (audience.WorkshopId ?? workshopId) == workshopId ? Domain.Minutes.Of(state, workshopId) : null);

    public Task<PublishedPapers?> Papers(Caller caller, string ballotId) => Make(caller, (state, audience) => ProjectView.Papers(state, audience, ballotId));

    public Task<RollSheet?> Roll(Caller caller, string ballotId) => Make(caller, (state, audience) =>
        ProjectView.Roll(state, audience, ballotId) is { } roll ? new RollSheet(roll, state.Participants.Colleges) : null);

    private async Task<T?> Make<T>(Caller caller, Func<Project, Audience, T?> document)
        where T : class =>
        await Seen() is var state && Callers.AudienceOf(state, caller) is { } audience ? await Task.Run(() => document(state, audience)) : null;
}

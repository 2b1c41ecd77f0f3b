namespace CoConstruction.Server;

/// <summary>One practice: its ledger, and its place in the index after each change.</summary>
internal sealed class PracticeGrain(IJournal journal, IVault vault, PracticeKeeper keeper, TimeProvider time, ILogger<PracticeGrain> logger) : Grain, IPracticeGrain
{
    private long _indexed;

    private string Id => this.GetPrimaryKeyString();

    private Ledger<Practice> Ledger => field ??= new(LibraryStreams.Of(Id), new Practice(Id), journal, vault, time, logger);

    public async Task<Reply> Ask(LibraryAsking asking)
    {
        if (asking.Command is not PracticeCommand command || command.PracticeId != Id) return new(Outcome.NotFound);
        var reply = await Ledger.Ask(
            asking.CommandId,
            practice => LibraryRights.May(asking.By.RolesIn(practice), command.GetType()),
            practice => practice.Decide(command, new LibraryAsked(asking.By.MemberId ?? "", time.GetUtcNow())));
        if (reply.Outcome == Outcome.Answered) await Index();
        return reply;
    }

    public async Task<PracticePage?> Page(LibraryCaller caller, int? version) => LibraryView.Of(await Seen(), caller, version);

    public async Task<PublishedPractice?> Published() => await Seen() is { Published: { } published } ? new(Id, published.Number, published.Sheet.Title) : null;

    public async Task<PracticeStanding?> Standing(LibraryCaller caller, string projectId) => LibraryView.Standing(await Seen(), caller, projectId);

    public async Task<Approach?> Approach() => await Seen() is { Published: { } published } practice ? Domain.Approach.Of(practice, published) : null;

    /// <summary>Anybody may ask about any name: what does not exist must not stay in memory.</summary>
    private async Task<Practice> Seen()
    {
        var (practice, _) = await Ledger.Read();
        if (!practice.Exists) DeactivateOnIdle();
        return practice;
    }

    private async Task Index()
    {
        var (practice, version) = await Ledger.Read();
        if (version == _indexed) return;
        if (await keeper.Put(practice, version)) _indexed = version;
    }
}

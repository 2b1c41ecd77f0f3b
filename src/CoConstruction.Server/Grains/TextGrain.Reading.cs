namespace CoConstruction.Server;

/// <content>Looking at the text without writing in it: always at what is durable.</content>
internal sealed partial class TextGrain
{
    /// <summary>A pause in writing that ends a moment of it.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMinutes(5);

    public async Task<TextSight> Look(Caller caller)
    {
        if (await RightOf(caller) is not { } right) return new(Outcome.NotFound);
        if (right == TextRight.None) return new(Outcome.NotAllowed);
        if (await Durable() is not { } opened) return new(Outcome.Unavailable);
        var person = await People(opened);
        var seen = new TextMessages.Seen(opened.Text.Version, opened.Text.ToString(), right, TextMessages.Of(opened, Callers.ReferenceOf(caller), person).All);
        return new(Outcome.Answered, TextMessages.Say(seen).Json);
    }

    public async Task<WrittenWords?> Words() =>
        await Durable() is { } opened ? new(opened.Text.ToString(), opened.Text.Version, opened.Notes.OpenSuggestions) : null;

    public async Task<IReadOnlyList<TextMoment>?> History(Caller caller)
    {
        if (await RightOf(caller) is null or TextRight.None || await Durable() is not { } opened) return null;
        var happened = await Store.History(opened.Codec.Copy());
        var moments = await Task.Run(() => TextMoments.Of(happened, Moment));
        var authors = moments.SelectMany(moment => moment.By).Distinct().ToList();
        var people = authors.Zip((await Project.TextAccess(TextId, [], authors))?.Authors ?? []).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. moments.Select(moment => new TextMoment(moment.Version, moment.At, [.. moment.By.Select(author => people[author]).Distinct()], moment.Added, moment.Removed))];
    }

    public async Task<string?> At(Caller caller, long version)
    {
        if (await RightOf(caller) is null or TextRight.None || await Durable() is not { } opened || version > opened.Text.Version) return null;
        var beginning = (await Project.TextAccess(TextId, [], []))!.Beginning;
        var happened = await Store.History(opened.Codec.Copy());
        return await Task.Run(() => TextMoments.At(beginning, happened, version));
    }

    public Task Forget()
    {
        _opened = null;
        return Task.CompletedTask;
    }

    private async Task Restate(OpenedText opened)
    {
        // Nobody is decided on meanwhile: what they hand in waits.
        _working = true;
        try
        {
            await Store.Restate(opened);
            foreach (var page in Pages.All) page.IsToAskAgain = true;
        }
        catch (Exception trouble) when (trouble is JournalUnavailableException or JournalConflictException)
        {
            _opened = null;
        }

        await Work();
    }

    private async Task<TextRight?> RightOf(Caller caller)
    {
        if (await Project.TextAccess(TextId, [caller], []) is { } access) return access.Rights[0];
        DeactivateOnIdle();
        return null;
    }

    /// <summary>The text after whatever is being written now; null when storage does not answer.</summary>
    private Task<OpenedText?> Durable()
    {
        var seen = new TaskCompletionSource<OpenedText?>(TaskCreationOptions.RunContinuationsAsynchronously);
        Queue(new Waiting.Look(opened => seen.TrySetResult(opened)));
        return seen.Task;
    }

    /// <summary>As others see those who have said something beside the words.</summary>
    private async Task<Func<string, TextPerson>> People(OpenedText opened)
    {
        var authors = Authors(opened).Distinct().ToList();
        if (authors.Count == 0) return _ => new(null, null);
        var access = await Project.TextAccess(TextId, [], authors);
        var people = authors.Zip(access?.Authors ?? []).ToDictionary(pair => pair.First, pair => pair.Second);
        return author => people.GetValueOrDefault(author) ?? new(null, null);
    }

    private static IEnumerable<string> Authors(OpenedText opened) =>
        opened.Notes.All.Values.SelectMany(note => note.Replies.Select(reply => reply.Author).Prepend(note.Author));
}

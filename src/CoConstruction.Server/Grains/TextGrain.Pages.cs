namespace CoConstruction.Server;

/// <content>Who has the text open, and what is said to them.</content>
internal sealed partial class TextGrain
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    /// <summary>More have never written one text; somebody who opens thousands of lines wants something else.</summary>
    private const int MostPages = 1_000;

    /// <summary>In beats: how often rights are looked at, and how long after something was written pages compare what they have.</summary>
    private const int Rights = 10, Compare = 30;

    private IGrainTimer? _pulse;
    private bool _peopleChanged;
    private long _beats, _compared;

    public async Task<TextJoined> Join(ITextReceiver receiver, string connection, Caller caller)
    {
        if (await Project.TextAccess(TextId, [caller], [Callers.ReferenceOf(caller)]) is not { } access)
        {
            DeactivateOnIdle();
            return new(Outcome.NotFound, TextRight.None);
        }

        if (access.Rights[0] == TextRight.None) return new(Outcome.NotAllowed, TextRight.None);
        if (Pages.Count >= MostPages) return new(Outcome.Unavailable, TextRight.None);
        Pages.Add(new WritingPage(connection, receiver, caller) { Right = access.Rights[0], Person = access.Authors[0] });
        _pulse ??= this.RegisterGrainTimer(Pulse, Beat, Beat);
        return new(Outcome.Answered, access.Rights[0]);
    }

    public Task Leave(string connection)
    {
        if (Pages.Remove(connection) is { } page) Left(page);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<string>> Keep(ITextReceiver receiver, IReadOnlyList<string> connections)
    {
        foreach (var page in Pages.Lost(receiver, [.. connections]))
        {
            Pages.Remove(page.Connection);
            Left(page);
        }

        return Task.FromResult<IReadOnlyList<string>>([.. connections.Where(connection => Pages.Find(connection) is null)]);
    }

    public Task Here(string connection, Caret caret)
    {
        if (Pages.Find(connection) is { Session.Length: > 0 } page && page.Session == caret.Session && caret is { Anchor: >= 0, Head: >= 0, Version: >= 0 }) page.Moved = caret;
        return Task.CompletedTask;
    }

    private void Left(WritingPage page)
    {
        _opened?.Text.Leave(page.Session);
        _peopleChanged = true;
    }

    /// <summary>What came after its version; or, when that is not at hand, the whole text under a new session.</summary>
    private void Answer(OpenedText opened, WritingPage page, TextPull pull)
    {
        var isTheirs = pull.Session.Length > 0 && opened.OwnerOf(pull.Session) == page.Author;
        if (isTheirs && opened.Text.Follow(pull.Session, pull.Version) is { } missed)
        {
            // The same editor by another connection, of which nobody knows yet that it is dead.
            foreach (var before in Pages.All.Where(other => other != page && other.Session == pull.Session)) before.Session = "";
            Named(page, pull.Session);
            Pages.Say(page, TextMessages.Say(TextMessages.Updated.Of(pull.Version, missed)));
            return;
        }

        var taken = isTheirs ? opened.Text.TakenFrom(pull.Session) : 0;
        opened.Text.Leave(page.Session);
        Named(page, opened.Begin(page.Author));
        opened.Text.Follow(page.Session, opened.Text.Version);
        Pages.Say(page, TextMessages.Say(new TextMessages.Whole(pull.Ask, opened.Text.Version, opened.Text.ToString(), page.Session, taken)));
        page.HasNotes = false;
    }

    private void Named(WritingPage page, string session)
    {
        _peopleChanged |= page.Session != session;
        page.Session = session;
    }

    private void Tell(TextRound round, List<(WritingPage Page, TextAnswer Answer)> pushed)
    {
        if (round.Entries is { Count: > 0 } entries) Pages.Say(TextMessages.Say(TextMessages.Updated.Of(round.From, entries)));
        foreach (var (page, answer) in pushed)
        {
            switch (answer)
            {
                case TextAnswer.Refused refused:
                    Pages.Say(page, TextMessages.Say(new TextMessages.Refused(page.Session, TextMessages.Name(refused.Fault))));
                    break;
                case TextAnswer.TakeAgain again:
                    Pages.Say(page, TextMessages.Say(new TextMessages.Again(page.Session, TextMessages.Name(again.Gap))));
                    break;
                case TextAnswer.Taken { Entries.IsEmpty: true }:
                    // All of it was there before, and the editor has not heard so.
                    Pages.Say(page, TextMessages.Say(new TextMessages.Again(page.Session, "takenBefore")));
                    break;
            }
        }
    }

    private async Task Pulse(CancellationToken stopping)
    {
        try
        {
            _beats++;
            if (Pages.Count == 0)
            {
                _pulse?.Dispose();
                _pulse = null;
                return;
            }

            ShowPeople();
            if (_beats % Rights == 0) await Renew();
            if (_opened is { } opened) await Refresh(opened);
        }
        catch (Exception trouble) when (ClusterTrouble.IsPassing(trouble) || trouble is JournalUnavailableException)
        {
            // At the next beat.
        }
    }

    private void ShowPeople()
    {
        var writing = Pages.All.Where(page => page.Session.Length > 0).ToList();
        if (_peopleChanged)
        {
            _peopleChanged = false;
            Pages.Say(TextMessages.SayPeople([.. writing.Select(page => new TextMessages.Person(page.Session, page.Person.Name, page.Person.College))]));
        }

        var moved = writing.Select(page => page.Moved).OfType<Caret>().ToList();
        if (moved.Count > 0) Pages.Say(TextMessages.SayCarets(moved));
        foreach (var page in writing) page.Moved = null;
    }

    /// <summary>What everybody may do now: roles change, texts are frozen. Whoever may not read any more hears nothing more.</summary>
    private async Task Renew()
    {
        List<WritingPage> pages = [.. Pages.All];
        var access = await Project.TextAccess(TextId, [.. pages.Select(page => page.Caller)], [.. pages.Select(page => page.Author)]);
        foreach (var (page, right, person) in pages.Zip(access?.Rights ?? [.. pages.Select(_ => TextRight.None)], access?.Authors ?? [.. pages.Select(page => page.Person)]))
        {
            _peopleChanged |= page.Person != person;
            page.Person = person;
            if (page.Right == right) continue;
            page.Right = right;
            Pages.Say(page, TextMessages.Say(new TextMessages.Access(right)));
            if (right != TextRight.None) continue;
            await Leave(page.Connection);
            _ = page.Receiver.Expelled(page.Connection);
        }

        foreach (var page in pages.Where(page => page.IsToAskAgain && _beats % (2 * Rights) == 0))
        {
            page.IsToAskAgain = false;
            Pages.Say(page, TextMessages.Say(new TextMessages.Again(page.Session, "unavailable")));
        }

        if (access is { Settled: true } && !_working && _opened is { HasHistory: true } opened) await Restate(opened);
    }

    private async Task Refresh(OpenedText opened)
    {
        // Those that have come first: what is said beside the words follows them.
        if (Pages.All.Where(page => page.Session.Length > 0 && !page.HasNotes).ToList() is { Count: > 0 } come) await ShowNotes(opened, come);
        if (_beats % Compare != 0 || _compared == opened.Text.Version) return;
        _compared = opened.Text.Version;
        Pages.Say(TextMessages.Say(new TextMessages.Checksum(opened.Text.Version, TextMessages.Hash(opened.Text.ToString()))));
        if (!opened.Notes.All.IsEmpty) await ShowNotes(opened, [.. Pages.All]);
    }

    private async Task ShowNotes(OpenedText opened, IReadOnlyList<WritingPage> pages)
    {
        foreach (var page in pages) page.HasNotes = true;
        var person = await People(opened);
        var authors = Authors(opened).ToHashSet();
        // Whoever has said something sees which is theirs; all the others see the same.
        foreach (var same in pages.Where(page => page.Session.Length > 0).GroupBy(page => authors.Contains(page.Author) ? page.Author : ""))
        {
            Pages.Say(same, TextMessages.Say(TextMessages.Of(opened, same.Key, person)));
        }
    }
}

namespace CoConstruction.Server;

/// <summary>A page that has the text open.</summary>
internal sealed record WritingPage(string Connection, ITextReceiver Receiver, Caller Caller)
{
    public string Author => Callers.ReferenceOf(Caller);

    /// <summary>The name of its editor; empty before it has the text.</summary>
    public string Session { get; set; } = "";

    public TextRight Right { get; set; }
    public TextPerson Person { get; set; } = new(null, null);

    /// <summary>Whether it knows what is said beside the words.</summary>
    public bool HasNotes { get; set; }

    /// <summary>What it sent or asked was not answered: it is told to ask again.</summary>
    public bool IsToAskAgain { get; set; }

    /// <summary>Where its caret stands, when that was not said to the others yet.</summary>
    public Caret? Moved { get; set; }
}

/// <summary>The pages that have a text open, by the servers that hold them. They outlive what is forgotten with a failed append.</summary>
internal sealed class WritingPages(string text)
{
    private readonly Dictionary<string, WritingPage> _pages = [];

    public int Count => _pages.Count;

    public IReadOnlyCollection<WritingPage> All => _pages.Values;

    public WritingPage? Find(string connection) => _pages.GetValueOrDefault(connection);

    public void Add(WritingPage page) => _pages[page.Connection] = page;

    public WritingPage? Remove(string connection) => _pages.Remove(connection, out var page) ? page : null;

    /// <summary>The pages of a server that it does not have any more.</summary>
    public List<WritingPage> Lost(ITextReceiver receiver, IReadOnlyCollection<string> there) =>
        [.. _pages.Values.Where(page => page.Receiver.Equals(receiver) && !there.Contains(page.Connection))];

    /// <summary>To every page.</summary>
    public void Say(TextSaid said)
    {
        foreach (var receiver in _pages.Values.Select(page => page.Receiver).Distinct()) _ = receiver.Said(text, null, said);
    }

    public void Say(IEnumerable<WritingPage> pages, TextSaid said)
    {
        foreach (var server in pages.GroupBy(page => page.Receiver)) _ = server.Key.Said(text, [.. server.Select(page => page.Connection)], said);
    }

    public void Say(WritingPage page, TextSaid said) => _ = page.Receiver.Said(text, [page.Connection], said);
}

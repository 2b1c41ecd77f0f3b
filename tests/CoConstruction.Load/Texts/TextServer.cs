namespace CoConstruction.Load;

/// <summary>Where an editor finds a text.</summary>
/// <param name="Kind">ours, yjs or hocuspocus.</param>
/// <param name="Rehearsal">A text that has nothing to do with it, opened before the clock runs.</param>
/// <param name="As">By which right, at ours, with the cookie and the project that go with it.</param>
public sealed record TextPlace(string Kind, string Url, string Text, string? Rehearsal = null, string? As = null, string? Cookie = null, string? Project = null);

/// <summary>A server of shared texts as a process: the product, or one that it is compared with.</summary>
internal sealed class TextServer : IDisposable
{
    /// <summary>The product, and its peers.</summary>
    public const string Ours = "ours", Hocuspocus = "hocuspocus", Yjs = "yjs";

    private readonly Room? _room;

    private TextServer(string kind, ServerProcess process, Room? room) => (Kind, Process, _room) = (kind, process, room);

    public string Kind { get; }

    public ServerProcess Process { get; }

    /// <summary>Starts one on an empty directory.</summary>
    public static async Task<TextServer> Start(string kind, CancellationToken cancel)
    {
        var process = new ServerProcess(kind switch
        {
            Ours => ServerPlan.Product(),
            Hocuspocus => ServerPlan.Hocuspocus,
            Yjs => ServerPlan.Yjs,
            _ => throw new ArgumentException($"--servers {kind} is none of {Ours}, {Hocuspocus} and {Yjs}."),
        });
        try
        {
            await process.Start(cancel);
            return new(kind, process, kind == Ours ? await Room.Prepare(process, cancel) : null);
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    /// <summary>A new text, of which ours has to be told. Not a charter: of those a project has one.</summary>
    public async Task<TextPlace> Begin(CancellationToken cancel)
    {
        if (_room is null) return new(Kind, $"ws://{Process.Address.Authority}", Visitor.NewId(), "repetition");
        var (text, rehearsal) = (Visitor.NewId(), Visitor.NewId());
        foreach (var id in (string[])[text, rehearsal]) await _room.Lead(new BeginText(id, TextKind.Synthesis, "Ce que nous écrivons"), cancel);
        return new(Kind, Process.Address.ToString().TrimEnd('/'), text, rehearsal, "team", _room.CookieOfFacilitator, _room.Project);
    }

    /// <summary>Ends it without a word and starts it on what it has kept.</summary>
    public async Task StartAgain(CancellationToken cancel)
    {
        await Process.Kill(cancel);
        await Process.Start(cancel);
    }

    public void Dispose()
    {
        _room?.Dispose();
        Process.Dispose();
    }
}

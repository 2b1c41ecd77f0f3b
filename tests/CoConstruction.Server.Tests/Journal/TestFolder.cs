namespace CoConstruction.Server.Tests;

/// <summary>A data directory of its own for a test; what was opened in it is closed, and all of it removed, afterwards.</summary>
public sealed class TestFolder : IAsyncDisposable
{
    private readonly Stack<IAsyncDisposable> opened = [];

    public string Path { get; } = Directory.CreateTempSubdirectory("coconstruction-").FullName;

    public T Opened<T>(T thing) where T : IAsyncDisposable
    {
        opened.Push(thing);
        return thing;
    }

    /// <summary>Closes what is open, as the end of the process would.</summary>
    public async Task Close()
    {
        while (opened.TryPop(out var thing)) await thing.DisposeAsync();
    }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public async ValueTask DisposeAsync()
    {
        await Close();
        if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
    }
}

namespace CoConstruction.Server;

/// <summary>A project as the list of projects shows it.</summary>
/// <param name="Id">The project.</param>
/// <param name="Title">Its title today.</param>
/// <param name="At">When it was last listed, UTC, to the microsecond.</param>
public sealed record ListedProject(string Id, string Title, DateTimeOffset At);

/// <summary>
/// Which projects this server holds, and which short code leads to which. An index: all of it can be rebuilt from the
/// journal. May throw <see cref="JournalUnavailableException"/>.
/// </summary>
public interface IDirectory
{
    /// <summary>Gives a code to a project; false when another project has it. The same pair again is true.</summary>
    Task<bool> Reserve(string code, string project);

    /// <summary>The project a code leads to.</summary>
    Task<string?> ProjectOf(string code);

    /// <summary>Lists a project, or lists it anew under another title.</summary>
    Task List(string project, string title, DateTimeOffset at);

    /// <summary>All listed projects, the latest first.</summary>
    Task<IReadOnlyList<ListedProject>> All();
}

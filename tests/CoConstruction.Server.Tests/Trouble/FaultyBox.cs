using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;

namespace CoConstruction.Server.Tests;

/// <summary>A ballot box whose disk fails when the test says so.</summary>
internal sealed class FaultyBox(IBallotBox inner) : IBallotBox
{
    public JournalTrouble? Putting { get; set; }

    public JournalTrouble? Removing { get; set; }

    public JournalTrouble? Opening { get; set; }

    /// <summary>How often a whole box was asked for.</summary>
    public int Openings { get; private set; }

    public JournalTrouble? Destroying { get; set; }

    /// <summary>For a server whose journal and ballot box both fail when the test says so.</summary>
    public static void Fit(IServiceCollection services) => services
        .Wrap<IJournal>(journal => new FaultyJournal(journal))
        .Wrap<IBallotBox>(box => new FaultyBox(box));

    public Task Put(string project, string ballotId, IReadOnlyCollection<SealedPaper> papers, bool begun) => When(Putting, () => inner.Put(project, ballotId, papers, begun));

    public Task Remove(string project, IReadOnlyCollection<SealedPaper> papers) => When(Removing, () => inner.Remove(project, papers));

    public Task<ImmutableList<BoxPaper>> Open(string project, string ballotId, IReadOnlyCollection<string> voterIds)
    {
        Openings++;
        return When(Opening, () => inner.Open(project, ballotId, voterIds));
    }

    public Task Destroy(string project, string ballotId) => When(Destroying, () => inner.Destroy(project, ballotId));

    public Task<IReadOnlyList<string>> Projects() => inner.Projects();

    private static T When<T>(JournalTrouble? trouble, Func<T> work) => trouble is { } there ? throw new JournalUnavailableException(there) : work();
}

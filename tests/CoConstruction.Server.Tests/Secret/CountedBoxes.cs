using System.Collections.Immutable;
using System.Globalization;

namespace CoConstruction.Server.Tests;

/// <summary>What a box gave, as the journal holds it for ever: of a handful of votes nobody is told more than how many there were.</summary>
internal static class CountedBoxes
{
    public static async Task<ImmutableList<UnsignedPaper>> Papers(TestServer server, string project, string ballot) => (await Of(server, project, ballot)).Papers;

    /// <summary>People, and points by option as the papers give them.</summary>
    public static async Task<string> Result(TestServer server, string project, string ballot)
    {
        var box = await Of(server, project, ballot);
        var points = box.Tally.Options.Select(option =>
            $"{option.OptionId} {box.Papers.Sum(paper => int.Parse(paper.Marks.GetValueOrDefault(option.OptionId, "0"), CultureInfo.InvariantCulture))}");
        return $"{box.Tally.People}: {string.Join(", ", points)}";
    }

    private static async Task<CountedBox> Of(TestServer server, string project, string ballot)
    {
        var codec = new ProjectCodec(new Secrets(await server.Get<IVault>().Open(project)));
        var entries = await server.Get<IJournal>().Read(ProjectStreams.Of(project), 0);
        return entries.Where(entry => entry.Type == "boxCounted").Select(entry => codec.Read(entry)).OfType<BoxCounted>().Single(counted => counted.BallotId == ballot).Count;
    }
}

namespace CoConstruction.Load;

/// <summary>How many write, for how long, how often the server dies meanwhile, and the seed of it all.</summary>
/// <param name="Control">Whoever comes again comes as another, which no editor of ours does: the server cannot know what it has already, and doubles must be found.</param>
public sealed record EditorsPlan(int Editors, int Seconds, int Kills, int Seed, bool Control = false);

/// <summary>
/// Editors of the editor's own library type, delete, paste and move at random in one text of a real server, on lines that
/// lose, double, delay and reorder what is said and that are cut, while the server is killed and started again. Then all is
/// calm, and everybody must have the server's text, with everything in it once that anybody typed.
/// </summary>
public static class EditorsScenario
{
    /// <param name="Drained">In the end everybody had the server's version and nothing more to send.</param>
    /// <param name="Typed">Changes that were made, each by one editor.</param>
    /// <param name="Versions">Changes that the server has: as many.</param>
    /// <param name="Witnessed">Those that an editor was told of, with whose they are.</param>
    /// <param name="Marks">Characters that were typed once each and never deleted.</param>
    /// <param name="OtherTexts">Editors that ended with another text than the server's.</param>
    /// <param name="ForkedVersions">Versions that were told in two ways: what was acknowledged was lost.</param>
    /// <param name="DoubledChanges">Changes that are two versions.</param>
    /// <param name="SetAside">Times that an editor had to give up what was typed.</param>
    /// <param name="OtherChecksums">Checksums of the server that an editor did not have.</param>
    public sealed record Outcome(
        bool Drained, int Typed, int Versions, int Witnessed, int Marks, int MissingMarks, int DoubledMarks, int OtherTexts, int ForkedVersions, int DoubledChanges, int SetAside,
        int OtherChecksums, int SameChecksums, IReadOnlyDictionary<string, int> Refused, int Connections, LineTrouble Line, int Length)
    {
        /// <summary>Nothing lost, nothing twice, nobody with another text.</summary>
        public bool Well => Drained && Agree && MissingMarks + DoubledMarks + ForkedVersions + DoubledChanges + SetAside == 0 && Versions == Typed;

        /// <summary>Whatever the text is, everybody has it.</summary>
        public bool Agree => OtherTexts + OtherChecksums == 0;
    }

    /// <summary>What befell what was said between editors and server.</summary>
    public sealed record LineTrouble(int Carried, int Dropped, int Doubled);

    public sealed record EditorsReport(string Scenario, bool Control, int Editors, int Seconds, int Kills, Outcome Outcome) : IVerdict
    {
        public bool Whole => Control ? Outcome.DoubledMarks > 0 && Outcome.Versions > Outcome.Typed : Outcome.Well;
    }

    /// <summary>Runs it on a server of its own.</summary>
    public static async Task<EditorsReport> Run(EditorsPlan plan, CancellationToken cancel)
    {
        await NodeProgram.Install(sqlite: false, cancel);
        using var server = await TextServer.Start(TextServer.Ours, cancel);
        var place = await server.Begin(cancel);
        using var calm = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var kills = 0;
        var killing = Kill();
        var outcome = await NodeProgram.Run<Outcome>("hostile.mjs", [], new { place, plan.Seed, plan.Seconds, plan.Editors, plan.Control }, cancel, async () =>
        {
            await calm.CancelAsync();
            await killing;
        });
        return new("editors", plan.Control, plan.Editors, plan.Seconds, kills, outcome);

        async Task Kill()
        {
            var chance = new Random(plan.Seed);
            var between = (double)plan.Seconds / (plan.Kills + 1);
            for (; kills < plan.Kills; kills++)
            {
                await Task.Delay(TimeSpan.FromSeconds(between * (0.75 + chance.NextDouble() / 2)), calm.Token).ContinueWith(_ => { }, TaskScheduler.Default);
                if (calm.IsCancellationRequested) return;
                await server.StartAgain(cancel);
            }
        }
    }
}

using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace CoConstruction.Domain.Tests;

/// <summary>Change sets are what the editor's own library says they are: the same changes, asked of both, end alike.</summary>
public sealed class AgreementTests
{
    private const int Seed = 20260112, Cases = 240_000, Fewest = 200_000;

    [Fact]
    public void Change_sets_agree_with_the_library_of_the_editor()
    {
        var agreed = new Dictionary<string, int>();
        foreach (var line in Library())
        {
            using var json = JsonDocument.Parse(line);
            foreach (var (what, wrong) in Compare(json.RootElement))
            {
                if (wrong is not null) Assert.Fail($"{what}: {wrong} in {line}");
                agreed[what] = agreed.GetValueOrDefault(what) + 1;
            }
        }

        Assert.Equal(["after", "compose", "cuts", "gap", "invert", "map", "mapBefore", "of", "positions"], agreed.Keys.Order(StringComparer.Ordinal));
        Assert.All(agreed, one => Assert.InRange(one.Value, Fewest, Cases));
    }

    /// <summary>Each thing that both were asked, and how they differ.</summary>
    private static IEnumerable<(string What, string? Wrong)> Compare(JsonElement found)
    {
        var text = found.GetProperty("text").GetString()!;
        var (a, b) = (Read(found.GetProperty("a")), Read(found.GetProperty("b")));
        yield return Same("of", ChangeSet.Of(text.Length, [.. found.GetProperty("specs").EnumerateArray().Select(spec => new Replacement(spec[0].GetInt32(), spec[1].GetInt32(), spec[2].GetString()!))]));
        yield return ("cuts", a.CutsPair(text) == found.GetProperty("cuts").GetBoolean() ? null : "the other way");
        yield return ("positions", found.GetProperty("positions").EnumerateArray().All(at => a.MapPosition(at[0].GetInt32(), at[1].GetInt32()) == at[2].GetInt32()) ? null : "elsewhere");
        if (found.TryGetProperty("after", out var after))
        {
            yield return ("after", a.Apply(text) == after.GetString() ? null : a.Apply(text));
            var gap = new GapText(text);
            gap.Apply(a);
            yield return ("gap", gap.ToString() == after.GetString() ? null : gap.ToString());
        }

        if (found.TryGetProperty("map", out _)) yield return Same("map", a.Map(b));
        if (found.TryGetProperty("mapBefore", out _)) yield return Same("mapBefore", a.Map(b, before: true));
        if (found.TryGetProperty("invert", out _)) yield return Same("invert", a.Invert(text));
        if (found.TryGetProperty("next", out var next) && found.TryGetProperty("compose", out _)) yield return Same("compose", a.Compose(Read(next)));

        (string, string?) Same(string what, ChangeSet ours) => (what, ours.Equals(Read(found.GetProperty(what))) ? null : ours.ToString());
    }

    /// <summary>By the strict reader: whatever the library writes is let in.</summary>
    private static ChangeSet Read(JsonElement json) =>
        ChangeSet.Read(json, out var fault) ?? throw new InvalidOperationException($"{fault}: {json}");

    private static IEnumerable<string> Library([CallerFilePath] string here = "")
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Path.GetDirectoryName(here)!, "agreement.mjs"), $"{Seed}", $"{Cases}"])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        try
        {
            while (node.StandardOutput.ReadLine() is { } line) yield return line;
            node.WaitForExit();
            Assert.Equal(0, node.ExitCode);
        }
        finally
        {
            node.Kill();
        }
    }
}

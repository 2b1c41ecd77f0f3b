using System.Globalization;

namespace CoConstruction.Domain;

/// <summary>What one option of a recorded ballot got, by college; of several that stand together, under the first.</summary>
internal sealed record FileResult(string OptionId, string? Label, bool Retained, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> ByCollege)
{
    /// <summary>How many of each kind, over all colleges.</summary>
    public int Total(string kind) => ByCollege.Values.Sum(counts => counts.GetValueOrDefault(kind));
}

/// <summary>Reads the results of a ballot: they must be possible for the people who voted, and add up.</summary>
internal static class FileResults
{
    private const int MostOptions = 1000;
    private const string Version = "version-";

    public static ImmutableList<FileResult> Read(
        FilePlace ballot, string? subject, VoteMethod method, ImmutableList<RecordedCollege> electorate, FileIndex index)
    {
        var results = ImmutableList.CreateBuilder<FileResult>();
        var spent = electorate.ToDictionary(college => college.CollegeId, _ => 0);
        ballot.Must("results");
        foreach (var place in ballot.Things("results", MostOptions))
        {
            var option = Option(place, subject, index);
            var retained = place.Must("retained")?.AsFlag() ?? false;
            place.Must("byCollege");
            var result = new FileResult(option ?? "", place.May("label")?.AsText(Checks.Paragraph), retained, ByCollege(place, method, electorate, spent, index));
            CheckTotal(place, result);
            if (option is null) continue;
            if (results.Any(known => known.OptionId == option)) place.Wrong("Ce choix a déjà un résultat dans ce scrutin.");
            else results.Add(result);
        }

        return results.ToImmutable();
    }

    private static string? Option(FilePlace result, string? subject, FileIndex index) => subject switch
    {
        "proposals" => result.Must("proposalId")?.AsReference(index.Proposals),
        "charter" => result.Must("charterVersion")?.AsNumber(1) is { } version ? $"{Version}{version}" : null,
        "options" => OptionId(result),
        _ => null,
    };

    private static string? OptionId(FilePlace result)
    {
        if (result.Must("optionId") is not { } place || place.AsText() is not { Length: > 0 } id) return null;
        return Checks.IsId(id) || place.Wrong("Un identifiant est attendu : 64 lettres sans accent, chiffres, tirets ou traits bas au plus.") ? id : null;
    }

    /// <summary>The version of the charter that an option stands for; null when it stands for something else.</summary>
    public static int? CharterVersion(string optionId) =>
        optionId.StartsWith(Version, StringComparison.Ordinal) && int.TryParse(optionId[Version.Length..], CultureInfo.InvariantCulture, out var number) ? number : null;

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> ByCollege(
        FilePlace result, VoteMethod method, ImmutableList<RecordedCollege> electorate, Dictionary<string, int> spent, FileIndex index)
    {
        var read = ImmutableSortedDictionary.CreateBuilder<string, ImmutableSortedDictionary<string, int>>();
        foreach (var line in result.Things("byCollege"))
        {
            var (place, ids) = FileBallots.Colleges(line, index);
            if (line.Must("counts")?.AsThing() is not { } answers) continue;
            var counts = Counts(answers, method);
            if (ids.IsEmpty) continue;
            var named = FilePlace.Quoted(string.Join(", ", ids));
            if (electorate.Find(known => known.CollegeIds.SequenceEqual(ids)) is not { } voters) place!.Wrong($"{named} n’a pas voté : ce collège manque dans « electorate ».");
            else if (!read.TryAdd(ids[0], counts)) place!.Wrong($"{named} a déjà une ligne dans cette liste.");
            else CheckPossible(answers, counts, method, voters, spent);
        }

        return read.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, int> Counts(FilePlace answers, VoteMethod method)
    {
        var counts = ImmutableSortedDictionary.CreateBuilder<string, int>();
        foreach (var (name, kind) in FileBounds.Fields(answers))
        {
            if (!method.Kinds.Contains(name)) kind.Wrong($"Ce vote ne compte pas {FilePlace.Quoted(name)}.");
            else if (kind.AsNumber() is { } number) counts[name] = number;
        }

        return counts.ToImmutable();
    }

    /// <summary>Points are spent over all options together; any other answer is given once per option.</summary>
    private static void CheckPossible(
        FilePlace answers, ImmutableSortedDictionary<string, int> counts, VoteMethod method, RecordedCollege college, Dictionary<string, int> spent)
    {
        if (method is DotVoting dots)
        {
            var points = spent[college.CollegeId] += counts.GetValueOrDefault(DotVoting.Points);
            if (points > college.Voted * dots.Dots) answers.Wrong($"Jusqu’ici, ce collège a mis plus de points ({points}) que ses {college.Voted} votes ne le permettent.");
        }
        else if (counts.Values.Sum() > college.Voted)
        {
            answers.Wrong($"Il y a plus de réponses ({counts.Values.Sum()}) que de votes dans ce collège ({college.Voted}).");
        }
    }

    private static void CheckTotal(FilePlace place, FileResult result)
    {
        if (place.May("total")?.AsThing() is not { } total) return;
        foreach (var (name, kind) in FileBounds.Fields(total))
        {
            var sum = result.Total(name);
            if (kind.AsNumber(most: int.MaxValue) is { } said && said != sum) kind.Wrong($"Ce total dit {said}, la somme des collèges est {sum}.");
        }
    }
}

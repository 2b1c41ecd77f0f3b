using System.Collections.Immutable;
using System.Globalization;

namespace CoConstruction.Server;

/// <summary>A ballot of the minutes: how it went, where the group stands, and the same by college.</summary>
internal static class MinutesBallotHtml
{
    public static string Text(MinutesBallot ballot) => Html.Join(
    [
        Html.Paragraph(string.Join(' ', MinutesWords.Ballot(ballot))),
        Html.Labelled("Règle", ballot.Rule),
        ballot.Result is { TooFew: false } result ? Result(ballot, result) : "",
    ]);

    private static string Result(MinutesBallot ballot, MinutesResult result)
    {
        var kinds = ballot.Kinds.ConvertAll(BallotWords.Kind);
        var widest = result.Options.Select(option => Width(ballot, option.Counts)).DefaultIfEmpty().Max();
        return Html.Join(
        [
            Html.Table("Où en est le groupe", ["Choix", .. kinds], Html.Body(result.Options.Select(option =>
                Html.Row($"{Name(option)}{Bar(ballot, option.Counts, widest)}", Numbers(ballot, option.Counts)))), keyed: ballot.Method is not DotVoting),
            MinutesWords.Reading(ballot, result) is { Count: > 0 } reading ? Html.List(reading) : "",
            result.Lines.IsEmpty
                ? Html.Paragraph(MinutesWords.TooFew)
                : Html.Table("Les mêmes votes par collège", ["Collège", "Votes", .. kinds], Html.Join(result.Options.Select((option, i) => ByCollege(ballot, result, option, i)))),
        ]);
    }

    private static string ByCollege(MinutesBallot ballot, MinutesResult result, MinutesOption option, int index) =>
        $"""
        <tbody>
        <tr><th scope="rowgroup" colspan="{ballot.Kinds.Count + 2}">{Name(option)}</th></tr>
        {Html.Join(result.Lines, line => Html.Row(Html.Encode(MinutesWords.Colleges(line.Colleges)), [line.People, .. Numbers(ballot, line.Counts[index])]))}
        </tbody>
        """;

    private static string Name(MinutesOption option) => Html.Encode(MinutesWords.Option(option)) + Outcome(option);

    private static string Outcome(MinutesOption option) => MinutesWords.Outcome(option) is not { } outcome ? ""
        : option.Verdict is null or { Retained: Retained.Yes } ? $" <strong class=\"retained\">{outcome}</strong>"
        : $" <span class=\"meta\">{Html.Encode(outcome)}</span>";

    private static IEnumerable<int> Numbers(MinutesBallot ballot, ImmutableSortedDictionary<string, int> counts) => ballot.Kinds.Select(kind => counts.GetValueOrDefault(kind));

    /// <summary>Points and their people are two views of one thing, so only the points have a length.</summary>
    private static IEnumerable<int> Lengths(MinutesBallot ballot, ImmutableSortedDictionary<string, int> counts) =>
        ballot.Method is DotVoting ? [counts.GetValueOrDefault(DotVoting.Points)] : Numbers(ballot, counts);

    private static int Width(MinutesBallot ballot, ImmutableSortedDictionary<string, int> counts) => Lengths(ballot, counts).Sum();

    /// <summary>The row again as a length, for the eye: the numbers beside it say the same.</summary>
    private static string Bar(MinutesBallot ballot, ImmutableSortedDictionary<string, int> counts, int widest)
    {
        if (widest == 0) return "";
        var start = 0m;
        var pieces = Lengths(ballot, counts).Select((number, i) =>
        {
            var (from, length) = (start, 100m * number / widest);
            start += length;
            return string.Create(CultureInfo.InvariantCulture, $"<rect class=\"kind{i % 5}\" x=\"{from:0.##}\" width=\"{length:0.##}\" height=\"8\"/>");
        });
        return $"<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">{string.Concat(pieces)}</svg>";
    }
}

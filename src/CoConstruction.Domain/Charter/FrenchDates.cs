using System.Globalization;
using System.Text.RegularExpressions;

namespace CoConstruction.Domain;

/// <summary>Finds a day in a French sentence: "30 juin 2027", "1er juin 2027", "30/06/2027", "juin 2027", "2027-06-30".</summary>
internal static partial class FrenchDates
{
    private static readonly ImmutableArray<string> Months =
        ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    /// <summary>The first day that is named; a month stands for its last day. Null when there is none.</summary>
    public static DateOnly? First(string text) =>
        Any().Matches(text).Select(Read).FirstOrDefault(date => date is not null);

    private static DateOnly? Read(Match match)
    {
        var year = Number(match, "year");
        var month = match.Groups["name"] is { Success: true, Value: var name }
            ? Months.IndexOf(name.ToLowerInvariant().Replace('é', 'e').Replace('û', 'u')) + 1
            : Number(match, "month");
        if (year < 1 || month is < 1 or > 12) return null;
        var last = DateTime.DaysInMonth(year, month);
        var day = match.Groups["day"].Success ? Number(match, "day") : last;
        return day >= 1 && day <= last ? new DateOnly(year, month, day) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    // Every part is bounded, so that no text takes long.
    [GeneratedRegex(
        @"\b(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})\b"
        + @"|\b(?<day>[0-9]{1,2})[/.](?<month>[0-9]{1,2})[/.](?<year>[0-9]{4})\b"
        + @"|\b(?:(?<day>[0-9]{1,2})(?:er)?\s{1,3})?(?<name>janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\s{1,3}(?<year>[0-9]{4})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Any();
}

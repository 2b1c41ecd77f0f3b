using System.Globalization;
using System.Text.RegularExpressions;

namespace CoConstruction.Domain;

/// <summary>What was read out of a text.</summary>
/// <param name="Unread">Lines that have no place in the sheet.</param>
public sealed record SheetReading(SheetContent Content, ImmutableList<UnreadLine> Unread);

/// <summary>
/// Reads a sheet back from its text. Whoever writes may write freely: a field whose heading is gone stays as it was, and a
/// line that has no place is told with its number. Nothing is guessed.
/// </summary>
public sealed partial class SheetReader
{
    private const int MostUnread = 100, MostOfLine = 200;

    private readonly SheetContent _before;
    private readonly SheetThings _things;
    private readonly List<UnreadLine> _unread = [];

    private SheetReader(SheetContent before, SheetThings things) => (_before, _things) = (before, things);

    public static SheetReading Read(string text, SheetContent before, SheetThings things)
    {
        var reader = new SheetReader(before, things);
        var content = reader.Read(SheetSections.Of(text, reader.Tell));
        return new(content, [.. reader._unread.OrderBy(line => line.Number).Take(MostUnread)]);
    }

    private SheetContent Read(ImmutableDictionary<SheetField, SheetSection> sections)
    {
        var (was, content) = (_before.Sheet, _before);
        foreach (var nothing in (SheetField[])[SheetField.Verbatims, SheetField.Review])
        {
            if (sections.TryGetValue(nothing, out var apart)) Tell(apart.Lines);
        }

        string? Words(SheetField field, string? now) => sections.TryGetValue(field, out var there) ? Paragraph(there.Lines) : now;
        ImmutableList<string> List(SheetField field, ImmutableList<string> now) => sections.TryGetValue(field, out var there) ? Texts(there.Lines) : now;
        var identity = sections.TryGetValue(SheetField.Identity, out var card) ? Identity(card.Lines, was.Identity) : was.Identity;
        if (sections.TryGetValue(SheetField.Obstacles, out var obstacles)) content = WithObstacles(content, Texts(obstacles.Lines).ConvertAll(Obstacle));
        if (sections.TryGetValue(SheetField.Levers, out var levers)) content = WithLevers(content, Texts(levers.Lines).ConvertAll(Lever));
        var results = Parts(sections, SheetField.Results, SheetHeadings.Qualitative, SheetHeadings.Quantitative, SheetHeadings.Unexpected);
        var again = Parts(sections, SheetField.Reproducibility, SheetHeadings.Approach, SheetHeadings.Prerequisites, SheetHeadings.NotTransferable);
        var evaluation = Parts(sections, SheetField.Evaluation, null, SheetHeadings.Questions);
        var licence = sections.TryGetValue(SheetField.Licence, out var end) ? Labels(end.Lines, SheetHeadings.Licence) : null;
        return content with
        {
            Sheet = content.Sheet with
            {
                Title = Words(SheetField.Title, was.Title) is { } title ? SheetTrim.Line(title) : was.Title,
                Summary = Words(SheetField.Summary, was.Summary),
                Identity = identity,
                Origin = Words(SheetField.Origin, was.Origin),
                Objectives = List(SheetField.Objectives, was.Objectives),
                Steps = sections.TryGetValue(SheetField.Steps, out var steps) ? [.. Items(steps.Lines).Select(Step).OfType<SheetStep>()] : was.Steps,
                ParticipationOfPersons = Words(SheetField.Participation, was.ParticipationOfPersons),
                Partnership = Words(SheetField.Partnership, was.Partnership),
                Results = new()
                {
                    Qualitative = results[0] is { } changed ? Texts(changed) : was.Results.Qualitative,
                    Quantitative = results[1] is { } counted ? Texts(counted) : was.Results.Quantitative,
                    Unexpected = results[2] is { } unexpected ? Texts(unexpected) : was.Results.Unexpected,
                },
                KeyFactors = List(SheetField.KeyFactors, was.KeyFactors),
                WatchPoints = List(SheetField.WatchPoints, was.WatchPoints),
                Reproducibility = new()
                {
                    Approach = again[0] is { } approach ? Paragraph(approach) : was.Reproducibility.Approach,
                    Prerequisites = again[1] is { } before ? Texts(before) : was.Reproducibility.Prerequisites,
                    NotTransferable = again[2] is { } own ? Texts(own) : was.Reproducibility.NotTransferable,
                },
                Evaluation = evaluation[0] is { } evaluated ? Paragraph(evaluated) : was.Evaluation,
                IndicatorQuestions = evaluation[1] is { } questions ? Texts(questions) : was.IndicatorQuestions,
                Tools = List(SheetField.Tools, was.Tools),
                Keywords = List(SheetField.Keywords, was.Keywords).ConvertAll(SheetTrim.Line),
                Licence = licence is null || !licence.TryGetValue(SheetHeadings.Licence, out var said) ? was.Licence : said.Text is { } words ? SheetTrim.Line(words) : null,
            },
        };
    }

    private SheetIdentity Identity(IReadOnlyList<TextLine> lines, SheetIdentity was)
    {
        var said = Labels(
            lines, SheetHeadings.Territory, SheetHeadings.LeadRole, SheetHeadings.StartYear, SheetHeadings.Forms, SheetHeadings.Audience, SheetHeadings.Partners,
            SheetHeadings.Budget, SheetHeadings.HumanResources, SheetHeadings.Contact, SheetHeadings.Country);
        string? Words(string label, string? now) => said.TryGetValue(label, out var there) ? there.Text : now;
        string? Line(string label, string? now) => Words(label, now) is { } words ? SheetTrim.Line(words) : null;
        int? Number(string label, int? now) => !said.TryGetValue(label, out var there) ? now
            : there.Text is null ? null
            : int.TryParse(NotDigits().Replace(there.Text, ""), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : Unread(there, now);
        return was with
        {
            Territory = Line(SheetHeadings.Territory, was.Territory),
            LeadRole = Line(SheetHeadings.LeadRole, was.LeadRole),
            StartYear = Number(SheetHeadings.StartYear, was.StartYear),
            Audience = Words(SheetHeadings.Audience, was.Audience),
            BudgetEuro = Number(SheetHeadings.Budget, was.BudgetEuro),
            HumanResources = Words(SheetHeadings.HumanResources, was.HumanResources),
            ContactRole = Line(SheetHeadings.Contact, was.ContactRole),
            Country = Line(SheetHeadings.Country, was.Country),
            Forms = said.TryGetValue(SheetHeadings.Forms, out var forms) ? Forms(forms, was.Forms) : was.Forms,
            Partners = said.TryGetValue(SheetHeadings.Partners, out var partners) ? Texts(SheetSections.Lines(partners.Text ?? "", partners.Number)).ConvertAll(SheetTrim.Line) : was.Partners,
        };
    }

    private ImmutableList<string> Forms(ReadItem said, ImmutableList<string> was)
    {
        var forms = ImmutableList.CreateBuilder<string>();
        foreach (var word in (said.Text ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var id = SheetHeadings.FormNames.FirstOrDefault(form => string.Equals(form.Value, word, StringComparison.OrdinalIgnoreCase)).Key ?? (was.Contains(word) ? word : null);
            if (id is null) Tell(said.Number, word);
            else if (!forms.Contains(id)) forms.Add(id);
        }

        return forms.ToImmutable();
    }

    /// <summary>An obstacle of the project in its very words is that obstacle; each is met once.</summary>
    private SheetContent WithObstacles(SheetContent content, ImmutableList<SheetObstacle> said)
    {
        var (ids, own) = Known(said, content.ObstacleIds, _things.Obstacles);
        return content with { ObstacleIds = ids, Sheet = content.Sheet with { Obstacles = own } };
    }

    private SheetContent WithLevers(SheetContent content, ImmutableList<SheetLever> said)
    {
        var (ids, own) = Known(said, content.LeverIds, _things.Levers);
        return content with { LeverIds = ids, Sheet = content.Sheet with { Levers = own } };
    }

    private static (ImmutableList<string> Ids, ImmutableList<T> Own) Known<T>(ImmutableList<T> said, ImmutableList<string> first, ImmutableSortedDictionary<string, T> things)
        where T : class
    {
        var (ids, own) = (ImmutableList.CreateBuilder<string>(), ImmutableList.CreateBuilder<T>());
        foreach (var thing in said)
        {
            var id = first.Concat(things.Keys).FirstOrDefault(id => !ids.Contains(id) && things.TryGetValue(id, out var known) && known.Equals(thing));
            if (id is null) own.Add(thing);
            else ids.Add(id);
        }

        return (ids.ToImmutable(), own.ToImmutable());
    }

    private static SheetObstacle Obstacle(string text)
    {
        if (FamilyMark().Match(text) is not { Success: true } mark) return new(text);
        var word = mark.Groups[2].Value;
        return word == "à préciser" ? new(mark.Groups[1].Value)
            : Find(SheetHeadings.Families, word) is { } family ? new(mark.Groups[1].Value, family)
            : new(text);
    }

    private static SheetLever Lever(string text)
    {
        if (LeverMark().Match(text) is not { Success: true } mark) return new(text);
        var lever = new SheetLever(mark.Groups[1].Value);
        if (mark.Groups[2].Value == "à préciser") return lever;
        foreach (var word in mark.Groups[2].Value.Split(',', StringSplitOptions.TrimEntries))
        {
            if (Find(SheetHeadings.Categories, word) is { } category) lever = lever with { Category = category };
            else if (word.StartsWith("marge ", StringComparison.Ordinal) && Find(SheetHeadings.Rooms, word["marge ".Length..]) is { } room) lever = lever with { RoomForManoeuvre = room };
            else return new(text);
        }

        return lever;
    }

    private static T? Find<T>(ImmutableDictionary<T, string> words, string word)
        where T : struct =>
        words.Where(pair => pair.Value == word).Select(pair => (T?)pair.Key).FirstOrDefault();

    private static SheetStep? Step(ReadItem item)
    {
        if (item.Text is not { } text) return null;
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? new(SheetTrim.Line(text)) : new(SheetTrim.Line(text[..end]), SheetTrim.Maybe(text[(end + 1)..]));
    }

    [GeneratedRegex(@"\A(.*) \(famille\s*:\s*([^()\n]+)\)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex FamilyMark();

    [GeneratedRegex(@"\A(.*) \(levier\s*:\s*([^()\n]+)\)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex LeverMark();

    /// <summary>What people put into a number of euros or a year.</summary>
    [GeneratedRegex(@"[\s€]|euros?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotDigits();
}

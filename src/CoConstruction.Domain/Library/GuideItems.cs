namespace CoConstruction.Domain;

/// <summary>A guide as a list shows it.</summary>
/// <param name="Practices">How many of its practices may be read.</param>
public sealed record GuideLine(string Id, string Title, string? Preface, DateTimeOffset At, int Practices);

/// <summary>A guide as it is read: of its practices, those that anybody may read now, and nothing that was withdrawn from them.</summary>
/// <param name="IsMine">Whether the caller wrote it; who did is nobody else's business.</param>
public sealed record GuideItem(string Id, string Title, string? Preface, DateTimeOffset At, ImmutableList<GuidePractice> Practices, bool IsMine)
{
    public static GuideItem Of(Guide guide, IEnumerable<PracticePage> pages, LibraryCaller caller) => new(
        guide.Id, guide.Title, guide.Preface, guide.At, [.. pages.Select(page => new GuidePractice(page.Id, page.Sheet!.Title, page.Sheet.Summary))],
        caller.MemberId is { } member && guide.By == member);
}

/// <summary>A practice of a guide.</summary>
public sealed record GuidePractice(string Id, string Title, string? Summary);

namespace CoConstruction.Server;

/// <summary>A brief as one HTML page: read on a phone or a screen, printed on two A4 pages.</summary>
internal static class BriefHtml
{
    private static readonly string Style = Resource.Text("brief.css");
    private static readonly PassagesHtml Passages = new();

    /// <param name="sheet">The note, and where its reader stands.</param>
    public static string Text(BriefSheet sheet)
    {
        var page = BriefPage.Of(sheet, sheet.AddressOf);
        var subject = sheet.Note.Brief.Subject;
        return Html.Page($"{BriefWords.Kind} · {Html.Encode(subject.Title)}", Style,
        $"""
        <header>
        <p class="kind">{BriefWords.Kind} · {Html.Encode(BriefWords.Title(sheet.Note))}</p>
        <h1>{Html.Encode(subject.Title)}</h1>
        <dl>{Html.Join(BriefPage.Facts(subject), fact => $"<div><dt>{fact.Name}</dt><dd>{Html.Encode(fact.Value)}</dd></div>")}</dl>
        {CommonGood(subject)}
        <p><span class="label">{BriefWords.CollectiveWork}</span>{Html.Encode(subject.CollectiveWork ?? BriefWords.NoCollectiveWork)}</p>
        </header>
        <main>
        <div class="sheet">
        {Passages.Text(page.First)}
        </div>
        <div class="sheet">
        {Passages.Text(page.Second)}
        </div>
        </main>
        <footer><p>{BriefWords.Foot}</p></footer>
        """);
    }

    private static string CommonGood(BriefSubject subject) => subject.CommonGood is { } words
        ? $"<p class=\"good\"><span class=\"label\">{BriefWords.CommonGood}, dans les mots du groupe</span>«\u00A0{Html.Encode(words)}\u00A0»</p>"
        : $"<p class=\"good\"><span class=\"label\">{BriefWords.CommonGood}</span>{BriefWords.NoCommonGood}</p>";
}

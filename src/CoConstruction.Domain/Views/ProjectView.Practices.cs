namespace CoConstruction.Domain;

/// <content>Practice sheets: texts of the organisation, made to be read by others.</content>
public static partial class ProjectView
{
    private static ViewPart SheetsPart(Project project, bool team)
    {
        ImmutableArray<object?> dependsOn = [project.Practices.Sheets, project.Assessment, project.Voices, project.Participants.Colleges, project.Participants.Members];
        return new(ViewRooms.Sheets, dependsOn, () => project.Practices.Sheets.Values.Select(sheet =>
            Entry(ViewRooms.Sheets, sheet.Id, [sheet, .. dependsOn[1..]], () => Show(project, sheet, team))));
    }

    private static SheetItem Show(Project project, ProjectSheet sheet, bool team)
    {
        var told = Practices.Told(project, sheet);
        return new(
            sheet.Id, sheet.Order, sheet.Status, sheet.Content, told.Obstacles, told.Levers,
            [.. Practices.Quotes(project, sheet, VoiceUse.Project).Select(quote => new QuoteItem(quote.Id, quote.Text.Text, quote.College ?? ""))],
            sheet.Sources, sheet.Checks,
            [.. sheet.Credits.Where(credit => credit.As.Text is not null).Select(credit => new CreditItem(credit.As.Text, team && project.Participants.Members.ContainsKey(credit.By) ? credit.By : null))],
            sheet.Published.ConvertAll(version => new SheetVersionItem(version.Number, version.At)), sheet.TextId, sheet.Unread, sheet.At, sheet.Sent?.At);
    }
}

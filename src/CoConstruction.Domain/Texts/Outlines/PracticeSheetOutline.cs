namespace CoConstruction.Domain;

/// <summary>The outline of a practice sheet (fiche pratique): the twenty fields by which an experience is told to others, each still empty.</summary>
internal static class PracticeSheetOutline
{
    public static string Text { get; } = SheetMarkdown.Of(new SheetContent(new PracticeSheet("")), SheetThings.None);
}

namespace CoConstruction.Server;

/// <summary>Forms of collective social work as documents say them: by the names that the library gives them, not by ids; what it knows no more is left out.</summary>
internal static class FormNames
{
    public static PracticeSheet In(PracticeSheet sheet, IReadOnlyList<FormLine> forms) => sheet with
    {
        Identity = sheet.Identity with { Forms = [.. sheet.Identity.Forms.Select(id => forms.FirstOrDefault(form => form.Id == id)).OfType<FormLine>().Select(form => InSentence(form.Name))] },
    };

    /// <summary>Within a sentence, without its capital, unless the name begins with several.</summary>
    private static string InSentence(string name) => name is [_, var second, ..] && char.IsUpper(second) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}

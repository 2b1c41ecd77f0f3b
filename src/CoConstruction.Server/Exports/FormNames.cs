namespace CoConstruction.Server;

/// <summary>Forms of collective social work as documents say them: by the names that the library gives them, not by ids.</summary>
internal static class FormNames
{
    public static PracticeSheet In(PracticeSheet sheet, IReadOnlyList<FormLine> forms) => sheet with
    {
        Identity = sheet.Identity with { Forms = sheet.Identity.Forms.ConvertAll(id => forms.FirstOrDefault(form => form.Id == id) is { } form ? InSentence(form.Name) : id) },
    };

    /// <summary>Within a sentence, without its capital, unless the name begins with several.</summary>
    private static string InSentence(string name) => name is [_, var second, ..] && char.IsUpper(second) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}

using System.Globalization;
using System.Text;

namespace CoConstruction.Domain;

/// <summary>Words as they are looked for: small letters and digits, without accents, ligatures opened, cut at every other sign.</summary>
public static class Folding
{
    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(letter))
            {
                _ = char.ToLowerInvariant(letter) switch
                {
                    'œ' => word.Append("oe"),
                    'æ' => word.Append("ae"),
                    'ß' => word.Append("ss"),
                    var small => word.Append(small),
                };
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0) yield return word.ToString();
    }
}

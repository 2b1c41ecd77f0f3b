using System.Globalization;

namespace CoConstruction.Server;

/// <summary>The French around a text that people wrote. Plain text: each format encodes it.</summary>
internal static class TextWords
{
    public const string
        StillOpen = "Version de travail\u00A0: ce texte peut encore changer.",
        Contents = "Sommaire", Commitments = "Les engagements, un par un", Answers = "Ce que les collèges ont répondu", Signatures = "Signatures",
        College = "Collège", Commitment = "Engagement", Due = "Échéance", NoDue = "sans date",
        Agree = "D’accord", CanLiveWith = "Je peux vivre avec", Objects = "Objection",
        Role = "Signé en tant que", SignedOn = "Date", People = "Signatures",
        NothingYet = "Ce texte est encore vide.";

    /// <summary>Whose a promise is when the text does not say.</summary>
    public const string Everybody = "Tous";

    public static string Kind(TextKind kind) => kind switch
    {
        TextKind.Charter => "Charte",
        TextKind.ActionSheet => "Fiche action",
        TextKind.PracticeSheet => "Fiche pratique",
        _ => "Synthèse",
    };

    /// <summary>Of the version that is laid out, not of the charter of today.</summary>
    public static string Status(CharterItem? charter, int? version) =>
        version is null ? "En cours d’écriture"
        : charter?.Adopted == version ? (charter.Status == CharterStatus.Expired ? "Expirée" : "Adoptée")
        : charter?.Submitted == version && charter.Status == CharterStatus.SubmittedToVote ? "Soumise au vote"
        : "Version gardée";

    public static string Article(int number, string title) => string.Create(CultureInfo.InvariantCulture, $"{number}. {title}");

    public static string Version(int? version) => version is { } number ? $"version {number.ToString(CultureInfo.InvariantCulture)}" : "version de travail";

    public static string By(DateOnly? due) => due is { } day ? $"avant le {MinutesWords.Date(day)}" : NoDue;

    /// <summary>Objection : « La salle ferme trop tôt » (Associations)</summary>
    public static string Objection(string reason, string college) => $"{Objects}\u00A0: «\u00A0{reason.Trim()}\u00A0» ({college})";

    /// <summary>At the foot of each page, and of the whole.</summary>
    public static string Foot(TextDocument text) => $"{text.ProjectTitle} · {text.Kind}, {Version(text.Version)}";
}

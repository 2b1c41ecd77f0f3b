using System.Collections.Immutable;
using System.Globalization;

namespace CoConstruction.Server;

/// <summary>The French of the brief for decision makers: fixed sentences around what the project knows. Plain text: each output encodes it.</summary>
internal static class BriefWords
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public const string Kind = "Note aux décideurs",
        Asked = "Ce qui vous est demandé", Nothing = "Rien n’est attendu de vous aujourd’hui.",
        Who = "Qui a parlé, qui manque", Nobody = "Aucun atelier ne s’est encore tenu.", TooFew = "Trop peu de personnes sont venues pour que leur collège soit dit.",
        AllCame = "Tous les collèges sont venus.",
        Together = "Ce qui rassemble", Apart = "Ce qui fait débat", NoReading = "Rien de commun aux collèges n’est encore mesuré.", NoDebate = "Aucun écart de 30 points entre deux collèges.",
        Voices = "Des paroles", NoVoice = "Aucune parole n’est encore confiée pour cette note.", Withdrawn = "Parole retirée par la personne.",
        Options = "Ce qui est possible", NoOption = "Aucune action n’est ouverte.", NoCost = "coût à préciser", NoRisk = "Aucun risque n’est noté.",
        Evidence = "Comment on le saura", NoEvidence = "Aucun indicateur n’est encore choisi.", NoSource = "source à préciser", NoMethod = "méthode à préciser",
        NoNote = "Aucune note d’évaluation n’est encore écrite.", NoPersons = "Les personnes concernées n’ont encore rien écrit.",
        CommonGood = "Notre bien commun", NoCommonGood = "Le groupe n’a pas encore écrit son ambition.", NoSponsor = "personne encore",
        Practices = "Pratiques qui éclairent ce projet", NoPractice = "Aucune pratique de la bibliothèque n’est encore citée.", PracticeGone = "retirée de la bibliothèque depuis",
        CollectiveWork = "Ce que le travail social collectif apporte", NoCollectiveWork = "Le projet ne l’a pas encore dit.",
        Decisions = "Dernières décisions", NoDecision = "Aucune décision n’est encore prise.",
        Foot = "Cette note est faite de ce que le projet sait. Chaque chiffre mène là où il se vérifie. Les paroles sont celles des personnes, avec leur accord.";

    public static string Title(BriefDocument note) =>
        note.Number is { } number ? $"n°\u00A0{number.ToString(CultureInfo.InvariantCulture)}, {MinutesWords.Date(note.Brief.On)}" : $"brouillon du {MinutesWords.Date(note.Brief.On)}";

    /// <summary>In French, what is less than two is singular.</summary>
    public static string Count(decimal number, string one, string several) => $"{Number(number)}\u00A0{(Math.Abs(number) < 2 ? one : several)}";

    public static string Number(decimal number) => number.ToString("#,0.##", French);

    public static string Euros(decimal number) => $"{Number(number)}\u00A0€";

    public static string More(int number) => number < 2 ? "Et une autre, dans le projet." : $"Et {number} autres, dans le projet.";

    public static string Do(AskedKind kind) => kind switch
    {
        AskedKind.Answer => "Répondre à une proposition",
        AskedKind.Pledge => "Tenir un engagement",
        AskedKind.Commitment => "Tenir une promesse de la charte",
        AskedKind.Milestone => "Franchir une étape",
        _ => "Mettre en œuvre une décision",
    };

    public static string Level(ParticipationLevel level) => level switch
    {
        ParticipationLevel.Information => "on informe",
        ParticipationLevel.Consultation => "on demande l’avis",
        ParticipationLevel.Concertation => "on discute ensemble",
        ParticipationLevel.CoConstruction => "on construit ensemble",
        _ => "on décide ensemble",
    };

    public static string Colleges(ImmutableList<string> labels) => labels.Count == 1 ? labels[0] : $"{string.Join(", ", labels)} (collèges regroupés)";
}

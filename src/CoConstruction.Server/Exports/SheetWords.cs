using System.Globalization;

namespace CoConstruction.Server;

/// <summary>The French of practices in documents. Plain text: each output encodes it.</summary>
internal static class SheetWords
{
    public const string
        Kind = "Fiche pratique", Approach = "La démarche", Facts = "Les faits d’ici", Steps = "Les étapes", Prerequisites = "Ce qu’il faut avant de commencer",
        KeyFactors = "Ce qui a fait la différence", WatchPoints = "Points de vigilance", Obstacles = "Ce qui a freiné", Levers = "Ce qui a aidé", Tools = "Outils",
        Questions = "Questions pour savoir si cela marche", Persons = "La place des personnes concernées", Origin = "D’où vient l’idée", Objectives = "Ce que l’on voulait",
        Partnership = "Les partenaires", Results = "Ce qui a changé", Counted = "Ce qui a été compté", Unexpected = "Ce que personne n’attendait", Voices = "Paroles",
        Evaluation = "L’évaluation", NotTransferable = "Ce qui ne se transpose pas";

    public static string Family(ObstacleFamily family) => family switch
    {
        ObstacleFamily.CentralisedTradition => "tradition politique et administrative centralisée",
        ObstacleFamily.LegalFramework => "cadre juridique tourné vers l’aide individuelle",
        ObstacleFamily.InstitutionalComplexity => "organisation complexe et peu lisible",
        ObstacleFamily.ManagerialLogic => "emprise des logiques gestionnaires",
        _ => "modèle professionnel du travail social",
    };

    public static string Room(RoomForManoeuvre room) => room switch
    {
        RoomForManoeuvre.Local => "sur place",
        RoomForManoeuvre.Organisation => "dans l’organisme",
        RoomForManoeuvre.Territory => "sur le territoire",
        RoomForManoeuvre.Municipality => "dans la commune",
        _ => "dans le département",
    };

    public static string Category(LeverCategory category) => category switch
    {
        LeverCategory.Simplification => "simplification",
        LeverCategory.PowerToAct => "pouvoir d’agir",
        LeverCategory.Training => "formation",
        LeverCategory.Management => "management",
        LeverCategory.Partnership => "partenariat",
        _ => "portage politique",
    };

    public static string Euros(int amount) => $"{amount.ToString("N0", CultureInfo.GetCultureInfo("fr-FR"))}\u00A0€";
}

using Microsoft.AspNetCore.Mvc;

namespace CoConstruction.Server;

/// <summary>What is said when a request cannot be taken: problem details, in plain French, with a code for programs.</summary>
internal static class Problems
{
    public static IResult Malformed(string detail) => Of(StatusCodes.Status400BadRequest, "malformed", "Cette demande n’est pas lisible.", detail);

    public static IResult UnknownCommand(string type) =>
        Of(StatusCodes.Status400BadRequest, "unknownCommand", "Cette action n’existe pas.", $"L’action « {Short(type)} » n’existe pas. Rechargez la page.");

    public static IResult TooLarge() => Of(StatusCodes.Status413PayloadTooLarge, "tooLarge", "C’est trop long.", "Raccourcissez le texte, puis envoyez de nouveau.");

    public static IResult NotSignedIn() => Of(StatusCodes.Status401Unauthorized, "notSignedIn", "Vous n’êtes pas connecté.", "Entrez de nouveau, puis recommencez.");

    public static IResult NotAllowed() => Of(StatusCodes.Status403Forbidden, "notAllowed", "Vous ne pouvez pas faire cela ici.", "Demandez à la personne qui anime.");

    public static IResult NotFound(string detail = "L’adresse ou le code n’est pas le bon. Vérifiez-le.") =>
        Of(StatusCodes.Status404NotFound, "notFound", "Nous ne trouvons pas cela.", detail);

    public static IResult TooMuch() =>
        Of(StatusCodes.Status409Conflict, "tooMuch", "Vous avez déjà signalé beaucoup de pratiques.", "Retirez-en d’abord, ou demandez à la personne qui s’occupe du serveur.");

    public static IResult TooFast() =>
        Of(StatusCodes.Status429TooManyRequests, "tooFast", "Trop de demandes à la fois.", "Attendez une minute, puis recommencez.");

    public static IResult Failed() =>
        Of(StatusCodes.Status500InternalServerError, "failed", "Quelque chose n’a pas marché chez nous.", "Rien n’a été perdu. Recommencez dans un moment.");

    /// <summary>Nothing can be written now. The same request may be sent again, after the seconds of Retry-After.</summary>
    public static IResult Unavailable(JournalTrouble? trouble, HttpContext http)
    {
        http.Response.Headers.RetryAfter = "2";
        return Of(StatusCodes.Status503ServiceUnavailable, "unavailable", "Le serveur ne peut pas enregistrer pour le moment.", trouble switch
        {
            JournalTrouble.Full => "Le disque du serveur est plein. Prévenez la personne qui s’en occupe. Gardez cette page ouverte : l’envoi reprendra.",
            JournalTrouble.ReadOnly => "Le disque du serveur est en lecture seule. Prévenez la personne qui s’en occupe. Gardez cette page ouverte.",
            JournalTrouble.Locked => "Un autre programme occupe les données. Gardez cette page ouverte : l’envoi reprendra.",
            JournalTrouble.TooBusy => "Beaucoup de monde écrit en ce moment. L’envoi reprendra dans quelques secondes.",
            JournalTrouble.BoxLost => "L’urne de ce vote secret a été perdue : il ne peut plus être compté. Prévenez l’équipe : elle proposera un nouveau vote.",
            JournalTrouble.Unreachable => "La base de données ne répond pas. Gardez cette page ouverte : l’envoi reprendra.",
            _ => "Gardez cette page ouverte : l'envoi reprendra tout seul.",
        });
    }

    /// <summary>The project is between two processes. The same request may be sent again at once: the page spaces its tries itself.</summary>
    public static IResult Moving(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "0";
        return Of(StatusCodes.Status503ServiceUnavailable, "unavailable", "Le serveur n’est pas joignable pour le moment.", "Gardez cette page ouverte : l’envoi reprendra tout seul.");
    }

    /// <summary>The problem of an outcome that is no answer.</summary>
    public static IResult Of(Outcome outcome, JournalTrouble? trouble, HttpContext http) => outcome switch
    {
        Outcome.NotAllowed => NotAllowed(),
        Outcome.NotFound => NotFound(),
        Outcome.Unavailable => Unavailable(trouble, http),
        _ => Failed(),
    };

    public static IResult Of(int status, string code, string title, string detail, IDictionary<string, object?>? more = null)
    {
        var problem = new ProblemDetails { Status = status, Title = title, Detail = detail, Extensions = { ["code"] = code } };
        foreach (var (key, value) in more ?? new Dictionary<string, object?>()) problem.Extensions[key] = value;
        return Results.Json(problem, statusCode: status, contentType: "application/problem+json");
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}

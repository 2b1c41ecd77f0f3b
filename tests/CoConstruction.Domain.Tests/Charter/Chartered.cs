namespace CoConstruction.Domain.Tests;

/// <summary>A charter at each point of its life, and the words of it that the door reads.</summary>
internal static class Chartered
{
    public const string Id = "charte", First = "pourquoi", Second = "nos-principes";

    public const string Text =
        """
        # Charte

        ## 1. Pourquoi

        Nous voulons **bouger**.

        ## 2. Nos principes

        On a le droit d’essayer. [à décider : et de se tromper ?]

        - **Les élus** promettent de venir.
        """;

    public static readonly Person Ana = Person.Ana, Rose = Person.Rose, Omar = Person.Omar, Ines = Person.Seat("ines"), Idir = Person.Seat("idir"), Paul = Person.Seat("paul");

    public static readonly AdoptCharter Adopt = new(Id, null);

    /// <summary>Begun, with two residents and a professional in the project.</summary>
    public static Story Draft { get; } = (Story.Running(new DecisionStep()) with { Words = new WrittenWords(Text, 12, 0) })
        .Given(Person.Rose, new BeginText(Id, TextKind.Charter, "Notre charte"));

    public static Story Submitted { get; } = Draft.Given(Rose, new ReviewCharter(Id)).Given(Ana, new SubmitCharter(Id, false));

    /// <summary>Each article has an answer, and Inès objects to the second one.</summary>
    public static Story Objected { get; } = Submitted
        .Given(Paul, Answer(First, "professionals", ArticleAnswer.Agree), Answer(Second, "professionals", ArticleAnswer.CanLiveWith))
        .Given(Ines, Objection("Il manque les jeunes."));

    public static Story Adopted { get; } = Objected.Given(Ines, Answer(Second, "persons", ArticleAnswer.CanLiveWith)).Given(Ana, Adopt);

    public static AnswerArticle Answer(string article, string college, ArticleAnswer answer) => new(Id, article, college, answer, null);

    public static AnswerArticle Objection(string? reason) => new(Id, Second, "persons", ArticleAnswer.Objection, reason);

    public static CharterItem Seen(this Story story, Audience audience) => Shown.Items<CharterItem>(story.Project, audience).Single();
}

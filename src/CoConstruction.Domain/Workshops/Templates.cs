namespace CoConstruction.Domain;

/// <summary>A running order to start from. Every one ends with the wrap-up: how are we, and a word for what follows.</summary>
/// <param name="Stage">Where in a project's life it helps: understand, propose, decide, act or evaluate.</param>
public sealed record WorkshopTemplate(string Id, Stage Stage, string Title, ImmutableList<StepPlan> Steps)
{
    public int Minutes => Steps.Sum(step => step.Minutes ?? 0);
}

/// <summary>Where in the life of a project a workshop helps.</summary>
public enum Stage { Understand, Propose, Decide, Act, Evaluate }

/// <summary>The templates that the product ships, by stage. Their words are content, so they are French.</summary>
public static class Templates
{
    private static ImmutableList<StepPlan> WrapUp { get; } =
    [
        new(new MoodStep(MoodScale.Faces), "Bilan : et maintenant ?", "Comment était cet atelier pour vous ?", Minutes: 3, WrapUp: true),
        new(new CollectStep(1), "Bilan : un mot pour la suite", "Que voulez-vous dire pour la prochaine fois ?", Minutes: 5, WrapUp: true),
    ];

    private static StepPlan Weather { get; } = new(new MoodStep(), "Météo", "Comment arrivez-vous aujourd’hui ?", Minutes: 5);

    /// <summary>Groups are made before everybody's eyes, of ideas that were shown.</summary>
    private static StepPlan Group(string title, string instruction, int minutes) =>
        new(new GroupingStep(), title, instruction, Visibility: Visibility.ShownAtOnce, Minutes: minutes);

    private static StepPlan Decide { get; } =
        new(new DecisionStep(), "Ce que nous décidons", "Qui fait quoi, et avant quelle date ?", Minutes: 15);

    /// <summary>Nothing but the wrap-up.</summary>
    public static WorkshopTemplate Blank { get; } = new("blank", Stage.Understand, "Vide", WrapUp);

    public static ImmutableList<WorkshopTemplate> All { get; } =
    [
        new("assess", Stage.Understand, "Comprendre : ce qui va, ce qui ne va pas",
        [
            Weather,
            new(new InstructionStep(), "Les règles du groupe", "On s’écoute. On parle chacun son tour. Toutes les idées comptent.", Minutes: 5),
            new(new CollectStep(), "Ce qui va, ce qui ne va pas", "Dans votre vie ici, qu’est-ce qui va ? Qu’est-ce qui ne va pas ?", Minutes: 20),
            Group("Mettre ensemble", "Quelles idées parlent de la même chose ?", 20),
            new(new VoteStep(new DotVoting(3, Stacking: false), OptionSource.Before), "Le plus important", "Mettez vos points sur ce qui compte le plus pour vous.", Minutes: 15),
            Decide,
            .. WrapUp,
        ]),
        new("problemTree", Stage.Understand, "Arbre à problèmes : chercher les causes",
        [
            Weather,
            new(new InstructionStep(), "De quel problème parle-t-on ?", "Dites le problème en une phrase. Tout le monde est d’accord sur la phrase.", Minutes: 10),
            new(
                new FrameStep(FrameForm.Tree, [new("effects", "Les conséquences"), new("problem", "Le problème"), new("causes", "Les causes")]),
                "Arbre à problèmes", "Pourquoi ce problème ? Et qu’est-ce que ça entraîne ?", Visibility: Visibility.ShownAtOnce, Minutes: 30),
            new(new VoteStep(new DotVoting(3, Stacking: false), OptionSource.Before), "Le plus important", "Mettez vos points sur ce qu’il faut changer d’abord.", Minutes: 15),
            Decide,
            .. WrapUp,
        ]),
        new("strengths", Stage.Understand, "Forces et faiblesses : regarder ensemble",
        [
            Weather,
            new(
                new FrameStep(FrameForm.Matrix, [new("good", "Ce qui va bien"), new("bad", "Ce qui ne va pas"), new("chances", "À saisir"), new("risks", "À risque")])
                {
                    Across = new("Aide", "Gêne"),
                    Upward = new("Dehors", "Chez nous"),
                },
                "Forces et faiblesses", "Qu’est-ce qui aide ? Qu’est-ce qui gêne ?", Visibility: Visibility.ShownAtOnce, Minutes: 30),
            new(new VoteStep(new DotVoting(3, Stacking: false), OptionSource.Before), "Le plus important", "Mettez vos points sur ce qui compte le plus pour vous.", Minutes: 15),
            Decide,
            .. WrapUp,
        ]),
        new("priorities", Stage.Propose, "Proposer : trouver des priorités",
        [
            Weather,
            new(new InstructionStep(), "De quoi parle-t-on ?", "Voici la question du jour. Prenez le temps d’y penser.", Minutes: 5),
            new(new CollectStep(), "Vos idées", "Que pourrait-on faire ensemble ?", Minutes: 20),
            Group("Mettre ensemble", "Quelles idées vont ensemble ?", 20),
            new(new VoteStep(new DotVoting(3, Stacking: false), OptionSource.Before), "Choisir", "Mettez vos points sur les idées que vous préférez.", Minutes: 15),
            .. WrapUp,
        ]),
        new("choose", Stage.Decide, "Décider : se positionner sur les propositions",
        [
            Weather,
            new(new InstructionStep(), "Lire les propositions", "On lit chaque proposition à voix haute. On pose ses questions.", Minutes: 25),
            new(new VoteStep(new FourPositions(), OptionSource.OpenProposals), "Voter", "Pour chaque proposition, donnez votre avis.", Minutes: 20),
            Decide,
            .. WrapUp,
        ]),
        new("commit", Stage.Act, "Agir : qui fait quoi",
        [
            Weather,
            new(new CollectStep(2), "Ce que je peux faire", "Que pouvez-vous faire pour que le projet avance ?", Minutes: 15),
            Group("Former des équipes", "Quelles envies vont ensemble ?", 15),
            Decide,
            .. WrapUp,
        ]),
        new("review", Stage.Evaluate, "Évaluer : ce qui a changé",
        [
            Weather,
            new(new PositionStep("Depuis le début du projet, ma vie ici a changé."), "Où êtes-vous ?", "Choisissez votre côté. Vous pouvez bouger.", Minutes: 15),
            new(new CollectStep(), "Ce qui a changé", "Qu’est-ce qui a changé ? Qu’est-ce qui n’a pas changé ?", Minutes: 20),
            Group("Mettre ensemble", "Quelles réponses vont ensemble ?", 15),
            Decide,
            .. WrapUp,
        ]),
        .. Debates.All.Select((debate, rank) => new WorkshopTemplate($"debate{rank + 1}", Stage.Decide, $"Débattre : {debate.Topic}",
        [
            Weather,
            new(new InstructionStep(), "La question", debate.Question, Minutes: 5),
            new(
                new FrameStep(FrameForm.Debate, [new("for", "Pour"), new("against", "Contre"), new("conditions", "À quelles conditions")]),
                "Pour, contre, à quelles conditions", debate.Question, Visibility: Visibility.ShownAtOnce, Minutes: 30),
            new(new PositionStep(debate.Statement), "Et vous ?", "Choisissez votre côté. Vous pouvez bouger.", Minutes: 10),
            Decide,
            .. WrapUp,
        ])),
        Blank,
    ];

    public static WorkshopTemplate? Find(string? id) => All.Find(template => template.Id == id);
}

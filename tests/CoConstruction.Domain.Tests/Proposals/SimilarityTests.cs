using System.Diagnostics;

namespace CoConstruction.Domain.Tests;

/// <summary>Proposals that say the same are found in the words that people use.</summary>
public sealed class SimilarityTests
{
    private static readonly ImmutableList<string> Asked =
    [
        "Un minibus à la demande. Un minibus passe dans les villages. On appelle la veille.",
        "Des minibus dans nos villages : on réserve la veille, le minibus passe.",
        "Un jardin partagé derrière l’école, avec les enfants.",
        "Créer des jardins partagés près de l’école pour les enfants du quartier.",
        "Une permanence du médecin une fois par semaine.",
        "Réparer le toit de la salle des fêtes.",
        "Former les agents d’accueil à parler avec des mots simples.",
        "Apprendre aux agents de l’accueil à expliquer avec des mots simples.",
    ];

    [Fact]
    public void French_texts_that_ask_for_the_same_are_paired_and_others_are_not() =>
        Assert.Equal([(0, 1), (2, 3), (6, 7)], Similarity.Among(Asked).Select(pair => (pair.First, pair.Second)).Order());

    [Fact]
    public void Accents_endings_and_small_words_do_not_count() =>
        Assert.Equal(Similarity.Stems("Le covoiturage solidaire à l’œuvre"), Similarity.Stems("LES COVOITURAGES solidaires, a l'oeuvre"));

    [Fact]
    public void The_same_words_are_wholly_alike_and_nothing_is_like_nothing()
    {
        Assert.Equal(1, Similarity.Among(["Un banc à l’ombre", "Un banc à l’ombre"])[0].Score);
        Assert.Empty(Similarity.Among(["", "", "et de la"]));
    }

    [Fact]
    public void Two_thousand_proposals_are_compared_while_one_waits()
    {
        string[] things = ["jardin", "minibus", "médecin", "atelier", "marché", "école", "crèche", "piscine", "sentier", "théâtre", "bibliothèque", "cantine"];
        var texts = Enumerable.Range(0, 2000).Select(i => $"{things[i % 12]} numéro{i % 331} place{i % 97} rue{i % 53} pour les familles {things[i * 7 % 12]} quartier{i % 211}").ToList();
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(Similarity.Among(texts));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"It took {watch.Elapsed}.");
    }
}

namespace CoConstruction.Domain.Tests;

/// <summary>A text about somebody is held until it was read again; a social security number never passes.</summary>
public sealed class NamedPeopleTests
{
    [Theory]
    [InlineData("Il faut aider ma voisine Mme X, bâtiment C, elle a perdu son travail.")]
    [InlineData("L'assistante sociale du mardi fait mal son travail.")]
    [InlineData("l’assistante sociale du mardi ne répond pas")]
    [InlineData("M. Dupont ne prête jamais le local.")]
    [InlineData("Voyez Madame Lévy à l’accueil.")]
    [InlineData("Le docteur de Villiers est absent.")]
    [InlineData("La conseillère qui me suit ne vient plus.")]
    [InlineData("L’éducateur du bureau 4 est fatigué.")]
    [InlineData("Mon assistante sociale est partie.")]
    [InlineData("Appelez le 06 00 00 00 00.")]
    [InlineData("Écrivez à quelqu.un@exemple.fr")]
    public void A_text_about_somebody_is_held(string text)
    {
        Assert.Equal(Refusal.NamesSomebody, NamedPeople.Check(namesNobody: false, null, text));
        Assert.Null(NamedPeople.Check(namesNobody: true, text));
    }

    [Theory]
    [InlineData("Les décisions de quartier sont prises à l'hôtel de ville, puis annoncées.")]
    [InlineData("Madame la maire et monsieur le préfet ne se parlent pas.")]
    [InlineData("Nos voisins et nos voisines ont peur.")]
    [InlineData("Certains professionnels craignent de perdre leur cadre d'intervention.")]
    [InlineData("Les assistantes sociales du secteur manquent de temps le mardi.")]
    [InlineData("Une gardienne d’immeuble très connue")]
    [InlineData("La responsable de secteur n’a pas de temps pour le collectif.")]
    [InlineData("3 000 euros pour 214 demandes en 2024-2025, puis 1 000 000 000 000 euros.")]
    [InlineData("")]
    public void Other_texts_pass(string text) => Assert.Null(NamedPeople.Check(namesNobody: false, text));

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_text_of_the_samples_is_held(string text) => Assert.Null(NamedPeople.Check(namesNobody: false, text));

    public static TheoryData<string> Samples =>
    [
        .. ((string[])[Tests.Samples.Orvelune, Tests.Samples.Vermelonne]).Select(name => JsonDocument.Parse(Tests.Samples.Bytes(name)).RootElement)
            .SelectMany(file => ((string[])["obstacles", "levers", "proposals"]).SelectMany(part => file.GetProperty(part).EnumerateArray()))
            .Select(thing => thing.GetProperty("text").GetString()!),
    ];

    [Theory]
    [InlineData("1 00 00 00 000 000 00")]
    [InlineData("Son numéro : 2000000000000.")]
    [InlineData("2-00-00-2A-000-000")]
    public void A_social_security_number_is_refused_whatever_its_author_says(string text) =>
        Assert.Equal(Refusal.LooksLikeNir, NamedPeople.Check(namesNobody: true, text));
}

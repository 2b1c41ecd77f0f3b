using CsCheck;

namespace CoConstruction.Domain.Tests;

/// <summary>What is read out of the words of a charter: its articles, its promises, its open questions, where passages come from.</summary>
public sealed class CharterReadingTests
{
    private static string Sample(string name) =>
        JsonDocument.Parse(Samples.Bytes(name)).RootElement.GetProperty("charter").GetProperty("markdown").GetString()!;

    [Theory]
    [InlineData(Samples.Orvelune, 9)]
    [InlineData(Samples.Vermelonne, 7)]
    public void The_articles_of_a_file_are_its_second_headings_in_order(string name, int count)
    {
        var text = Sample(name);
        var articles = Articles.Of(text);
        Assert.Equal(Enumerable.Range(1, count), articles.Select(article => article.Number));
        Assert.All(articles, article => Assert.StartsWith($"## {article.Number}. {article.Title}\n", article.TextIn(text), StringComparison.Ordinal));
        Assert.True(articles.Zip(articles.Skip(1)).All(pair => pair.First.To <= pair.Second.From));
    }

    [Theory]
    [InlineData("## 3. Nos principes", 3, "Nos principes", "nos-principes")]
    [InlineData("## 4) Qui participe ?", 4, "Qui participe ?", "qui-participe")]
    [InlineData("## Article 5 : l’Œuvre commune", 5, "l’Œuvre commune", "l-oeuvre-commune")]
    [InlineData("##  **Évaluer** à l’été ##", 1, "Évaluer à l’été", "evaluer-a-l-ete")]
    [InlineData("## 2026, une année", 1, "2026, une année", "2026-une-annee")]
    [InlineData("## 7", 7, "7", "7")]
    [InlineData("## ☀", 1, "☀", "article")]
    [InlineData("   ## Indenté", 1, "Indenté", "indente")]
    public void An_article_has_a_number_a_title_and_a_key(string line, int number, string title, string key) =>
        Assert.Equal((number, title, key), Articles.Of(line).Select(article => (article.Number, article.Title, article.Key)).Single());

    [Theory]
    [InlineData("# Charte\n\n### 1. Trop bas")]
    [InlineData("##Sans espace")]
    [InlineData("```\n## Du code\n```")]
    [InlineData("    ## Du code aussi")]
    [InlineData("##")]
    public void Other_lines_are_no_articles(string text) => Assert.Empty(Articles.Of(text));

    [Fact]
    public void Two_articles_of_one_title_have_two_keys_and_a_first_heading_ends_an_article()
    {
        var text = "## Fin\n\na\n\n## Fin\n\nb\n\n# Annexe\n\nc";
        Assert.Equal([("fin", "## Fin\n\na"), ("fin-2", "## Fin\n\nb")], Articles.Of(text).Select(article => (article.Key, article.TextIn(text))));
    }

    [Fact]
    public void Commitments_are_the_lines_of_lists_where_one_promises()
    {
        Assert.Equal(
            ["Les habitants", "Les professionnels", "Les associations", "Les institutions", "Les élus"],
            Commitments.Of(Sample(Samples.Orvelune)).Select(commitment => commitment.College));
        Assert.Equal("ouvrir gratuitement une salle.", Commitments.Of(Sample(Samples.Vermelonne))[2].Text);
        var text =
            """
            ## Nos engagements

            - **La mairie** : ouvrir la salle,
              avant le 30 juin 2027
            - [ ] **Les élus :** venir
            - **Le département**
              - un poste, en 2027-01-15
              - un lieu
            * sans nom

            ### Les voisins

            - prêter des outils

            ## Autre chose

            - **Personne** : rien
            """;
        Assert.Equal(
            [
                new Commitment("La mairie", "ouvrir la salle, avant le 30 juin 2027", new DateOnly(2027, 6, 30)), new Commitment("Les élus", "venir", null),
                new Commitment("Le département", "un poste, en 2027-01-15", new DateOnly(2027, 1, 15)), new Commitment("Le département", "un lieu", null),
                new Commitment(null, "sans nom", null), new Commitment("Les voisins", "prêter des outils", null),
            ],
            Commitments.Of(text));
    }

    [Theory]
    [InlineData("avant le 30 juin 2027", "2027-06-30")]
    [InlineData("le 1er août 2027, puis le 2 mai 2028", "2027-08-01")]
    [InlineData("au 30/06/2027", "2027-06-30")]
    [InlineData("fin février 2028", "2028-02-29")]
    [InlineData("JUIN 2027", "2027-06-30")]
    [InlineData("2027-06-30.", "2027-06-30")]
    [InlineData("le 31 juin 2027", null)]
    [InlineData("le 12/13/2027, ou en mai 2027", "2027-05-31")]
    [InlineData("en 0000-01-01 ou le 1/1/0000", null)]
    [InlineData("bientôt", null)]
    public void A_day_is_found_in_a_french_sentence(string text, string? day) =>
        Assert.Equal(day, Commitments.Of($"## Promesses\n- **Nous** : {text}").Single().Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void What_is_to_be_decided_is_found_with_its_question_and_its_place()
    {
        var text = "Ici [à décider].\nEt [À décider\u00a0: qui paie\u00a0?] puis [à décidera] et [à décider\nsur deux lignes]";
        Assert.Equal([(null, "[à décider]"), ("qui paie\u00a0?", "[À décider\u00a0: qui paie\u00a0?]")], Undecided.Of(text).Select(passage => (passage.Question, text[passage.From..passage.To])));
    }

    [Fact]
    public void A_passage_says_what_it_comes_from()
    {
        var text = "- Un banc par rue. [Atelier du 12 mars](#atelier/w1) [Proposition : un banc](#proposition/p-2)\n[Ailleurs](https://exemple.fr) [Rien](#atelier/) [x](#atelier/é)";
        Assert.Equal(
            [(OriginKind.Workshop, "w1", "Atelier du 12 mars", "[Atelier du 12 mars](#atelier/w1)"), (OriginKind.Proposal, "p-2", "Proposition : un banc", "[Proposition : un banc](#proposition/p-2)")],
            Origins.Of(text).Select(origin => (origin.Kind, origin.Id, origin.Label, text[origin.From..origin.To])));
        Assert.All(Origins.Of(text), origin => Assert.Equal("Un banc par rue.", origin.Passage));
    }

    /// <summary>Whatever is written, an answer whose places are within the text, and no exception.</summary>
    [Fact]
    public void No_text_makes_reading_fail()
    {
        string[] pieces =
        [
            "## ", "# ", "### ", "- ", "* ", "**", "\n", "\r\n", "  ", "[à décider", " : ", "]", "[", "](#atelier/", "](#proposition/", ")", "(", "```", "~~~", "1. ", "3) ", "Article 2 ",
            "engagements", "promet", "30 juin 2027", "99/99/9999", "0000-00-00", "é", "e\u0301", "\ud83c", "\udf33", "🌳", "\0", "\u00a0", "[x] ", "> ", "|", "abc", "a1", "Œ",
        ];
        Gen.Select(Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 60], Gen.String[0, 12]).Sample(
            (parts, rest) =>
            {
                var text = string.Concat(parts) + rest;
                var articles = Articles.Of(text);
                return articles.All(article => article.TextIn(text).Contains("##", StringComparison.Ordinal) && Checks.IsId(article.Key) && article.Title.Length > 0)
                    && articles.DistinctBy(article => article.Key).Count() == articles.Count
                    && Commitments.Of(text).All(commitment => commitment.Text.Length > 0)
                    && Undecided.Of(text).All(passage => text[passage.From] == '[' && text[passage.To - 1] == ']')
                    && Origins.Of(text).All(origin => text[origin.From] == '[' && text[origin.To - 1] == ')' && Checks.IsId(origin.Id));
            },
            seed: "0000KOqKNb82", iter: 20_000, threads: 1);
    }

    /// <summary>A million units of the worst that each reading looks for; a reading that goes back and forth would take minutes.</summary>
    [Theory]
    [InlineData("[à décider ")]
    [InlineData("[")]
    [InlineData("](#atelier/")]
    [InlineData("[](#atelier/a)")]
    [InlineData("## a\n")]
    [InlineData("#")]
    [InlineData("## engage\n- **")]
    [InlineData("## engage\n- a\n a\n")]
    [InlineData("](")]
    [InlineData("1/")]
    [InlineData("1 juin ")]
    [InlineData(" ")]
    [InlineData("```\n")]
    public void Hostile_texts_are_read_as_fast_as_any(string piece)
    {
        foreach (var text in (string[])[Repeated(piece), $"## Promesses\n- a\n  {Repeated(piece.Replace('\n', ' '))}", $"## Promesses\n- {Repeated(piece.Replace('\n', ' '))}"])
        {
            Assert.True(Articles.Of(text).Count <= Articles.Most + 1);
            Assert.True(Commitments.Of(text).Count + Undecided.Of(text).Count + Origins.Of(text).Count <= 3000);
        }

        static string Repeated(string piece) => string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
    }
}

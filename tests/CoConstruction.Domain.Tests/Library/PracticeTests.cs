namespace CoConstruction.Domain.Tests;

/// <summary>A practice on its way from a signal to its readers.</summary>
public sealed class PracticeTests
{
    private static readonly LibraryCaller Anybody = new(), Sam = new("sam"), Mia = new("mia"), Ada = new("ada", Administers: true);
    private static readonly LibraryCaller Rita = new("rita") { Territories = ["Vermelonne"] }, Remi = new("remi") { Territories = ["Orvelune"] };

    [Fact]
    public void A_signalled_practice_moves_through_its_steps_to_publication()
    {
        var shelf = Shelf.Nothing.Given(new SignalPractice("a", Shelf.Signal));
        Assert.Equal(PracticeState.Signalled, shelf.Practice.State);
        shelf = shelf.Given(new QualifyPractice("a", Shelf.Criteria, Shelf.Relay));
        Assert.Equal(PracticeState.Qualified, shelf.Practice.State);
        shelf = shelf.Given(new WriteSheet("a", Shelf.Sheet));
        Assert.Equal(PracticeState.Documented, shelf.Practice.State);
        shelf = shelf.Given(new ReviewPractice("a", Shelf.Reread, Shelf.Relay));
        Assert.Equal(PracticeState.Reviewed, shelf.Practice.State);
        shelf = shelf.Given(new PublishPractice("a", "CC BY 4.0"));
        Assert.Equal((PracticeState.Published, 1), (shelf.Practice.State, shelf.Page(Anybody)!.Version));
    }

    [Fact]
    public void No_step_is_passed_over()
    {
        foreach (var early in new PracticeCommand[] { new WriteSheet("a", Shelf.Sheet), new ReviewPractice("a", Shelf.Reread, Shelf.Relay), new PublishPractice("a", "CC BY 4.0"), new RevisePractice("a"), new MarkUseful("a", true, true), new LinkProject("a", "p") })
        {
            Shelf.Signalled.When(early).ThenRefused(Refusal.PracticeElsewhere);
        }

        Assert.All(new PracticeCommand[] { new QualifyPractice("a", Shelf.Criteria, Shelf.Relay), new DeclinePractice("a", "Non", Shelf.Relay), new WithdrawPractice("a") },
            command => Shelf.Nothing.When(command).ThenRefused(Refusal.PracticeUnknown));
        Shelf.Signalled.When(new SignalPractice("a", Shelf.Signal)).ThenRefused(Refusal.IdTaken);
    }

    [Fact]
    public void A_refusal_shows_its_reason_to_the_signaller_and_to_nobody_outside()
    {
        Shelf.Signalled.When(new DeclinePractice("a", " ", Shelf.Relay)).ThenRefused(Refusal.TextMissing);
        var declined = Shelf.Signalled.Given(new DeclinePractice("a", "Cette action aide des personnes une par une.", Shelf.Relay));
        Assert.Equal((PracticeState.Declined, "Cette action aide des personnes une par une."), (declined.Page(Sam)!.State, declined.Page(Sam)!.Reason));
        Assert.All([Anybody, Mia, Remi], caller => Assert.Null(declined.Page(caller)));
        // Second thoughts are possible.
        Assert.Equal(PracticeState.Qualified, declined.Given(new QualifyPractice("a", Shelf.Criteria, Shelf.Relay)).Practice.State);
    }

    [Fact]
    public void A_relay_sees_what_is_signalled_in_its_territory_only()
    {
        Assert.NotNull(Shelf.Signalled.Page(Rita));
        Assert.All([Remi, Mia, Anybody], caller => Assert.Null(Shelf.Signalled.Page(caller)));
        var document = PracticeDocument.Of(Shelf.Signalled.Practice)!;
        Assert.Equal([true, false, true, true, false], new[] { Rita, Remi, Sam, Ada, Mia }.Select(caller => LibraryView.MayList(document, caller)));
    }

    [Fact]
    public void The_checklist_of_collective_intervention_stays_with_the_practice_with_its_day_and_who_says_so()
    {
        var answers = Shelf.Criteria.SetItem(0, new GridAnswer(Grids.Collective[0], GridSaid.No, "Une seule famille"));
        var page = Shelf.Signalled.Given(new QualifyPractice("a", answers, Shelf.Relay)).Page(Sam)!;
        Assert.Equal((Shelf.Start, "Relais local", GridSaid.No), (page.Criteria!.At, page.Criteria.As.Label, page.Criteria.To(Grids.Collective[0])));
        Shelf.Signalled.When(new QualifyPractice("a", answers.RemoveAt(1), Shelf.Relay)).ThenRefused(Refusal.GridIncomplete);
        Shelf.Signalled.When(new QualifyPractice("a", answers.SetItem(1, answers[0]), Shelf.Relay)).ThenRefused(Refusal.GridIncomplete);
    }

    [Theory]
    [InlineData(Grids.RereadByPersonConcerned, Refusal.RereadMissing)]
    [InlineData(Grids.NobodyRecognisable, Refusal.SomebodyRecognisable)]
    public void Nothing_is_published_that_no_person_concerned_has_read_or_in_which_somebody_is_recognised(string question, Refusal refusal)
    {
        foreach (var said in new[] { GridSaid.No, GridSaid.NotSaid })
        {
            Shelf.Nothing.Given(
                    new OfferSheet("a", Shelf.Signal, Shelf.Sheet, "p", []), new QualifyPractice("a", Shelf.Criteria, Shelf.Relay),
                    new ReviewPractice("a", Shelf.Reread.ConvertAll(answer => answer.Code == question ? answer with { Said = said } : answer), Shelf.Relay))
                .When(new PublishPractice("a", "CC BY 4.0")).ThenRefused(refusal);
        }
    }

    [Fact]
    public void A_text_that_names_somebody_is_held_and_a_social_security_number_is_refused_whatever_is_said()
    {
        var named = Shelf.Signal with { Why = "Madame Duval a tout changé." };
        Shelf.Nothing.When(new SignalPractice("a", named)).ThenRefused(Refusal.NamesSomebody);
        Shelf.Nothing.Given(new SignalPractice("a", named, NamesNobody: true));
        Shelf.Nothing.When(new SignalPractice("a", Shelf.Signal with { Summary = "1 00 00 00 000 000 00" }, NamesNobody: true)).ThenRefused(Refusal.LooksLikeNir);
        Shelf.Nothing.When(new SignalPractice("a", Shelf.Signal with { As = new Signatory(SignatoryKind.Role, "Madame Duval") })).ThenRefused(Refusal.NamesSomebody);
        Shelf.Published.When(new MarkUseful("a", true, true, "Ma voisine n’a pas compris")).ThenRefused(Refusal.NamesSomebody);
        Shelf.Nothing.When(new OfferSheet("a", Shelf.Signal, Shelf.Sheet with { Evaluation = "Docteur Lévy l’a dit" }, "p", [])).ThenRefused(Refusal.NamesSomebody);
    }

    [Fact]
    public void An_authority_signals_as_an_organisation_and_no_person_is_shown()
    {
        var page = Shelf.Published.Page(Anybody)!;
        Assert.Equal((SignatoryKind.Organisation, "Communauté de communes"), (page.Signal.As.Kind, page.Signal.As.Label));
        Assert.DoesNotContain("sam", JsonSerializer.Serialize(page, Contract.Json), StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_is_frozen_while_the_next_is_written()
    {
        var revised = Shelf.Published.Given(new RevisePractice("a"), new WriteSheet("a", Shelf.Sheet with { Title = "Deux minibus" }));
        Assert.Equal(("Un minibus tenu par ses passagers", PracticeState.Published), (revised.Page(Anybody)!.Sheet!.Title, revised.Page(Anybody)!.State));
        Assert.Equal(("Deux minibus", PracticeState.Documented), (revised.Page(Sam)!.Sheet!.Title, revised.Page(Sam)!.State));
        var second = revised.Given(new ReviewPractice("a", Shelf.Reread, Shelf.Relay), new PublishPractice("a", "CC BY 4.0"));
        Assert.Equal((2, "Deux minibus"), (second.Page(Anybody)!.Version, second.Page(Anybody)!.Sheet!.Title));
        Assert.Equal("Un minibus tenu par ses passagers", second.Page(Anybody, 1)!.Sheet!.Title);
        Assert.Null(second.Page(Anybody, 3));
    }

    [Fact]
    public void Authors_who_wish_it_are_credited_in_the_version_they_wrote() => Assert.Equal(["Rose, assistante sociale"], Shelf.Published.Page(Anybody)!.Authors);

    [Fact]
    public void Only_quotes_that_were_agreed_to_be_read_here_come_in_and_one_that_is_withdrawn_is_gone_everywhere()
    {
        Assert.Equal(["q1"], Shelf.Published.Page(Anybody)!.Sheet!.Verbatims.Select(verbatim => verbatim.Id));
        var withdrawn = Shelf.Published.Given(new WithdrawVerbatim("a", "q1"));
        Assert.Empty(withdrawn.Page(Anybody)!.Sheet!.Verbatims);
        Assert.Empty(withdrawn.Page(Anybody, 1)!.Sheet!.Verbatims);
        Assert.Equal([Practice.OwnerOf("q1")], withdrawn.Practice.Erased);
        withdrawn.When(new WithdrawVerbatim("a", "q1")).ThenNothing();
        withdrawn.When(new WithdrawVerbatim("a", "q2")).ThenRefused(Refusal.VerbatimUnknown);
        Assert.Empty(withdrawn.Given(new OfferSheet("a", Shelf.Signal, Shelf.Sheet, "p", [])).Practice.Sheet!.Verbatims);
    }

    [Fact]
    public void A_quote_that_is_taken_back_before_its_sheet_arrives_does_not_come_in()
    {
        // The server speaks for the person, as nobody of the library.
        var early = Shelf.Nothing.When(new WithdrawVerbatim("a", "q1"), by: "");
        Assert.False(early.Practice.Exists);
        Assert.Empty(early.Given(new OfferSheet("a", Shelf.Signal, Shelf.Sheet, "p", [])).Practice.Sheet!.Verbatims);
        Shelf.Nothing.When(new WithdrawVerbatim("a", "q1")).ThenRefused(Refusal.PracticeUnknown);
    }

    [Fact]
    public void A_sheet_that_is_offered_again_is_the_draft_and_once_published_the_next_version()
    {
        var (again, third) = (Shelf.Sheet with { Title = "Deux minibus" }, Shelf.Sheet with { Title = "Trois minibus" });
        var offered = Shelf.Nothing.Given(new OfferSheet("a", Shelf.Signal, Shelf.Sheet, "p", []), new OfferSheet("a", Shelf.Signal, again, "p", []));
        Assert.Equal((PracticeState.Signalled, "Deux minibus"), (offered.Practice.State, offered.Practice.Sheet!.Title));
        var read = offered.Given(new QualifyPractice("a", Shelf.Criteria, Shelf.Relay), new ReviewPractice("a", Shelf.Reread, Shelf.Relay), new OfferSheet("a", Shelf.Signal, third, "p", []));
        Assert.Equal((PracticeState.Documented, (FilledGrid?)null), (read.Practice.State, read.Practice.Review));
        var next = Shelf.Published.Given(new OfferSheet("a", Shelf.Signal, third, "p", []));
        Assert.Equal(("Un minibus tenu par ses passagers", 1), (next.Page(Anybody)!.Sheet!.Title, next.Page(Anybody)!.Version));
        Assert.Equal((2, "Trois minibus"), Last(next.Given(new ReviewPractice("a", Shelf.Reread, Shelf.Relay), new PublishPractice("a", "CC BY 4.0")).Page(Anybody)!));

        static (int?, string) Last(PracticePage page) => (page.Version, page.Sheet!.Title);
    }

    [Fact]
    public void The_project_that_it_comes_from_is_told_where_it_stands_and_another_project_nothing()
    {
        Assert.Equal((PracticeState.Published, 1, true), Told(Shelf.Published.Practice));
        var declined = Shelf.Nothing.Given(new OfferSheet("a", Shelf.Signal, Shelf.Sheet, "p", []), new DeclinePractice("a", "Une personne après l’autre.", Shelf.Relay)).Practice;
        Assert.Equal("Une personne après l’autre.", LibraryView.Standing(declined, Anybody, "p")!.Reason);
        Assert.Equal((PracticeState.Declined, null, false), Told(declined));
        Assert.Null(LibraryView.Standing(Shelf.Published.Practice, Anybody, "other"));

        static (PracticeState, int?, bool) Told(Practice practice) => LibraryView.Standing(practice, Anybody, "p") is { } standing ? (standing.State, standing.Version?.Number, standing.MayRead) : default;
    }

    [Fact]
    public void Another_project_does_not_write_over_a_sheet() =>
        Shelf.Published.When(new OfferSheet("a", Shelf.Signal, Shelf.Sheet, "other", [])).ThenRefused(Refusal.IdTaken);

    [Fact]
    public void One_account_is_one_mark_and_only_totals_are_shown()
    {
        var marked = Shelf.Published.When(new MarkUseful("a", true, true, "Un modèle de convention"), "mia").When(new MarkUseful("a", true, false), "remi").When(new MarkUseful("a", false, true, "Le prix"), "mia");
        var page = marked.Page(Anybody)!;
        Assert.Equal((1, 1), (page.Used, page.Useful));
        Assert.Empty(page.Missing);
        Assert.Equal(["Le prix"], marked.Page(Sam)!.Missing);
        Assert.Equal(new OwnMark(false, true, "Le prix"), marked.Page(Mia)!.Mine);
        Assert.DoesNotContain("mia", JsonSerializer.Serialize(marked.Page(Ada), Contract.Json), StringComparison.Ordinal);
        marked.When(new MarkUseful("a", false, true, "Le prix"), "mia").ThenNothing();
    }

    [Fact]
    public void What_is_withdrawn_is_read_by_nobody_outside()
    {
        var withdrawn = Shelf.Published.Given(new WithdrawPractice("a", "Le projet s’est arrêté."));
        Assert.All([Anybody, Mia], caller => Assert.Null(withdrawn.Page(caller)));
        Assert.All([Anybody, Mia], caller => Assert.Null(withdrawn.Page(caller, 1)));
        Assert.False(PracticeDocument.Of(withdrawn.Practice)!.IsPublic);
    }

    [Fact]
    public void A_project_that_takes_it_up_counts_once() =>
        Assert.Equal(1, Shelf.Published.Given(new LinkProject("a", "other")).When(new LinkProject("a", "other")).ThenNothing().Page(Anybody)!.TakenUp);

    [Fact]
    public void An_earlier_programme_and_another_country_are_kept_and_searched()
    {
        var told = Shelf.Nothing.Given(new SignalPractice("a", Shelf.Signal with { Programme = "AGILLE", Country = "Belgique", Kind = PracticeKind.Innovation }));
        var document = PracticeDocument.Of(told.Practice)!;
        Assert.Equal(("Belgique", PracticeKind.Innovation), (document.Card.Country, document.Card.Kind));
        Assert.Contains("AGILLE", document.Texts.Rest, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_have_to_disappear_is_in_no_index()
    {
        var document = JsonSerializer.Serialize(PracticeDocument.Of(Shelf.Published.When(new MarkUseful("a", true, true, "Un modèle de convention"), "mia").Practice), Contract.Json);
        Assert.DoesNotContain("planning", document, StringComparison.Ordinal);
        Assert.DoesNotContain("Rose", document, StringComparison.Ordinal);
        Assert.DoesNotContain("convention", document, StringComparison.Ordinal);
    }
}

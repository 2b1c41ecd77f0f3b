namespace CoConstruction.Domain.Tests;

/// <summary>From an idea to an answer: who may propose, what is told of each step, and what nobody may leave out.</summary>
public sealed class ProposalLifeTests
{
    private static readonly Person Ana = Person.Ana, Elise = Person.Elise, Ines = Person.Seat("ines"), Idir = Person.Seat("idir"), Paul = Person.Seat("paul");
    private static readonly ProposalText Bus = new("Un bus le soir", "Un bus passe le soir.", "On rentre à pied.");

    private static readonly Story Evening = Story.Running(new CollectStep(), new VoteStep(new Approval(), OptionSource.OpenProposals));

    private static readonly Story Proposed = Evening.Given(Ines, new MakeProposal("bus", Bus, "persons", new ProposalOrigin()));

    private static readonly RespondToProposal Yes = new("bus", ProposalStatus.Adopted, "Un essai commence en mars.", "La communauté de communes", null);

    [Fact]
    public void A_resident_proposes_at_any_time_for_their_own_college_and_their_words_go_with_them()
    {
        Evening.When(Ines, new MakeProposal("bus", Bus, "persons", new ProposalOrigin())).Then(new ProposalBrought(
            "bus", 1, new PersonalText("ines", "Un bus le soir"), new PersonalText("ines", "Un bus passe le soir."), new PersonalText("ines", "On rentre à pied."),
            "persons", "ines", null, new ProposalOrigin(), Evening.Now));
        Evening.When(Ines, new MakeProposal("bus", Bus, "professionals", new ProposalOrigin())).ThenRefused(Refusal.OtherCollege);
        Evening.When(Ines, new MakeProposal("bus", Bus, null, new ProposalOrigin())).ThenRefused(Refusal.OtherCollege);
        Evening.When(Person.Seat("nobody"), new MakeProposal("bus", Bus, "persons", new ProposalOrigin())).ThenRefused(Refusal.SeatUnknown);
    }

    [Fact]
    public void Whoever_passes_on_what_others_say_names_the_two_colleges_and_nobody()
    {
        var relayed = Evening.When(Paul, new MakeProposal("bus", Bus, "persons", new ProposalOrigin(), "professionals")).ThenDone();
        Assert.Equal(("persons", "professionals"), (relayed.Project.Proposals.All["bus"].CollegeId, relayed.Project.Proposals.All["bus"].RelayedBy));
        Evening.When(Paul, new MakeProposal("bus", Bus, "professionals", new ProposalOrigin(), "persons")).ThenRefused(Refusal.OtherCollege);
        Evening.When(Paul, new MakeProposal("bus", Bus, null, new ProposalOrigin(), "professionals")).ThenRefused(Refusal.CollegeUnknown);
        Evening.When(Ana, new MakeProposal("bus", Bus, "persons", new ProposalOrigin(), "associations")).ThenDone();
        relayed.When(Ana, new RemoveCollege("professionals")).ThenRefused(Refusal.CollegeInUse);
    }

    [Fact]
    public void The_team_rewords_a_residents_proposal_and_the_words_stay_theirs_to_erase()
    {
        var edited = Proposed.When(Ana, new EditProposal("bus", Bus with { Title = "Un car le soir" })).ThenDone().Project.Proposals.All["bus"];
        Assert.Equal(new PersonalText("ines", "Un car le soir"), edited.Heading);
        Assert.Equal("Proposition 1", (edited with { Heading = new PersonalText("ines", null) }).Title);
    }

    [Fact]
    public void A_text_that_names_somebody_is_held_until_its_author_has_read_it_again()
    {
        var named = new MakeProposal("bus", Bus with { Text = "Demander à Mme Martin." }, "persons", new ProposalOrigin());
        Evening.When(Ines, named).ThenRefused(Refusal.NamesSomebody);
        Evening.When(Ines, named with { NamesNobody = true }).ThenDone();
        Proposed.When(Ana, new EditProposal("bus", Bus with { Why = "M. Dupont le veut." })).ThenRefused(Refusal.NamesSomebody);
        Proposed.When(Ana, new EditProposal("bus", Bus with { Why = "Le 1 84 12 76 451 089 46." }, NamesNobody: true)).ThenRefused(Refusal.LooksLikeNir);
    }

    [Fact]
    public void One_person_does_not_fill_the_list()
    {
        var full = Evening.Given(Ines, [.. Enumerable.Range(0, 50).Select(i => new MakeProposal($"p{i}", Bus, "persons", new ProposalOrigin()))]);
        full.When(Ines, new MakeProposal("more", Bus, "persons", new ProposalOrigin())).ThenRefused(Refusal.TooMany);
        full.When(Idir, new MakeProposal("more", Bus, "persons", new ProposalOrigin())).ThenDone();
    }

    [Fact]
    public void Each_step_is_told_where_it_happened()
    {
        Assert.Equal([ProposalStage.Received], Stages(Proposed, "bus"));
        var read = Proposed.When(Elise, new MarkProposalRead("bus")).Then(new ProposalRead("bus", Proposed.Now)).When(Ana, new MarkProposalRead("bus")).ThenNothing();
        Assert.Equal([ProposalStage.Received, ProposalStage.Read], Stages(read, "bus"));
        var debated = read.Given(Ana, new MarkProposalDebated("bus", "w"));
        Assert.Equal(new LifeLink(ViewRooms.Workshops, "w", Story.Card.Title), Life(debated, "bus")[^1].Link);
        var answered = debated.Given(Elise, Yes);
        Assert.Equal([ProposalStage.Received, ProposalStage.Read, ProposalStage.Debated, ProposalStage.Retained], Stages(answered, "bus"));
        Proposed.When(Ana, new MarkProposalDebated("bus", "x")).ThenRefused(Refusal.WorkshopUnknown);
        Proposed.When(Ana, new MarkProposalRead("z")).ThenRefused(Refusal.ProposalUnknown);
    }

    [Fact]
    public void A_ballot_that_offers_a_proposal_tells_that_it_is_debated()
    {
        var prepared = Proposed.Given(Ana, new GoToStep("w", "s2"));
        Assert.DoesNotContain(ProposalStage.Debated, Stages(prepared, "bus"));
        var opened = prepared.Given(Ana, new OpenBallot("s2"));
        Assert.Equal(new LifeLink(ViewRooms.Ballots, "s2", "Étape 2"), Life(opened, "bus")[^1].Link);
    }

    [Fact]
    public void A_proposal_is_not_set_aside_without_a_reason()
    {
        Proposed.When(Ana, new ChangeProposalStatus("bus", ProposalStatus.NotRetained, null, " ")).ThenRefused(Refusal.ReasonMissing);
        Proposed.When(Elise, Yes with { Verdict = ProposalStatus.NotRetained, Response = " " }).ThenRefused(Refusal.ReasonMissing);
        var aside = Proposed.When(Elise, Yes with { Verdict = ProposalStatus.NotRetained, Response = "La route est trop étroite." }).ThenDone();
        Assert.Equal(ProposalStage.SetAside, Life(aside, "bus")[^1].Stage);
    }

    [Fact]
    public void An_institution_answers_by_its_role_and_says_until_when_it_looks_into_it()
    {
        Proposed.When(Elise, Yes).Then(new ProposalAnswered("bus", ProposalStatus.Adopted, "Un essai commence en mars.", "La communauté de communes", null, Proposed.Now))
            .When(Elise, Yes).ThenNothing();
        Proposed.When(Elise, Yes with { Institution = "" }).ThenRefused(Refusal.TextMissing);
        Proposed.When(Elise, Yes with { Verdict = ProposalStatus.Merged }).ThenRefused(Refusal.UnknownThing);
        Proposed.When(Elise, Yes with { Verdict = ProposalStatus.Deferred }).ThenRefused(Refusal.DateMissing);
        Proposed.When(Elise, Yes with { Verdict = ProposalStatus.Deferred, Due = new DateOnly(2025, 1, 1) }).ThenRefused(Refusal.DateInThePast);
        var later = Proposed.When(Elise, Yes with { Verdict = ProposalStatus.Deferred, Due = new DateOnly(2026, 3, 1) }).ThenDone();
        Assert.Equal(new ResponsePromise("La communauté de communes", new DateOnly(2026, 3, 1)), later.Project.Proposals.All["bus"].Promise);
        Assert.Null(later.Given(Elise, Yes).Project.Proposals.All["bus"].Promise);
    }

    [Fact]
    public void An_institution_promises_a_day()
    {
        var promise = new PromiseResponse("bus", " Le département ", new DateOnly(2026, 2, 1));
        Proposed.When(Elise, promise).Then(new ResponsePromised("bus", "Le département", new DateOnly(2026, 2, 1), Proposed.Now)).When(Elise, promise).ThenNothing();
        Proposed.When(Elise, promise with { Due = new DateOnly(2026, 1, 9) }).ThenRefused(Refusal.DateInThePast);
        Proposed.When(Elise, promise with { Institution = " " }).ThenRefused(Refusal.TextMissing);
        Proposed.When(Elise, promise with { ProposalId = "z" }).ThenRefused(Refusal.ProposalUnknown);
    }

    [Fact]
    public void The_author_and_whoever_voted_in_public_follow_a_proposal_and_are_told_once_of_its_answer()
    {
        var voted = Proposed.Given(Ana, new GoToStep("w", "s2"), new OpenBallot("s2"))
            .Given(Idir, new CastVote("s2", ImmutableSortedDictionary<string, string>.Empty.Add("bus", "1")))
            .Given(Ana, new CloseBallot("s2")).Given(Elise, Yes);
        Assert.Equal([ProposalTie.Author, ProposalTie.Supporter], [Following.Of(voted.Project, "ines")["bus"], Following.Of(voted.Project, "idir")["bus"]]);
        Assert.Empty(Following.Of(voted.Project, "paul"));
        Assert.Equal([1, 1, 0], [New(voted, "ines"), New(voted, "idir"), New(voted, "paul")]);
        var seen = voted.Given(Ines, new SeeAnswers(voted.Now));
        Assert.Equal([0, 1], [New(seen, "ines"), New(seen, "idir")]);
        seen.When(Ines, new SeeAnswers(voted.Now)).ThenNothing();
        var again = seen.After(TimeSpan.FromDays(1)).Given(Elise, Yes with { Response = "Un deuxième essai commence." });
        Assert.Equal(1, New(again, "ines"));
    }

    [Fact]
    public void Nobody_sees_up_to_a_moment_that_has_not_come()
    {
        var early = Proposed.Given(Ines, new SeeAnswers(Proposed.Now.AddYears(1))).Given(Elise, Yes);
        Assert.Equal(1, New(early, "ines"));
    }

    [Fact]
    public void A_secret_vote_ties_nobody_to_a_proposal()
    {
        var story = Story.Running(new CollectStep(), new VoteStep(new Approval(), OptionSource.OpenProposals) { Rules = new BallotRules(Secrecy.Secret) })
            .Given(Ana, new MakeProposal("bus", Bus, null, new ProposalOrigin()), new GoToStep("w", "s2"), new OpenBallot("s2"))
            .Given(Ines, new CastVote("s2", ImmutableSortedDictionary<string, string>.Empty.Add("bus", "1")) { Receipt = "K7M2PX" });
        Assert.Empty(Following.Of(story.Project, "ines"));
    }

    [Fact]
    public void Whoever_follows_a_merged_proposal_is_told_of_the_answer_to_what_carries_it()
    {
        var merged = Proposed.Given(Ana, new MakeProposal("car", Bus, null, new ProposalOrigin()), new MergeProposals("car", "m", ["bus"], null, null))
            .Given(Elise, Yes with { ProposalId = "car" });
        Assert.Equal([ProposalStage.Received, ProposalStage.Read, ProposalStage.Grouped, ProposalStage.Retained], Stages(merged, "bus"));
        Assert.Equal(1, New(merged, "ines"));
        var shelf = ProjectView.Shelf(merged.Project, ViewRooms.Followed, new Reader(Audience.Participant, Role.Participant, "ines"))!.ToList();
        Assert.Equal(["bus", "car"], shelf.Where(entry => entry.Room == ViewRooms.Proposals).Select(entry => entry.Key).Order());
        Assert.Equal(new FollowedItem("bus", ProposalTie.Author, "car", true), shelf.Single(entry => entry.Room == ViewRooms.Followed).Render());
    }

    [Fact]
    public void No_item_tells_whose_a_proposal_is() =>
        Assert.All(new[] { Audience.Team, Audience.Observer, Audience.Participant }, audience =>
            Assert.DoesNotContain("\"ines\"", string.Join('\n', ProjectView.Shelf(Proposed.Project, ViewRooms.Proposals, new Reader(audience, Role.Observer, null))!
                .Select(entry => JsonSerializer.Serialize(entry.Render(), entry.Render().GetType(), Contract.Json)))));

    private static int New(Story story, string seat) => ((OwnAnswersItem)ProjectView.Own(story.Project, seat, 1).Single(entry => entry.Room == ViewRooms.OwnAnswers).Render()).New;

    private static ImmutableList<LifeStep> Life(Story story, string id) => new LifeLines(story.Project).Of(story.Project.Proposals.All[id]);

    private static IEnumerable<ProposalStage> Stages(Story story, string id) => Life(story, id).Select(step => step.Stage);
}

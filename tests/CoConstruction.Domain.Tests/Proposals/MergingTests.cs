namespace CoConstruction.Domain.Tests;

/// <summary>Putting together and taking apart: originals stay, undo gives them back, and nothing ever runs in a circle.</summary>
public sealed class MergingTests
{
    private static readonly Person Ana = Person.Ana, Ines = Person.Seat("ines"), Idir = Person.Seat("idir");
    private static readonly ProposalText Bench = new("Un banc", "Un banc sur la place.", null), Both = new("Des bancs", "Des bancs et de l’ombre.", null);

    private static readonly Story Three = Story.Running(new CollectStep(), new VoteStep(new Approval(), OptionSource.OpenProposals))
        .Given(Ana, [.. new[] { "o1", "o2" }.Select(id => new AddObstacle(id, new(ObstacleFamily.LegalFramework, null, null, ObstacleBasis.Perceived, "On reste debout.", null), new()))])
        .Given(Ines, new MakeProposal("a", Bench, "persons", new ProposalOrigin { ObstacleIds = ["o1"] }))
        .Given(Idir, new MakeProposal("b", Bench, "persons", new ProposalOrigin { ObstacleIds = ["o1", "o2"] }))
        .Given(Ana, new MakeProposal("c", Bench, null, new ProposalOrigin()));

    private static readonly MergeProposals IntoNew = new("n", "m", ["a", "b"], Both, "persons");

    [Fact]
    public void Proposals_are_put_together_into_a_new_one_and_the_originals_stay_with_their_authors()
    {
        var merged = Three.When(Ana, IntoNew).ThenDone().Project.Proposals;
        Assert.Equal(["a", "b"], merged.Sources(merged.All["n"]).Select(source => source.Id));
        Assert.Equal((ProposalStatus.Merged, "n", "ines"), (merged.All["a"].Status, merged.All["a"].MergedInto, merged.All["a"].AuthorId));
        Assert.Equal((4, "Des bancs"), (merged.All["n"].Number, merged.All["n"].Title));
        Assert.Equal(["o1", "o2"], merged.All["n"].Origin.ObstacleIds);
    }

    [Fact]
    public void Undoing_a_merge_gives_back_exactly_what_was()
    {
        foreach (var merge in new[] { IntoNew, new MergeProposals("c", "m", ["a", "b"], null, null) })
        {
            var undone = Three.Given(Ana, merge).Given(Ines, new ObjectToMerge("a", "Ce n’est pas mon idée.")).Given(Ana, new UndoMerge(merge.ProposalId, "m"));
            Assert.Equal(Written(Three.Project.Proposals), Written(undone.Project.Proposals with { Numbered = 3 }));
            undone.When(Ana, new UndoMerge("a", "m")).ThenRefused(Refusal.NothingToUndo);
        }
    }

    [Fact]
    public void A_number_that_was_told_is_never_given_again()
    {
        var again = Three.Given(Ana, IntoNew, new UndoMerge("n", "m"), new MakeProposal("d", Bench, null, new ProposalOrigin()));
        Assert.Equal(5, again.Project.Proposals.All["d"].Number);
    }

    [Fact]
    public void A_merge_that_something_was_made_of_is_not_undone()
    {
        var merged = Three.Given(Ana, IntoNew);
        merged.Given(Person.Elise, new RespondToProposal("n", ProposalStatus.Adopted, "D’accord.", "La ville", null)).When(Ana, new UndoMerge("n", "m")).ThenRefused(Refusal.ProposalInUse);
        merged.Given(Ana, new GoToStep("w", "s2"), new OpenBallot("s2")).When(Ana, new UndoMerge("n", "m")).ThenRefused(Refusal.ProposalInUse);
        merged.Given(Ana, new MergeProposals("c", "m2", ["n"], null, null)).When(Ana, new UndoMerge("n", "m")).ThenRefused(Refusal.ProposalInUse);
    }

    [Fact]
    public void The_ballots_that_an_original_was_in_stay_its_own()
    {
        var voted = Three.Given(Ana, new GoToStep("w", "s2"), new OpenBallot("s2")).Given(Idir, new CastVote("s2", ImmutableSortedDictionary<string, string>.Empty.Add("a", "1")))
            .Given(Ana, new CloseBallot("s2"), IntoNew);
        Assert.Equal("s2", new LifeLines(voted.Project).Of(voted.Project.Proposals.All["a"]).Single(step => step.Stage == ProposalStage.Debated).Link!.Id);
        Assert.Equal(ProposalTie.Supporter, Following.Of(voted.Project, "idir")["a"]);
    }

    [Fact]
    public void Merging_refuses_what_cannot_be()
    {
        Three.When(Ana, IntoNew with { FromIds = [] }).ThenRefused(Refusal.SameThing);
        Three.When(Ana, IntoNew with { FromIds = ["a"] }).ThenRefused(Refusal.SameThing);
        Three.When(Ana, IntoNew with { FromIds = ["a", "a"] }).ThenRefused(Refusal.SameThing);
        Three.When(Ana, IntoNew with { FromIds = ["a", "z"] }).ThenRefused(Refusal.ProposalUnknown);
        Three.When(Ana, IntoNew with { ProposalId = "c" }).ThenRefused(Refusal.IdTaken);
        Three.When(Ana, IntoNew with { CollegeId = "martians" }).ThenRefused(Refusal.CollegeUnknown);
        Three.When(Ana, IntoNew with { Text = Both with { Title = "" } }).ThenRefused(Refusal.TextMissing);
        Three.When(Ana, new MergeProposals("a", "m", ["a", "b"], null, null)).ThenRefused(Refusal.SameThing);
        Three.When(Ana, new MergeProposals("z", "m", ["a", "b"], null, null)).ThenRefused(Refusal.MergeTargetMissing);
        var merged = Three.Given(Ana, new MergeProposals("c", "m", ["a"], null, null));
        merged.When(Ana, new MergeProposals("a", "m2", ["b"], null, null)).ThenRefused(Refusal.ProposalElsewhere);
        merged.When(Ana, new MergeProposals("b", "m2", ["a"], null, null)).ThenRefused(Refusal.ProposalElsewhere);
        merged.When(Ana, new MergeProposals("b", "m", ["c"], null, null)).ThenRefused(Refusal.IdTaken);
        merged.When(Person.Elise, new RespondToProposal("a", ProposalStatus.Adopted, "D’accord.", "La ville", null)).ThenRefused(Refusal.ProposalElsewhere);
    }

    [Fact]
    public void An_author_objects_and_the_team_answers_or_undoes()
    {
        var objected = Three.Given(Ana, IntoNew).When(Ines, new ObjectToMerge("a", " Mon banc est à l’ombre. "));
        objected.Then(new MergeObjected("a", new PersonalText("ines", "Mon banc est à l’ombre."), objected.Now.AddSeconds(-1)))
            .When(Ines, new ObjectToMerge("a", "Mon banc est à l’ombre.")).ThenNothing();
        Three.Given(Ana, IntoNew).When(Idir, new ObjectToMerge("a", "Non.")).ThenRefused(Refusal.NotYourProposal);
        Three.When(Ines, new ObjectToMerge("a", "Non.")).ThenRefused(Refusal.NotMerged);
        Three.Given(Ana, IntoNew).When(Ines, new ObjectToMerge("a", " ")).ThenRefused(Refusal.TextMissing);
        Assert.Equal("On ajoute l’ombre.", objected.Given(Ana, new AnswerMergeObjection("a", "On ajoute l’ombre.")).Project.Proposals.All["a"].Objection!.Answer);
        Three.When(Ana, new AnswerMergeObjection("a", "Quoi ?")).ThenRefused(Refusal.ObjectionUnknown);
    }

    [Fact]
    public void A_proposal_that_asks_for_several_things_is_split_and_put_back()
    {
        var split = Three.Given(Ana, new SplitProposal("a", [new("a1", Bench), new("a2", Both)]));
        Assert.All(split.Project.Proposals.All["a"].SplitInto, part => Assert.Equal("ines", split.Project.Proposals.All[part].AuthorId));
        Assert.Equal(["a"], split.Project.Proposals.Sources(split.Project.Proposals.All["a1"]).Select(source => source.Id));
        Assert.Equal([4, 5], split.Project.Proposals.All["a"].SplitInto.Select(part => split.Project.Proposals.All[part].Number));
        Assert.Equal(Written(Three.Project.Proposals), Written(split.Given(Ana, new UndoSplit("a")).Project.Proposals with { Numbered = 3 }));
        split.When(Ana, new ChangeProposalStatus("a", ProposalStatus.Adopted, null, null)).ThenRefused(Refusal.ProposalElsewhere);
        split.When(Ana, new ChangeProposalStatus("a1", ProposalStatus.Merged, "a", null)).ThenRefused(Refusal.MergeTargetMissing);
        split.When(Ana, new MergeProposals("a", "m", ["a1"], null, null)).ThenRefused(Refusal.ProposalElsewhere);
        split.Given(Ana, new MergeProposals("b", "m", ["a1"], null, null)).When(Ana, new UndoSplit("a")).ThenRefused(Refusal.ProposalInUse);
        Three.When(Ana, new SplitProposal("a", [new("a1", Bench)])).ThenRefused(Refusal.SameThing);
        Three.When(Ana, new SplitProposal("a", [new("b", Bench), new("a2", Both)])).ThenRefused(Refusal.IdTaken);
        Three.When(Ana, new UndoSplit("a")).ThenRefused(Refusal.NothingToUndo);
    }

    [Fact]
    public void Somebody_says_that_two_are_not_the_same_and_may_look_again()
    {
        var apart = Three.When(Ana, new SetProposalsApart("b", "a", true)).Then(new ProposalsSetApart("a", "b", true));
        Assert.True(apart.Project.Proposals.AreApart("a", "b"));
        apart.When(Ana, new SetProposalsApart("a", "b", true)).ThenNothing();
        Assert.DoesNotContain(Duplicates.Among(apart.Project.Proposals), pair => pair is { ProposalId: "a", OtherId: "b" });
        Assert.Contains(Duplicates.Among(apart.Given(Ana, new SetProposalsApart("a", "b", false)).Project.Proposals), pair => pair is { ProposalId: "a", OtherId: "b" });
        Three.When(Ana, new SetProposalsApart("a", "a", true)).ThenRefused(Refusal.SameThing);
        Three.When(Ana, new SetProposalsApart("a", "z", true)).ThenRefused(Refusal.ProposalUnknown);
    }

    private static string Written(Proposals proposals) => JsonSerializer.Serialize(proposals, Contract.Json);

    [Fact]
    public void Words_of_a_merge_a_split_and_an_objection_that_seem_to_speak_of_somebody_are_held()
    {
        var named = new ProposalText("Un banc", "Comme chez Mme Dupont.", null);
        var merged = Three.Given(Ana, IntoNew);
        var objected = merged.Given(Ines, new ObjectToMerge("a", "Ce n’est pas mon idée."));
        Three.When(Ana, IntoNew with { Text = named }).ThenRefused(Refusal.NamesSomebody);
        Three.When(Ana, IntoNew with { Text = named, NamesNobody = true }).ThenDone();
        Three.When(Ana, new SplitProposal("a", [new("p", named), new("q", named)])).ThenRefused(Refusal.NamesSomebody);
        Three.When(Ana, new SplitProposal("a", [new("p", named), new("q", named)], NamesNobody: true)).ThenDone();
        merged.When(Ines, new ObjectToMerge("a", named.Text)).ThenRefused(Refusal.NamesSomebody);
        merged.When(Ines, new ObjectToMerge("a", named.Text, NamesNobody: true)).ThenDone();
        objected.When(Ana, new AnswerMergeObjection("a", named.Text)).ThenRefused(Refusal.NamesSomebody);
        objected.When(Ana, new AnswerMergeObjection("a", named.Text, NamesNobody: true)).ThenDone();
        objected.When(Ana, new AnswerMergeObjection("a", "Numéro 1 85 12 75 108 123 45.", NamesNobody: true)).ThenRefused(Refusal.LooksLikeNir);
    }

    [Theory]
    [InlineData(Role.Professional)]
    [InlineData(Role.Observer)]
    [InlineData(Role.Official)]
    public void A_member_who_brought_a_proposal_objects_in_whatever_role_they_have_now_and_nobody_else_does(Role role)
    {
        var mine = Three.Given(Person.Rose, new MakeProposal("r", new ProposalText("Un abri", "Contre la pluie.", null), "professionals", new ProposalOrigin()))
            .Given(Ana, new MergeProposals("c", "m", ["r", "a"], null, null));
        mine.When(Person.Rose with { Role = role }, new ObjectToMerge("r", "Il manque l’abri.")).ThenDone();
        mine.When(Person.Rose with { Role = role }, new ObjectToMerge("a", "Il manque l’abri.")).ThenRefused(Refusal.NotYourProposal);
        mine.When(new Person("other", role), new ObjectToMerge("r", "Non.")).ThenRefused(Refusal.NotYourProposal);
        var seen = mine.Given(Person.Rose with { Role = role }, new SeeAnswers(mine.Now));
        Assert.Equal(mine.Now, seen.Project.Proposals.Seen["rose"]);
    }
}

namespace CoConstruction.Domain.Tests;

/// <summary>Each person answers each article once, for a college; nobody is told who answered what.</summary>
public sealed class CharterVoicesTests
{
    private static readonly Person Ana = Chartered.Ana, Rose = Chartered.Rose, Ines = Chartered.Ines, Idir = Chartered.Idir;
    private const string Id = Chartered.Id, First = Chartered.First, Second = Chartered.Second;

    [Fact]
    public void A_seat_answers_for_its_own_college_and_a_member_for_the_one_they_name()
    {
        var agree = Chartered.Answer(First, "persons", ArticleAnswer.Agree);
        var answered = Chartered.Submitted.When(Ines, agree).Then(new ArticleAnswered(Id, First, "ines", "persons", ArticleAnswer.Agree, null, null, Chartered.Submitted.Now));
        answered.When(Ines, agree).ThenNothing();
        answered.When(Ines, agree with { Answer = ArticleAnswer.CanLiveWith }).ThenDone();
        Chartered.Submitted.When(Ines, agree with { CollegeId = "elected" }).ThenRefused(Refusal.OtherCollege);
        Chartered.Submitted.When(Chartered.Omar, agree with { CollegeId = "elected" }).ThenDone();
        Chartered.Submitted.When(Rose, agree with { CollegeId = "nobody" }).ThenRefused(Refusal.CollegeUnknown);
        Chartered.Submitted.When(Person.Seat("nobody"), agree).ThenRefused(Refusal.SeatUnknown);
        Chartered.Submitted.When(Ines, agree with { Article = "autre" }).ThenRefused(Refusal.ArticleUnknown);
        Chartered.Draft.When(Ines, agree).ThenRefused(Refusal.CharterElsewhere);
        Chartered.Adopted.When(Ines, agree).ThenRefused(Refusal.CharterElsewhere);
    }

    [Fact]
    public void A_member_who_names_another_college_speaks_for_it_in_all_they_said()
    {
        var story = Chartered.Submitted.Given(Rose, Chartered.Answer(First, "persons", ArticleAnswer.Agree), Chartered.Answer(Second, "professionals", ArticleAnswer.Agree));
        Assert.Equal(("professionals", 2), (story.Project.Charter.Voices["rose"].CollegeId, story.Project.Charter.Voices["rose"].Answers.Count));
    }

    [Fact]
    public void An_objection_has_a_reason_which_is_its_persons_own()
    {
        Chartered.Submitted.When(Ines, Chartered.Objection(" ")).ThenRefused(Refusal.ObjectionWithoutReason);
        Chartered.Submitted.When(Ines, Chartered.Objection(new string('a', 4001))).ThenRefused(Refusal.TextTooLong);
        var objected = Chartered.Submitted.Given(Ines, Chartered.Objection(" Il manque les jeunes. "));
        objected.When(Ines, Chartered.Objection("Il manque les jeunes.")).ThenNothing();
        Assert.Equal(new PersonalText("ines", "Il manque les jeunes."), objected.Project.Charter.Objections.Single().Objection.Reason);
        // What a member writes is nobody's seat's: it goes with the objection.
        var member = Chartered.Submitted.Given(Rose, Chartered.Objection("Il manque un jour."));
        Assert.Equal("charte.said-1", member.Project.Charter.Objections.Single().Objection.Reason.Owner);
    }

    [Fact]
    public void An_answer_is_taken_back()
    {
        var withdraw = new WithdrawArticleAnswer(Id, Second);
        var story = Chartered.Objected.When(Ines, withdraw).Then(new ArticleAnswerWithdrawn(Id, Second, "ines"));
        Assert.DoesNotContain("ines", story.Project.Charter.Voices.Keys);
        story.When(Ines, withdraw).ThenNothing();
        Chartered.Adopted.When(Ines, withdraw).ThenRefused(Refusal.CharterElsewhere);
    }

    [Fact]
    public void An_objection_is_lifted_by_its_author_or_by_who_facilitates_with_what_was_agreed()
    {
        var lift = new LiftArticleObjection(Id, Second, "charte.said-1", null);
        var now = Chartered.Objected.Now;
        Chartered.Objected.When(Ines, lift).Then(new ArticleObjectionLifted(Id, Second, "charte.said-1", LiftedBy.Author, null, now));
        Chartered.Objected.When(Idir, lift).ThenRefused(Refusal.ObjectionNotYours);
        Chartered.Objected.When(Person.Cleo, lift with { Note = "Oui." }).ThenRefused(Refusal.ObjectionNotYours);
        Chartered.Objected.When(Ana, lift).ThenRefused(Refusal.TextMissing);
        Chartered.Objected.When(Ana, lift with { ObjectionId = "other", Note = "Oui." }).ThenRefused(Refusal.ObjectionUnknown);
        var lifted = Chartered.Objected.When(Ana, lift with { Note = "On invite les jeunes." })
            .Then(new ArticleObjectionLifted(Id, Second, "charte.said-1", LiftedBy.Team, "On invite les jeunes.", now));
        lifted.When(Ines, lift).ThenNothing();
        lifted.When(Ana, Chartered.Adopt).ThenDone();
        // It counts as an answer that one can live with; whoever objects again has another objection.
        Assert.Equal(2, lifted.Project.Charter.Tally()!.Options[1].Counts["canLiveWith"]);
        lifted.Given(Ines, Chartered.Objection("Il manque les jeunes.")).When(Ana, Chartered.Adopt).ThenRefused(Refusal.ObjectionsStand);
        Chartered.Adopted.When(Ines, lift).ThenRefused(Refusal.CharterElsewhere);
    }

    [Fact]
    public void Whoever_is_erased_stays_in_the_counts()
    {
        var erased = Chartered.Objected.Given(Ana, new EraseSeat("ines"));
        Assert.Equal(2, erased.Project.Charter.Voices.Count);
        erased.When(Ines, Chartered.Answer(First, "persons", ArticleAnswer.Agree)).ThenRefused(Refusal.SeatUnknown);
        erased.Given(Ana, new LiftArticleObjection(Id, Second, "charte.said-1", "On invite les jeunes.")).When(Ana, Chartered.Adopt).ThenDone();
    }
}

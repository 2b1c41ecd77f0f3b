namespace CoConstruction.Domain.Tests;

/// <summary>Each person says what they think of each card, for a college, and may change; it counts, and nobody is told who said what.</summary>
public sealed class OpinionsTests
{
    private static readonly Person Ines = Person.Seat("ines"), Paul = Person.Seat("paul");

    /// <summary>Two proposals, and three people on their phones.</summary>
    private static Story Put { get; } = Story.Running(new DecisionStep()).Given(
        Person.Ana,
        new MakeProposal("navette", new ProposalText("Une navette", "Elle passe le soir.", null), "persons", new ProposalOrigin()),
        new MakeProposal("banc", new ProposalText("Un banc", "Au soleil.", null), "persons", new ProposalOrigin()));

    private static AnswerCard Agree { get; } = new("navette", "persons", CardAnswer.Agree, false);

    [Fact]
    public void A_seat_answers_for_its_own_college_and_a_member_for_the_one_they_name()
    {
        var answered = Put.When(Ines, Agree).Then(new CardAnswered("navette", "ines", "persons", CardAnswer.Agree, false));
        answered.When(Ines, Agree).ThenNothing();
        answered.When(Ines, Agree with { Important = true }).Then(new CardAnswered("navette", "ines", "persons", CardAnswer.Agree, true));
        Put.When(Ines, Agree with { CollegeId = "elected" }).ThenRefused(Refusal.OtherCollege);
        Put.When(Person.Omar, Agree with { CollegeId = "elected" }).ThenDone();
        Put.When(Person.Rose, Agree with { CollegeId = "nobody" }).ThenRefused(Refusal.CollegeUnknown);
        Put.When(Person.Seat("nobody"), Agree).ThenRefused(Refusal.SeatUnknown);
        Put.When(Ines, Agree with { CardId = "other" }).ThenRefused(Refusal.CardGone);
    }

    [Fact]
    public void Another_answer_replaces_the_first_and_may_be_taken_back()
    {
        var changed = Put.Given(Ines, Agree with { Important = true }, Agree with { Answer = CardAnswer.Pass });
        Assert.Equal(new OpinionCount(0, 0, 1, 0), changed.Project.Opinions.Of("navette")!.Total);
        Assert.Equal(new GivenOpinion(CardAnswer.Pass, false), changed.Project.Opinions.Of("navette", "ines"));
        var back = changed.When(Ines, new TakeBackAnswer("navette")).Then(new CardAnswerTakenBack("navette", "ines"));
        Assert.Equal(OpinionCount.Zero, back.Project.Opinions.Of("navette")!.Total);
        Assert.Empty(back.Project.Opinions.Voices);
        back.When(Ines, new TakeBackAnswer("navette")).ThenNothing();
        back.When(Ines, new TakeBackAnswer("other")).ThenNothing();
    }

    [Fact]
    public void Answers_add_up_by_college_card_by_card()
    {
        var story = Put.Given(Ines, Agree, new AnswerCard("banc", "persons", CardAnswer.Disagree, true)).Given(Paul, new AnswerCard("banc", "professionals", CardAnswer.Agree, false));
        Assert.Equal(new OpinionCount(1, 1, 0, 1), story.Project.Opinions.Of("banc")!.Total);
        Assert.Equal(new OpinionCount(0, 1, 0, 1), story.Project.Opinions.Of("banc")!.Colleges["persons"]);
        Assert.Equal(["navette", "banc"], story.Project.Opinions.Cards.OrderBy(card => card.Value.Number).Select(card => card.Key));
        Assert.Equal((2, 1), (story.Project.Opinions.Voices["ines"].Answered, story.Project.Opinions.Voices["paul"].Answered));
    }

    [Fact]
    public void A_member_who_names_another_college_speaks_for_it_in_all_they_said()
    {
        var story = Put.Given(Person.Rose, Agree, new AnswerCard("banc", "professionals", CardAnswer.Agree, false));
        Assert.Equal(["professionals"], story.Project.Opinions.Of("navette")!.Colleges.Keys);
        Assert.False(story.Project.Opinions.Mentions("persons"));
        story.When(Person.Ana, new RemoveCollege("professionals")).ThenRefused(Refusal.CollegeInUse);
    }

    [Fact]
    public void What_was_merged_is_no_card_any_more_and_an_answer_stays_its_persons_own()
    {
        var merged = Put.Given(Ines, Agree).Given(Person.Ana, new ChangeProposalStatus("navette", ProposalStatus.Merged, "banc", null));
        merged.When(Paul, Agree with { CollegeId = "professionals" }).ThenRefused(Refusal.CardGone);
        merged.When(Ines, new TakeBackAnswer("navette")).ThenDone();
    }

    [Fact]
    public void Whoever_is_erased_stays_in_the_counts()
    {
        var erased = Put.Given(Ines, Agree).Given(Person.Ana, new EraseSeat("ines"));
        Assert.Equal(1, erased.Project.Opinions.Of("navette")!.Total.People);
        erased.When(Ines, Agree with { Answer = CardAnswer.Pass }).ThenRefused(Refusal.SeatUnknown);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("..D.P")]
    public void What_a_person_thinks_of_all_cards_is_a_letter_for_each(string answers)
    {
        var voice = Enumerable.Range(0, answers.Length).Reverse().Aggregate(new OpinionVoice("persons"), (sum, card) => sum.With(card, new OpinionVoice("persons", answers).To(card)));
        Assert.Equal(answers, voice.Answers);
        Assert.Equal(answers.Count(letter => letter != '.'), voice.Answered);
        Assert.Null(voice.To(answers.Length));
    }

    [Theory]
    [InlineData(6, 0, 4, 9, 1, 0, OpinionReading.SharedAgreement)]
    [InlineData(3, 7, 0, 0, 6, 4, OpinionReading.SharedRefusal)]
    [InlineData(5, 5, 0, 8, 2, 0, OpinionReading.UsefulDisagreement)]
    [InlineData(5, 5, 0, 7, 3, 0, null)]
    public void Colleges_that_may_be_shown_meet_or_differ_by_a_stated_rule(int agree, int disagree, int pass, int others, int othersNot, int othersPass, OpinionReading? reading)
    {
        var card = new CardOpinions(0) { Colleges = Counts(("elected", new(others, othersNot, othersPass, 0)), ("persons", new(agree, disagree, pass, 0))) }.Renewed();
        Assert.Equal(reading, card.Reading);
    }

    [Fact]
    public void Colleges_that_are_too_small_are_counted_together_and_alone_say_nothing()
    {
        var card = new CardOpinions(0) { Colleges = Counts(("elected", new(2, 0, 0, 0)), ("persons", new(9, 0, 0, 0)), ("professionals", new(3, 0, 0, 0))) }.Renewed();
        Assert.Equal(["persons", "elected+professionals"], card.Lines.Select(line => string.Join('+', line.CollegeIds)));
        var alone = new CardOpinions(0) { Colleges = Counts(("elected", new(2, 0, 0, 0)), ("persons", new(9, 0, 0, 0))) }.Renewed();
        Assert.Equal((1, null), (alone.Lines.Count, alone.Reading));
    }

    private static ImmutableSortedDictionary<string, OpinionCount> Counts(params (string College, OpinionCount Count)[] colleges) =>
        Ordinal.Empty<OpinionCount>().AddRange(colleges.Select(college => KeyValuePair.Create(college.College, college.Count)));
}

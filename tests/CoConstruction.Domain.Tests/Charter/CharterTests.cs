namespace CoConstruction.Domain.Tests;

/// <summary>A charter is drafted, read again, submitted to everyone's consent, adopted when nobody objects, and revised.</summary>
public sealed class CharterTests
{
    private static readonly Person Ana = Chartered.Ana, Rose = Chartered.Rose, Ines = Chartered.Ines;
    private const string Id = Chartered.Id;

    [Fact]
    public void A_draft_is_read_again_and_goes_back_to_those_who_write()
    {
        var review = Chartered.Draft.When(Rose, new ReviewCharter(Id)).ThenDone();
        Assert.Equal(CharterStatus.UnderReview, review.Project.Charter.Status);
        review.When(Rose, new ReviewCharter(Id)).ThenNothing();
        var back = review.When(Ana, new ReturnCharterToDraft(Id)).ThenDone();
        Assert.Equal(CharterStatus.Draft, back.Project.Charter.Status);
        back.When(Ana, new ReturnCharterToDraft(Id)).ThenNothing();
        Story.Founded.When(Ana, new ReviewCharter(Id)).ThenRefused(Refusal.TextUnknown);
        Chartered.Draft.Given(Rose, new BeginText("fiche", TextKind.ActionSheet, "Le jardin")).When(Ana, new ReviewCharter("fiche")).ThenRefused(Refusal.TextUnknown);
    }

    [Fact]
    public void Submitting_keeps_the_version_that_everyone_is_asked_about_and_its_articles()
    {
        var review = Chartered.Draft.Given(Rose, new ReviewCharter(Id));
        var story = review.When(Ana, new SubmitCharter(Id, false));
        story.Then(
            new VersionKept(Id, 1, null, Chartered.Text, 12, 0, "ana", review.Now),
            new CharterSubmitted(Id, 1, Articles.Of(Chartered.Text), review.Now));
        story.When(Ana, new SubmitCharter(Id, false)).ThenNothing();
        Chartered.Draft.When(Ana, new SubmitCharter(Id, false)).ThenRefused(Refusal.CharterElsewhere);
        (review with { Words = new WrittenWords("# Charte\n\nRien.", 1, 0) }).When(Ana, new SubmitCharter(Id, false)).ThenRefused(Refusal.ArticlesMissing);
        (review with { Words = new WrittenWords(string.Concat(Enumerable.Repeat("## a\n", 101)), 1, 0) }).When(Ana, new SubmitCharter(Id, false)).ThenRefused(Refusal.TooMany);
        var open = review with { Words = new WrittenWords(Chartered.Text, 12, 2) };
        open.When(Ana, new SubmitCharter(Id, false)).ThenRefused(Refusal.SuggestionsOpen);
        open.When(Ana, new SubmitCharter(Id, true)).ThenDone();
    }

    [Fact]
    public void The_very_words_of_the_last_version_are_that_version()
    {
        var kept = Chartered.Draft.Given(Rose, new KeepVersion(Id, "Avant le vote", false), new ReviewCharter(Id));
        kept.When(Ana, new SubmitCharter(Id, false)).Then(new CharterSubmitted(Id, 1, Articles.Of(Chartered.Text), kept.Now));
    }

    [Fact]
    public void Nobody_writes_in_it_while_it_is_asked_about_or_in_force()
    {
        var open = new OpenText(Id, ImmutableSortedDictionary<string, TextRight>.Empty.Add("persons", TextRight.Write));
        Assert.Equal((TextRight.Write, TextRight.Write), Rights(Chartered.Draft.Given(Ana, open)));
        Assert.Equal((TextRight.Comment, TextRight.Comment), Rights(Chartered.Submitted.Given(Ana, open)));
        Assert.Equal((TextRight.Comment, TextRight.Comment), Rights(Chartered.Adopted.Given(Ana, open)));
        Assert.Equal((TextRight.Comment, TextRight.Comment), Rights(Chartered.Adopted.Given(Ana, open, new ExpireCharter(Id))));
        Assert.Equal((TextRight.Write, TextRight.Write), Rights(Chartered.Adopted.Given(Ana, open, new ReviseCharter(Id))));

        static (TextRight, TextRight) Rights(Story story) =>
            (Texts.RightOf(story.Project, Id, Role.Professional, "rose"), Texts.RightOf(story.Project, Id, Role.Participant, "ines"));
    }

    [Fact]
    public void A_charter_is_adopted_when_each_article_is_answered_and_no_objection_stands()
    {
        Chartered.Draft.When(Ana, Chartered.Adopt).ThenRefused(Refusal.CharterElsewhere);
        Chartered.Submitted.When(Ana, Chartered.Adopt).ThenRefused(Refusal.ArticlesUnanswered);
        Chartered.Objected.When(Ana, Chartered.Adopt).ThenRefused(Refusal.ObjectionsStand);
        Chartered.Objected.When(Ana, Chartered.Adopt with { ReviewOn = new DateOnly(2025, 1, 1) }).ThenRefused(Refusal.DateInThePast);
        Chartered.Adopted.When(Ana, Chartered.Adopt).ThenNothing();
        var charter = Chartered.Adopted.Project.Charter;
        Assert.Equal((CharterStatus.Adopted, 1), (charter.Status, charter.Adopted?.Number));
    }

    [Fact]
    public void The_consent_that_was_given_stands_among_the_ballots_of_the_project()
    {
        var ballot = Assert.Single(Chartered.Adopted.Project.Ballots.All.Values);
        Assert.Equal(("charte.1", "Consentement à la charte, version 1", BallotStatus.Published), (ballot.Id, ballot.Title, ballot.Status));
        Assert.IsType<ConsentDecision>(ballot.Method);
        Assert.Equal(["1. Pourquoi", "2. Nos principes"], ballot.Options.Select(option => option.Label.Text));
        Assert.Equal([("persons", 2, 1), ("professionals", 1, 1)], ballot.Recorded.Select(college => (college.CollegeId, college.Registered, college.Voted)));
        var tally = Tally.Of(ballot, Chartered.Adopted.Project.Participants);
        Assert.Equal(("agree", 1), tally.Options[0].Counts.Select(count => (count.Key, count.Value)).Single());
        Assert.Equal(("canLiveWith", 2), tally.Options[1].Counts.Select(count => (count.Key, count.Value)).Single());
        Assert.Empty(tally.Lines);
    }

    [Fact]
    public void An_adopted_charter_is_revised_and_the_next_version_is_asked_about_anew()
    {
        var revised = Chartered.Adopted.Given(Ana, new ReviseCharter(Id)).Given(Rose, new ReviewCharter(Id));
        Assert.Equal(1, revised.Project.Charter.Adopted?.Number);
        var back = revised.Given(Ana, new ReturnCharterToDraft(Id));
        Assert.Equal(CharterStatus.UnderRevision, back.Project.Charter.Status);
        var again = (revised with { Words = new WrittenWords(Chartered.Text + "\n\n## 3. Fin\n", 20, 0) }).Given(Ana, new SubmitCharter(Id, false));
        Assert.Equal((2, 3), (again.Project.Charter.Round?.Number, again.Project.Charter.Unanswered.Count()));
        Assert.Equal(1, again.Project.Charter.Adopted?.Number);
        Chartered.Draft.When(Ana, new ReviseCharter(Id)).ThenRefused(Refusal.CharterElsewhere);
        Chartered.Draft.When(Ana, new ExpireCharter(Id)).ThenRefused(Refusal.CharterElsewhere);
        Assert.Equal(CharterStatus.UnderRevision, Chartered.Adopted.Given(Ana, new ExpireCharter(Id), new ReviseCharter(Id)).Project.Charter.Status);
    }

    [Fact]
    public void A_day_is_set_on_which_it_is_read_again()
    {
        var day = new SetCharterReview(Id, new DateOnly(2027, 1, 10));
        var set = Chartered.Adopted.When(Ana, day).Then(new CharterReviewSet(Id, new DateOnly(2027, 1, 10)));
        set.When(Ana, day).ThenNothing();
        set.When(Ana, day with { Date = null }).ThenDone();
        Chartered.Adopted.When(Ana, day with { Date = new DateOnly(2026, 1, 9) }).ThenRefused(Refusal.DateInThePast);
        Chartered.Submitted.When(Ana, day).ThenRefused(Refusal.CharterElsewhere);
    }

    [Fact]
    public void The_version_in_force_is_signed_in_a_quality_and_never_twice_by_the_same_person()
    {
        var sign = new SignCharter(Id, "persons", "Habitante du quartier");
        var signed = Chartered.Adopted.When(Ines, sign).Then(
            new CharterSigned(Id, "charte.said-2", 1, "persons", new PersonalText("ines", "Habitante du quartier"), "ines", Chartered.Adopted.Now));
        signed.When(Ines, sign).ThenNothing();
        signed.When(Ines, sign with { As = "Voisine" }).ThenRefused(Refusal.TooMany);
        Chartered.Adopted.When(Ines, sign with { CollegeId = "elected" }).ThenRefused(Refusal.OtherCollege);
        Chartered.Adopted.When(Ines, sign with { As = " " }).ThenRefused(Refusal.TextMissing);
        Chartered.Submitted.When(Ines, sign).ThenRefused(Refusal.CharterElsewhere);
        // On paper people sign one after the other, and who facilitates writes it down.
        signed.Given(Ana, new SignCharter(Id, "elected", "Présidente du CCAS"), new SignCharter(Id, "institutions", "Directrice du département"));
        signed.When(Chartered.Idir, new WithdrawSignature(Id, "charte.said-2")).ThenRefused(Refusal.SignatureUnknown);
        signed.When(Ines, new WithdrawSignature(Id, "charte.said-2")).ThenDone().When(Ines, new WithdrawSignature(Id, "charte.said-2")).ThenNothing();
        signed.When(Ana, new WithdrawSignature(Id, "charte.said-2")).ThenDone();
    }

    [Fact]
    public void A_college_that_spoke_on_the_charter_stays() =>
        Chartered.Submitted.Given(Rose, Chartered.Answer(Chartered.First, "elected", ArticleAnswer.Agree)).When(Ana, new RemoveCollege("elected")).ThenRefused(Refusal.CollegeInUse);
}

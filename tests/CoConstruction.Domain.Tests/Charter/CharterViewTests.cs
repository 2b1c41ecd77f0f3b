namespace CoConstruction.Domain.Tests;

/// <summary>Everyone reads the version that they are asked about, and what adds up; nobody reads who said what, nor the draft.</summary>
public sealed class CharterViewTests
{
    private static readonly Audience Screen = Audience.Screen("w");
    private const string Id = Chartered.Id, First = Chartered.First;

    [Fact]
    public void Those_who_take_part_see_nothing_of_a_draft_but_that_there_is_one()
    {
        Assert.Empty(Shown.Items<SharedTextItem>(Chartered.Draft.Project, Audience.Participant));
        Assert.Empty(Shown.Items<CharterVersionItem>(Chartered.Draft.Project, Audience.Participant));
        Assert.Equal((CharterStatus.Draft, 0, null), (Chartered.Draft.Seen(Audience.Participant).Status, Chartered.Draft.Seen(Audience.Participant).Round, Chartered.Draft.Seen(Audience.Participant).Submitted));
        Assert.Single(Shown.Items<SharedTextItem>(Chartered.Draft.Project, Audience.Observer));
    }

    [Fact]
    public void Everyone_reads_the_same_frozen_version_article_by_article()
    {
        var story = Chartered.Submitted.Given(Chartered.Rose, new KeepVersion(Id, "Pour nous", false));
        foreach (var audience in (Audience[])[Audience.Team, Audience.Observer, Audience.Participant, Screen])
        {
            var version = Assert.Single(Shown.Items<CharterVersionItem>(story.Project, audience));
            Assert.Equal([(First, 1, "Pourquoi"), (Chartered.Second, 2, "Nos principes")], version.Articles.Select(article => (article.Key, article.Number, article.Title)));
            Assert.Equal("## 1. Pourquoi\n\nNous voulons **bouger**.", version.Articles[0].Text);
            Assert.Equal("et de se tromper ?", Assert.Single(version.Undecided).Question);
        }

        Assert.Equal([1], Shown.Items<SharedTextItem>(story.Project, Audience.Participant).Single().Versions.Select(version => version.Number));
        var team = Shown.Items<SharedTextItem>(story.Project, Audience.Team).Single();
        Assert.Equal([(1, true, "Ana"), (2, false, null)], team.Versions.Select(version => (version.Number, version.ForEveryone, version.By)));
        Assert.True(Texts.MayRead(story.Project, Id, 1, Role.Participant, "ines") && !Texts.MayRead(story.Project, Id, 2, Role.Participant, "ines"));
        Assert.True(Texts.MayRead(story.Project, Id, 1, Role.Screen, "") && Texts.MayRead(story.Project, Id, 2, Role.Observer, "omar"));
    }

    [Fact]
    public void A_college_reads_what_it_was_opened_to_and_no_other()
    {
        var sheet = Chartered.Draft.Given(Chartered.Rose, new BeginText("fiche", TextKind.ActionSheet, "Le jardin"))
            .Given(Chartered.Ana, new OpenText("fiche", ImmutableSortedDictionary<string, TextRight>.Empty.Add("persons", TextRight.Comment)));
        Assert.Equal(("fiche", TextRight.Comment), Own<SharedTextItem>(sheet, "ines").Select(text => (text.Id, text.Right!.Value)).Single());
        Assert.Empty(Own<SharedTextItem>(sheet, "paul"));
        Assert.Contains((ViewRooms.OwnTexts, "fiche"), ProjectView.Gone(sheet.Project, ProjectView.Own(sheet.Project, "paul", 1)));
        Assert.DoesNotContain("jardin", Shown.Text(sheet.Project, Audience.Participant), StringComparison.Ordinal);
        Assert.Equal(TextRight.Comment, Shown.Items<SharedTextItem>(sheet.Project, Audience.Team).Single(text => text.Id == "fiche").Colleges!["persons"]);
    }

    [Fact]
    public void While_everyone_is_asked_the_team_sees_what_adds_up_and_the_others_once_it_is_adopted()
    {
        var (team, others, screen) = (Chartered.Objected.Seen(Audience.Team), Chartered.Objected.Seen(Audience.Participant), Chartered.Objected.Seen(Screen));
        Assert.Equal((2, 2, 2), (team.Voted, team.Result!.People, screen.Voted));
        Assert.Equal((null, null, null, null), (others.Voted, others.Result, others.Unanswered, screen.Result));
        Assert.Equal([First, Chartered.Second], Chartered.Submitted.Seen(Audience.Team).Unanswered!);
        Assert.Equal((2, 2), (Chartered.Adopted.Seen(Audience.Participant).Voted, Chartered.Adopted.Seen(Screen).Result!.People));
        // Of a round that adopted nothing only the team sees it.
        var back = Chartered.Adopted.Given(Chartered.Ana, new ReviseCharter(Id), new ReviewCharter(Id), new SubmitCharter(Id, false))
            .Given(Chartered.Ines, Chartered.Answer(First, "persons", ArticleAnswer.Agree)).Given(Chartered.Ana, new ReturnCharterToDraft(Id));
        Assert.Equal((1, null), (back.Seen(Audience.Team).Result!.People, back.Seen(Audience.Observer).Result));
    }

    [Fact]
    public void A_college_of_few_is_not_counted_alone_nor_named_beside_an_objection()
    {
        var few = Chartered.Objected.Seen(Audience.Team);
        Assert.Equal((0, null), (few.Result!.Lines.Count, Assert.Single(few.Objections).CollegeId));
        var many = Answering(Answering(Chartered.Submitted.With("persons", 5).With("elected", 5), "persons"), "elected").Given(Chartered.Ines, Chartered.Objection("Non."));
        Assert.Equal(["elected", "persons"], many.Seen(Audience.Team).Result!.Lines.Select(line => Assert.Single(line.CollegeIds)));
        Assert.Equal("persons", Assert.Single(many.Seen(Audience.Participant).Objections).CollegeId);

        static Story Answering(Story story, string college) => Enumerable.Range(1, 5)
            .Aggregate(story, (now, i) => now.Given(Person.Seat($"{college}{i}"), Chartered.Answer(First, college, ArticleAnswer.Agree)));
    }

    [Fact]
    public void Reasons_are_for_reading_and_never_on_the_screens_of_the_room()
    {
        Assert.Equal("Il manque les jeunes.", Assert.Single(Chartered.Objected.Seen(Audience.Participant).Objections).Reason);
        foreach (var audience in (Audience[])[Screen, Audience.Tablet("w")]) Assert.Null(Assert.Single(Chartered.Objected.Seen(audience).Objections).Reason);
        Assert.DoesNotContain("\"ines\"", Shown.Text(Chartered.Objected.Project, Audience.Participant), StringComparison.Ordinal);
        Assert.DoesNotContain("\"ines\"", JsonSerializer.Serialize(Chartered.Objected.Seen(Audience.Team), Contract.Json), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_sees_their_own_answers_and_signature()
    {
        var own = Own<OwnCharterItem>(Chartered.Objected, "ines").Single();
        Assert.Equal((1, "persons"), (own.Round, own.CollegeId));
        Assert.Equal((Chartered.Second, ArticleAnswer.Objection, "charte.said-1", "Il manque les jeunes."), own.Answers.Select(answer => (answer.Key, answer.Value.Answer, answer.Value.ObjectionId, answer.Value.Reason)).Single());
        Assert.Empty(Own<OwnCharterItem>(Chartered.Objected, "idir").Single().Answers);
        var signed = Chartered.Adopted.Given(Person.Ana, new SignCharter(Id, "elected", "Présidente du CCAS"));
        Assert.Equal(["charte.said-2"], ProjectView.OwnMember(signed.Project, "ana").Select(entry => entry.Render()).OfType<OwnCharterItem>().Single().Signatures);
        Assert.Equal(("elected", "Présidente du CCAS"), signed.Seen(Screen).Signatures.Select(signature => (signature.CollegeId, signature.As)).Single());
    }

    [Fact]
    public void An_answer_sends_no_article_again()
    {
        var before = Versions(Chartered.Submitted);
        var after = Versions(Chartered.Objected);
        Assert.True(before.DependsOn.SequenceEqual(after.DependsOn));

        static ViewEntry Versions(Story story) => ProjectView.Of(story.Project, Audience.Participant).Single(entry => entry.Room == ViewRooms.CharterVersions);
    }

    private static IEnumerable<T> Own<T>(Story story, string seat) => ProjectView.Own(story.Project, seat, 1).Select(entry => entry.Render()).OfType<T>();
}

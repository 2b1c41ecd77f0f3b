namespace CoConstruction.Domain.Tests;

/// <summary>
/// What must never leave: whatever happens in a project, the room, the observers and the projector read nothing that
/// was not shown, nothing of a vote before its publication, and nothing that points at a person.
/// </summary>
public sealed class PrivacyTests
{
    public static TheoryData<uint> Lives => [.. Enumerable.Range(1, 12).Select(seed => (uint)seed)];

    [Theory]
    [MemberData(nameof(Lives))]
    public void Nobody_reads_a_word_that_is_not_shown_nor_who_is_there_nor_how_to_come_in(uint seed)
    {
        var life = RandomLife.Of(seed);
        foreach (var project in life.Moments)
        {
            var (words, persons) = (Shown.Secrets(life.Texts.Except(Readable(project))), Persons(project).ToList());
            foreach (var audience in Shown.Audiences(project))
            {
                var text = Shown.Text(project, audience);
                Shown.TellsNone(text, words);
                Shown.TellsNone(text, Shown.Secrets(persons.Concat(Keys(project, audience))));
                Assert.DoesNotContain("\"recall\"", text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_word_that_escapes_is_found_wherever_it_stands()
    {
        var life = RandomLife.Of(1);
        var (words, text) = (life.Texts.Except(Readable(life.Project)).ToList(), Shown.Text(life.Project, Audience.Observer));
        var secrets = Shown.Secrets(words);
        Shown.TellsNone(text, secrets);
        Assert.True(words.Count > 20);
        Assert.All(words.Take(20), (word, place) => Assert.ThrowsAny<Exception>(() => Shown.TellsNone(text.Insert(text.Length * place / 20, word), secrets)));
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public void A_vote_changes_nothing_for_the_room_until_its_result_is_published(uint seed)
    {
        foreach (var project in RandomLife.Of(seed).Moments)
        {
            var blank = project with { Ballots = new Ballots { All = project.Ballots.All.ToImmutableSortedDictionary(one => one.Key, one => Blank(one.Value)) } };
            Assert.All((Audience[])[Audience.Participant, Audience.Observer], audience => Assert.Equal(Shown.Text(project, audience), Shown.Text(blank, audience)));
            Assert.All(
                project.Workshops.All.Keys.SelectMany(id => Shown.Items<BallotItem>(project, Audience.Screen(id))),
                ballot => Assert.True(ballot.Status == BallotStatus.Published || IsLive(ballot.Status, ballot.Rules) || (ballot.Result is null && ballot.Unread is null)));
        }

        static Ballot Blank(Ballot ballot) => ballot.Status == BallotStatus.Published || IsLive(ballot.Status, new BallotRules(ballot.Secrecy, ballot.LiveResults))
            ? ballot
            : new Ballot(ballot.Id, ballot.WorkshopId, ballot.Title, ballot.Method, ballot.Options, ballot.Status)
            {
                Secrecy = ballot.Secrecy,
                LiveResults = ballot.LiveResults,
                Retention = ballot.Retention,
                PreviousId = ballot.PreviousId,
                WithinStep = ballot.WithinStep,
                OpenedAt = ballot.OpenedAt,
                ClosedAt = ballot.ClosedAt,
                TimesReopened = ballot.TimesReopened,
            };

        static bool IsLive(BallotStatus status, BallotRules rules) => status == BallotStatus.Open && rules is { LiveResults: true, Secrecy: Secrecy.Public };
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public void A_seat_sees_of_its_own_nothing_that_is_another_ones(uint seed)
    {
        var life = RandomLife.Of(seed);
        foreach (var project in life.Moments)
        {
            foreach (var seat in project.Participants.Seats.Values)
            {
                var text = Shown.Text(ProjectView.Own(project, seat.Id, seat.Generation));
                var others = Persons(project).Except([seat.Id, seat.Name?.Name ?? ""]).Concat(life.Texts.Except(Written(project, seat.Id)));
                Shown.TellsNone(text, Shown.Secrets(others.Concat(Keys(project, Audience.Participant))));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public void A_phone_that_its_seat_has_left_sees_that_and_no_more(uint seed)
    {
        var project = RandomLife.Of(seed).Project;
        foreach (var seat in project.Participants.Seats.Values)
        {
            var left = Assert.Single(ProjectView.Own(project, seat.Id, seat.Generation - 1));
            Assert.Equal(new OwnSeatItem(seat.Id, seat.CollegeId, seat.Name?.Name, null, false), left.Render());
        }
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public void No_line_of_a_published_result_or_of_the_people_present_isolates_a_small_group(uint seed)
    {
        foreach (var project in RandomLife.Of(seed).Moments)
        {
            foreach (var workshop in Shown.Items<WorkshopItem>(project, Audience.Participant))
            {
                var people = project.Workshops.All[workshop.Id].PresentByCollege(project.Participants);
                SmallCountsTests.NobodyIsIsolated(people, workshop.Presence.ConvertAll(line => (line.CollegeIds, line.People)), workshop.Phones + workshop.WithoutPhone);
            }

            foreach (var ballot in Shown.Items<BallotItem>(project, Audience.Team))
            {
                Assert.All(ballot.Turnout ?? [], line => Assert.True(line.Registered >= SmallCounts.Threshold));
                if (ballot.Result is not { } result) continue;
                SmallCountsTests.NobodyIsIsolated(Voters(project.Ballots.All[ballot.Id]), result.Lines.ConvertAll(line => (line.CollegeIds, line.People)), result.People);
            }

            var others = Shown.Audiences(project).SelectMany(audience => Shown.Items<BallotItem>(project, audience)).ToList();
            Assert.All(others, ballot => Assert.Equal((null, null, null, null, null), (ballot.Turnout, ballot.Unread, ballot.Late, ballot.Helpers, ballot.Sheets)));
            Assert.DoesNotContain(Shown.Audiences(project).SelectMany(audience => ProjectView.Of(project, audience)), entry => entry.Room is ViewRooms.Counts or ViewRooms.LateVotes);
            Assert.All(others, ballot => Assert.All(ballot.Result?.Lines ?? [], line => Assert.True(line.People >= SmallCounts.Threshold && ballot.Status == BallotStatus.Published)));
        }
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public void The_college_of_an_idea_is_said_only_where_the_others_cannot_be_guessed_by_elimination(uint seed)
    {
        foreach (var project in RandomLife.Of(seed).Moments)
        {
            foreach (var ideas in Shown.Items<IdeaItem>(project, Audience.Participant).GroupBy(idea => idea.WorkshopId))
            {
                var people = project.Workshops.All[ideas.Key].PresentByCollege(project.Participants);
                var said = people.Keys.Where(college => ideas.Any(idea => idea.CollegeId == college)).ToHashSet();
                Assert.All(said, college => Assert.True(people[college] >= SmallCounts.Threshold));
                var unsaid = people.Where(line => !said.Contains(line.Key)).ToList();
                if (unsaid.Exists(line => line.Value < SmallCounts.Threshold) && said.Count > 0)
                {
                    Assert.True(unsaid.Count >= 2 && unsaid.Sum(line => line.Value) >= SmallCounts.Threshold);
                }
            }
        }
    }

    /// <summary>Words that the group has been shown: ideas that are not hidden, and the words of a mood step.</summary>
    private static HashSet<string> Readable(Project project) =>
    [
        .. project.Workshops.All.Values.SelectMany(workshop => workshop.Steps).Where(step => step.Shown).SelectMany(step => step.Content switch
        {
            CollectContent collected => collected.Ideas.Where(idea => !idea.Hidden).Select(idea => Mark(idea.Text.Text)),
            MoodContent moods => moods.Answers.Values.Select(answer => answer.Word?.Text),
            ConsentContent consent => consent.Remarks.Where(remark => !remark.Hidden).Select(remark => remark.Text.Text),
            ScaleContent scale => scale.Proposals.SelectMany(proposal => proposal.Levels).Select(level => level.Text),
            _ => [],
        }).OfType<string>(),
        // Change stories, once the panels have them.
        .. project.Evaluation.Stories.HandedOver.Select(id => project.Evaluation.Stories.All[id]).Where(story => story.Stands).SelectMany(Words),
        // Cards of a frame, but for those whose idea is still hidden elsewhere.
        .. project.Workshops.All.Values.SelectMany(workshop => workshop.Steps.Where(step => step.Shown).Select(step => step.Content).OfType<FrameContent>()
            .SelectMany(frame => frame.Readable(workshop))).Select(card => card.Text.Text).OfType<string>(),
        // Objections to the charter are for everyone, and nobody's.
        .. project.Charter.Objections.Select(one => one.Objection.Reason.Text).OfType<string>(),
        // What somebody allowed the project to show.
        .. project.Voices.For(VoiceUse.Project).Select(voice => voice.Text.Text!),
        // So is the shared assessment.
        .. Assessed(project).SelectMany(one => one.Texts),
        // And the notes of the evaluation, but for those that wait for the team.
        .. project.Evaluation.Readable.Select(note => Mark(note.Words.Text.Text)).OfType<string>(),
    ];

    private static IEnumerable<string> Words(ToldStory story) =>
        new[] { story.Words.Title, story.Words.WhatChanged, story.Words.ForWhom, story.Words.Since }.Select(text => text?.Text).OfType<string>();

    /// <summary>The mark by which words are known, whatever stands before it.</summary>
    private static string? Mark(string? text) => text?[(text.LastIndexOf(' ') + 1)..];

    private static IEnumerable<(string? By, IEnumerable<string> Texts)> Assessed(Project project) =>
        project.Assessment.Resources.Values.Select(one => (one.By, Texts: (PersonalText?[])[one.Text]))
            .Concat(project.Assessment.Obstacles.Values.Select(one => (one.By, Texts: (PersonalText?[])[one.Text, one.PlainText])))
            .Concat(project.Assessment.Levers.Values.Select(one => (one.By, Texts: (PersonalText?[])[one.Text, one.PlainText, one.Evidence])))
            .Concat(project.Evaluation.Effects.Values.Select(one => (one.By, Texts: (PersonalText?[])[one.Text])))
            .Select(one => (one.By, one.Texts.Select(text => text?.Text).OfType<string>()));

    private static IEnumerable<string> Written(Project project, string seatId) =>
        project.Workshops.All.Values.SelectMany(workshop => workshop.Steps).SelectMany(step => step.Content switch
        {
            CollectContent collected => collected.Ideas.Where(idea => idea.SeatId == seatId).Select(idea => Mark(idea.Text.Text)),
            MoodContent moods => [moods.Answers.GetValueOrDefault(seatId)?.Word?.Text],
            FrameContent frame => frame.Cards.Where(card => card.SeatId == seatId).Select(card => card.Text.Text),
            ScaleContent scale => scale.Of(seatId)?.Levels.Select(level => level.Text) ?? [],
            ConsentContent consent => consent.Remarks.Where(remark => remark.SeatId == seatId).Select(remark => remark.Text.Text),
            _ => [],
        }).Concat(project.Charter.Voices.GetValueOrDefault(seatId)?.Answers.Values.Select(answer => answer.Objection?.Reason.Text) ?? []).OfType<string>()
            .Concat(Assessed(project).Where(one => one.By == seatId).SelectMany(one => one.Texts));

    private static IEnumerable<string> Persons(Project project) =>
    [
        .. project.Participants.Seats.Values.SelectMany(seat => (string?[])[seat.Id, seat.Name?.Name]).OfType<string>(),
        .. project.Participants.Members.Values.Where(member => member.Id.StartsWith("member", StringComparison.Ordinal)).SelectMany(member => (string[])[member.Id, member.Name.Name!]),
    ];

    private static IEnumerable<string> Keys(Project project, Audience audience) =>
    [
        .. project.Participants.Invitations.Values.SelectMany(link => (string[])[link.Id, link.SecretHash]),
        .. project.Workshops.All.Values.SelectMany(workshop => (string?[])[workshop.ScreenKey, workshop.TabletKey]).OfType<string>(),
        .. project.Workshops.All.Values.Where(workshop => workshop.Id != audience.WorkshopId).Select(workshop => workshop.Code),
    ];

    private static ImmutableSortedDictionary<string, int> Voters(Ballot ballot) =>
        ballot.Papers.Values.Select(paper => paper.CollegeId!).Concat(ballot.Roll.Values.Select(line => line.CollegeId)).Select(college => (College: college, People: 1))
            .Concat(ballot.Counted.Select(count => (College: count.CollegeId, count.People)))
            .Concat(ballot.Recorded.Select(line => (College: line.CollegeId, People: line.Voted)))
            .GroupBy(line => line.College, line => line.People).ToImmutableSortedDictionary(line => line.Key, line => line.Sum());
}

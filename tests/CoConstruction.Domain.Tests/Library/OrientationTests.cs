namespace CoConstruction.Domain.Tests;

/// <summary>The orientation framework: forms of collective social work, their versions, and the questions that help to choose.</summary>
public sealed class OrientationTests
{
    private static readonly string[] Mandate = ["groupSocialWork", "communitySocialWork", "networkIntervention", "popularEducation"];
    private static readonly LibraryAsked Ada = new("ada", Shelf.Start);
    private static readonly LibraryCaller Anybody = new(), Administrator = new("ada", Administers: true);

    private static readonly FormEntry Whole = new("Travail de rue")
    {
        Interest = "On y rencontre qui ne vient nulle part.",
        Reach = "Une présence, puis des liens.",
        Diversity = "De jour, de nuit, à pied, en camion.",
        Reasons = [new("who.anybody", "On y rencontre tout le monde.")],
    };

    private static OrientationFramework Fresh => OrientationFramework.Of(new Library());

    [Fact]
    public void The_four_forms_of_the_mandate_are_in_any_library_and_each_says_all_that_an_entry_says()
    {
        Assert.Equal(Mandate, Fresh.All.Select(form => form.Id));
        Assert.All(Fresh.All, form =>
        {
            var entry = form.Published!.Entry;
            // Within the bounds of anybody's, naming nobody, and whole.
            Assert.Single(OrientationFramework.Of(After(new Library(), new WriteForm("other", entry with { Name = "Autre" }), new PublishForm("other"))).Find("other")!.Editions);
            Assert.All([entry.Definition, entry.Interest, entry.Reach, entry.Diversity], text => Assert.False(string.IsNullOrWhiteSpace(text)));
            Assert.All(
                [entry.WhenToUse, entry.Conditions, entry.Advantages, entry.Difficulties, entry.Training.Initial, entry.Training.Innovation, entry.Training.Continuing],
                lines => Assert.True(lines.Count >= 3 && lines.TrueForAll(line => line.Length > 20), form.Id));
        });
    }

    [Fact]
    public void A_fifth_form_is_a_word_at_once_and_nobody_reads_of_it_before_it_is_published()
    {
        var library = After(new Library(), new WriteForm("street", new FormEntry(" Travail de rue ")));
        var form = OrientationFramework.Of(library).Find("street")!;
        Assert.Equal([.. Mandate, "street"], OrientationFramework.Of(library).All.Select(one => one.Id));
        Assert.Equal(new FormLine("street", "Travail de rue", null, null), FormLine.Of(form));
        Assert.Null(LibraryView.Of(form, Anybody));
        Assert.True(LibraryView.Of(form, Administrator)!.IsWaiting);
    }

    public static TheoryData<string, Refusal> Parts => new()
    {
        { nameof(FormEntry.Interest), Refusal.FormWithoutInterest }, { nameof(FormEntry.Reach), Refusal.FormWithoutReach }, { nameof(FormEntry.Diversity), Refusal.FormWithoutDiversity },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void An_entry_without_its_interest_its_reach_or_its_diversity_is_not_published_and_one_is_told_which(string part, Refusal refusal)
    {
        var entry = part switch
        {
            nameof(FormEntry.Interest) => Whole with { Interest = null },
            nameof(FormEntry.Reach) => Whole with { Reach = null },
            _ => Whole with { Diversity = null },
        };
        Assert.Equal(refusal, Refused(After(new Library(), new WriteForm("street", entry)), new PublishForm("street")));
        Assert.IsType<Decision.Accepted>(After(new Library(), new WriteForm("street", Whole)).Decide(new PublishForm("street"), Ada));
    }

    [Fact]
    public void Each_publication_is_a_version_and_the_ones_before_stay_as_they_were()
    {
        var before = Fresh.Find(Mandate[0])!.Published!.Entry;
        var library = After(new Library(), new WriteForm(Mandate[0], before with { Interest = "Dit autrement." }));
        Assert.Equal(before.Interest, Page(library, Mandate[0], Anybody).Entry.Interest);
        Assert.Equal("Dit autrement.", LibraryView.Of(Form(library, Mandate[0]), Administrator, draft: true)!.Entry.Interest);
        Assert.NotEqual("Dit autrement.", LibraryView.Of(Form(library, Mandate[0]), Anybody, draft: true)!.Entry.Interest);

        library = After(library, new PublishForm(Mandate[0]));
        Assert.Equal((2, "Dit autrement.", (DateTimeOffset?)Shelf.Start), (Page(library, Mandate[0], Anybody).Version, Page(library, Mandate[0], Anybody).Entry.Interest, Page(library, Mandate[0], Anybody).At));
        Assert.Equal(before.Interest, LibraryView.Of(Form(library, Mandate[0]), Anybody, number: 1)!.Entry.Interest);
        Assert.Equal([1, 2], Page(library, Mandate[0], Anybody).Versions.Select(version => version.Number));
        Assert.Null(LibraryView.Of(Form(library, Mandate[0]), Anybody, number: 3));
        Assert.False(Page(library, Mandate[0], Administrator).IsWaiting);
    }

    [Fact]
    public void Saying_or_publishing_the_same_again_changes_nothing()
    {
        var library = After(new Library(), new WriteForm("street", Whole));
        Assert.Same(Decision.Nothing, library.Decide(new WriteForm("street", Whole with { Reasons = [.. Whole.Reasons], Conditions = [] }), Ada));
        library = After(library, new PublishForm("street"));
        Assert.Same(Decision.Nothing, library.Decide(new PublishForm("street"), Ada));
        Assert.Same(Decision.Nothing, library.Decide(new PublishForm(Mandate[1]), Ada));
    }

    [Fact]
    public void Two_forms_do_not_bear_one_name_and_a_form_that_was_published_stays()
    {
        var library = After(new Library(), new WriteForm("street", Whole));
        Assert.Equal(Refusal.FormNameTaken, Refused(library, new WriteForm("other", new FormEntry("travail  de RUE"))));
        Assert.Equal(Refusal.FormNameTaken, Refused(library, new WriteForm("other", new FormEntry("Education populaire"))));
        Assert.Equal(Mandate, OrientationFramework.Of(After(library, new RemoveForm("street"))).All.Select(form => form.Id));
        Assert.Equal(Refusal.FormStays, Refused(After(library, new PublishForm("street")), new RemoveForm("street")));
        Assert.All(Mandate, form => Assert.Equal(Refusal.FormStays, Refused(library, new RemoveForm(form))));
        Assert.All(new OrientationCommand[] { new PublishForm("none"), new RemoveForm("none") }, command => Assert.Equal(Refusal.FormUnknown, Refused(library, command)));
    }

    [Fact]
    public void What_comes_from_outside_is_bounded_and_names_nobody()
    {
        var library = new Library();
        Assert.Equal(Refusal.TextMissing, Refused(library, new WriteForm("street", Whole with { Name = " " })));
        Assert.Equal(Refusal.UnknownThing, Refused(library, new WriteForm("../street", Whole)));
        Assert.Equal(Refusal.TextTooLong, Refused(library, new WriteForm("street", Whole with { Interest = new string('a', Checks.Paragraph + 1) })));
        Assert.Equal(Refusal.TooMany, Refused(library, new WriteForm("street", Whole with { Advantages = [.. Enumerable.Repeat("Oui", FormEntry.MostLines + 1)] })));
        Assert.Equal(Refusal.UnknownThing, Refused(library, new WriteForm("street", Whole with { Reasons = [new("who.nobody", "Non")] })));
        Assert.Equal(Refusal.UnknownThing, Refused(library, new WriteForm("street", Whole with { Reasons = [.. Whole.Reasons, .. Whole.Reasons] })));
        Assert.Equal(Refusal.UnknownThing, Refused(library, new WriteForm("street", Whole with { Examples = ["a", "a"] })));
        var named = Whole with { Reach = "Comme le fait Mme Duval." };
        Assert.Equal(Refusal.NamesSomebody, Refused(library, new WriteForm("street", named)));
        Assert.Null(Refused(library, new WriteForm("street", named, NamesNobody: true)));
        var full = Enumerable.Range(0, OrientationFramework.MostForms - Mandate.Length).Aggregate(library, (now, i) => After(now, new WriteForm($"f{i}", new FormEntry($"Forme {i}"))));
        Assert.Equal(Refusal.TooMany, Refused(full, new WriteForm("street", Whole)));
    }

    [Fact]
    public void A_few_answers_suggest_forms_each_with_the_reasons_that_those_answers_give()
    {
        var found = OrientationQuestions.Suggest(Fresh, ["start.oneHousehold", "who.circle", "links.relatives"]);
        Assert.Equal("networkIntervention", found[0].Id);
        Assert.Equal(["start.oneHousehold", "who.circle", "links.relatives"], found[0].Reasons.Select(reason => reason.Answer));
        Assert.All(found.SelectMany(form => form.Reasons.Concat(form.Cares)), reason => Assert.False(string.IsNullOrWhiteSpace(reason.Text)));
        Assert.Equal("communitySocialWork", OrientationQuestions.Suggest(Fresh, ["start.place", "who.manyResidents", "aim.changeThePlace", "time.years"])[0].Id);
        Assert.Equal("groupSocialWork", OrientationQuestions.Suggest(Fresh, ["start.sameSituation", "who.smallGroup", "aim.mutualAid"])[0].Id);
        Assert.Equal("popularEducation", OrientationQuestions.Suggest(Fresh, ["start.subject", "aim.understand", "decides.each"])[0].Id);
    }

    [Fact]
    public void Whoever_does_not_know_is_told_nothing_and_no_answer_is_without_effect()
    {
        Assert.Empty(OrientationQuestions.Suggest(Fresh, []));
        Assert.Empty(OrientationQuestions.Suggest(Fresh, ["start.unknown", "who.unknown", "n’importe quoi"]));
        Assert.Equal(7, OrientationQuestions.All.Length);
        Assert.All(OrientationQuestions.Answers, answer => Assert.NotEmpty(OrientationQuestions.Suggest(Fresh, [answer])));
    }

    /// <summary>For any answers: their order does not matter, each reason is of an answer that was given, and one answer more takes no form away.</summary>
    [Fact]
    public void Suggestions_follow_from_the_answers_alone()
    {
        var chance = new Random(7);
        for (var time = 0; time < 500; time++)
        {
            var given = OrientationQuestions.Answers.Where(_ => chance.Next(3) == 0).ToList();
            var found = OrientationQuestions.Suggest(Fresh, given);
            var mixed = given.Concat(["none.of.ours"]).OrderBy(_ => chance.Next()).ToList();
            Assert.Equal(Said(found), Said(OrientationQuestions.Suggest(Fresh, mixed)));
            Assert.All(found, form =>
            {
                Assert.NotEmpty(form.Reasons);
                Assert.DoesNotContain(form.Reasons, reason => reason.IsCare || !given.Contains(reason.Answer));
                Assert.DoesNotContain(form.Cares, reason => !reason.IsCare || !given.Contains(reason.Answer));
            });
            Assert.Equal(found.Select(form => form.Reasons.Count).OrderDescending(), found.Select(form => form.Reasons.Count));
            var more = OrientationQuestions.Suggest(Fresh, [.. given, OrientationQuestions.Answers[chance.Next(OrientationQuestions.Answers.Length)]]);
            Assert.Subset(more.Select(form => form.Id).ToHashSet(), found.Select(form => form.Id).ToHashSet());
        }

        static IEnumerable<string> Said(IEnumerable<FormSuggestion> found) =>
            found.Select(form => $"{form.Id}: {string.Join(' ', form.Reasons.Select(reason => reason.Answer))} / {string.Join(' ', form.Cares.Select(reason => reason.Answer))}");
    }

    [Fact]
    public void A_form_that_was_added_is_suggested_once_it_is_published_by_the_reasons_that_it_gives()
    {
        var library = After(new Library(), new WriteForm("street", Whole));
        Assert.DoesNotContain(OrientationQuestions.Suggest(OrientationFramework.Of(library), ["who.anybody"]), form => form.Id == "street");
        library = After(library, new PublishForm("street"));
        Assert.Contains(OrientationQuestions.Suggest(OrientationFramework.Of(library), ["who.anybody"]), form => form.Id == "street");
        Assert.DoesNotContain(OrientationQuestions.Suggest(OrientationFramework.Of(library), ["who.circle"]), form => form.Id == "street");
    }

    private static CollectiveWorkForm Form(Library library, string id) => OrientationFramework.Of(library).Find(id)!;

    private static FormPage Page(Library library, string id, LibraryCaller caller) => LibraryView.Of(Form(library, id), caller)!;

    private static Refusal? Refused(Library library, OrientationCommand command) => (library.Decide(command, Ada) as Decision.Refused)?.Refusal;

    private static Library After(Library library, params OrientationCommand[] commands) => commands.Aggregate(library, (before, command) =>
        Assert.IsType<Decision.Accepted>(before.Decide(command, Ada)).Events.Cast<LibraryHappened>().Aggregate(before, (now, one) => now.Evolve(one)));
}

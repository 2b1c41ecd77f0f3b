namespace CoConstruction.Domain.Tests;

/// <summary>A project tells its practice: from its own trace, written by several, read again, and nobody quoted who did not agree.</summary>
public sealed class PracticesTests
{
    private static readonly Person Ana = Person.Ana;
    private static readonly Person Rose = Person.Rose;
    private static readonly Story Begun = Story.Running(new DecisionStep()).Given(Rose, new DraftSheet("f"));
    private static readonly PracticeSheet Told = new("Un lieu tenu à deux") { Summary = "Un accueil.", Tools = ["Une convention d’une page"] };

    [Fact]
    public void A_sheet_is_drafted_from_the_trace_of_the_project_and_every_field_says_where_it_comes_from()
    {
        var project = Samples.Project(Samples.Orvelune);
        var sheet = new Story(project).Given(Rose, new DraftSheet("new")).Project.Practices.Sheets["new"];
        var told = sheet.Content.Sheet;
        Assert.Equal(project.ActionPlan.Objectives.Values.Select(objective => objective.Text).Order(), told.Objectives.Order());
        Assert.Equal(project.Workshops.All.Values.OrderBy(workshop => workshop.Card.Date).Select(workshop => workshop.Card.Title), told.Steps.Select(step => step.Title));
        Assert.Contains(told.Steps, step => step.Detail!.Contains("Décidé\u00A0: ", StringComparison.Ordinal));
        Assert.Equal((project.Assessment.Obstacles.Count, project.Assessment.Levers.Count), (sheet.Content.ObstacleIds.Count, sheet.Content.LeverIds.Count));
        Assert.Equal(project.Territory.Forms, told.Identity.Forms);
        Assert.Equal(project.ActionPlan.Actions.Values.Sum(action => action.Means.BudgetEuro), told.Identity.BudgetEuro);
        Assert.Equal(TraceRoom.Workshops, sheet.Sources[SheetField.Steps][0].Room);
        Assert.Equal(project.Workshops.All.Keys.Order(StringComparer.Ordinal), sheet.Sources[SheetField.Steps][0].Ids.Order(StringComparer.Ordinal));
        // Every field that says something says from where, and no other.
        var blank = new SheetContent(new PracticeSheet(""));
        var things = SheetThings.Of(project);
        Assert.All(Enum.GetValues<SheetField>(), field => Assert.Equal(
            SheetMarkdown.Section(field, sheet.Content, things) != SheetMarkdown.Section(field, blank, things), sheet.Sources.ContainsKey(field)));
    }

    [Fact]
    public void What_the_project_does_not_know_stays_empty()
    {
        var sheet = Begun.Project.Practices.Sheets["f"];
        Assert.Equal("Les Tisserandes", sheet.Content.Sheet.Title);
        Assert.Equal([SheetField.Title, SheetField.Identity], sheet.Sources.Keys);
        Assert.Null(sheet.Content.Sheet.Origin);
        Assert.Empty(sheet.Content.Sheet.Steps);
    }

    [Fact]
    public void A_field_that_somebody_rewrites_is_theirs_and_no_more_the_trace_s()
    {
        var story = Begun.When(Rose, new ChangeSheet("f", new SheetContent(Told))).ThenDone();
        Assert.Empty(story.Project.Practices.Sheets["f"].Sources);
        story.When(Rose, new ChangeSheet("f", new SheetContent(Told with { Summary = " Un accueil. " }))).ThenNothing();
        story.When(Rose, new ChangeSheet("x", new SheetContent(Told))).ThenRefused(Refusal.SheetUnknown);
        story.When(Rose, new DraftSheet("f")).ThenRefused(Refusal.IdTaken);
    }

    [Fact]
    public void A_sheet_that_names_somebody_is_held_until_its_author_has_read_it_again()
    {
        var naming = new SheetContent(Told with { Origin = "Mme Martin attendait devant l’école." });
        Begun.When(Rose, new ChangeSheet("f", naming)).ThenRefused(Refusal.NamesSomebody);
        Begun.When(Rose, new ChangeSheet("f", naming, NamesNobody: true)).ThenDone();
        Begun.When(Rose, new ChangeSheet("f", new SheetContent(Told with { Origin = "1 00 00 00 000 000 00" }), NamesNobody: true)).ThenRefused(Refusal.LooksLikeNir);
    }

    [Fact]
    public void A_sheet_points_only_to_what_is_there()
    {
        Begun.When(Rose, new ChangeSheet("f", new SheetContent(Told) { ObstacleIds = ["none"] })).ThenRefused(Refusal.ObstacleUnknown);
        Begun.When(Rose, new ChangeSheet("f", new SheetContent(Told) { LeverIds = ["none"] })).ThenRefused(Refusal.LeverUnknown);
        Begun.When(Rose, new ChangeSheet("f", new SheetContent(Told) { VoiceIds = ["none"] })).ThenRefused(Refusal.VoiceUnknown);
        var pointing = Begun.Given(Ana, new AddObstacle("o", new(ObstacleFamily.LegalFramework, null, null, ObstacleBasis.Observed, "Rien ne le prévoit.", null), new()))
            .Given(Rose, new ChangeSheet("f", new SheetContent(Told) { ObstacleIds = ["o"] }));
        Assert.Equal([new SheetObstacle("Rien ne le prévoit.", ObstacleFamily.LegalFramework)], Practices.Told(pointing.Project, pointing.Project.Practices.Sheets["f"]).Obstacles);
    }

    [Fact]
    public void Several_write_it_as_one_text_and_take_the_text_back_into_the_sheet()
    {
        var story = Begun.When(Rose, new WriteSheetTogether("f", "t")).ThenDone();
        var text = story.Project.Texts.Find("t")!;
        Assert.Equal((TextKind.PracticeSheet, "t"), (text.Kind, story.Project.Practices.Sheets["f"].TextId));
        Assert.Contains("- **Territoire**\u00A0: Les Tisserandes", text.Beginning, StringComparison.Ordinal);

        var written = text.Beginning.Replace("[à décider\u00A0: cinq lignes, sans sigles]", "Un local prêté devient un accueil.", StringComparison.Ordinal) + "\n## Annexe\n";
        var taken = (story with { Words = new WrittenWords(written, 9, 0) }).When(Rose, new TakeSheetText("f", "t")).ThenDone().Project.Practices.Sheets["f"];
        Assert.Equal("Un local prêté devient un accueil.", taken.Content.Sheet.Summary);
        Assert.Equal("## Annexe", Assert.Single(taken.Unread).Text);
        Assert.Equal([SheetField.Title, SheetField.Identity], taken.Sources.Keys);
        story.When(Rose, new TakeSheetText("f", "t")).ThenRefused(Refusal.TextUnknown);
        (story with { Words = new WrittenWords("", 0, 0) }).When(Rose, new TakeSheetText("f", "other")).ThenRefused(Refusal.TextUnknown);
        story.When(Rose, new WriteSheetTogether("f", "t")).ThenNothing();
    }

    [Fact]
    public void It_is_published_once_somebody_concerned_has_read_it_and_the_version_is_frozen()
    {
        var ready = Begun.Given(Rose, new ChangeSheet("f", new SheetContent(Told)), new SubmitSheet("f", true));
        ready.When(Rose, new PublishSheet("f")).ThenRefused(Refusal.SheetNotReread);
        ready.Given(Rose, Review(SheetAnswer.No)).When(Rose, new PublishSheet("f")).ThenRefused(Refusal.SheetNotReread);
        var published = ready.Given(Rose, Review(SheetAnswer.Yes), new PublishSheet("f"));
        var further = published.Given(Rose, new ChangeSheet("f", new SheetContent(Told with { Title = "Un autre titre" }))).Project.Practices.Sheets["f"];
        Assert.Equal((1, "Un lieu tenu à deux", SheetStatus.Draft), (Assert.Single(further.Published).Number, further.Published[0].Sheet.Title, further.Status));
        published.When(Rose, new PublishSheet("f")).ThenNothing();
        ready.When(Rose, new ReviewSheet("f", [])).ThenRefused(Refusal.UnknownThing);

        static ReviewSheet Review(SheetAnswer last) => new("f", [.. SheetCheck.Codes.Select(code => new SheetCheck(code, null, code == "C8" ? last : SheetAnswer.Yes, null))]);
    }

    [Fact]
    public void Whoever_wrote_is_credited_as_they_ask_and_only_if_they_ask()
    {
        var ines = Person.Seat("ines");
        Assert.Empty(Begun.Project.Practices.Sheets["f"].Credits);
        var story = Begun.Given(Rose, new AskCredit("f", "Rose M., éducatrice")).Given(ines, new AskCredit("f", " habitante "));
        Assert.Equal([new SheetCredit("rose", new("rose", "Rose M., éducatrice")), new SheetCredit("ines", new("ines", "habitante"))], story.Project.Practices.Sheets["f"].Credits);
        story.When(ines, new AskCredit("f", "habitante")).ThenNothing();
        Assert.Single(story.Given(ines, new WithdrawCredit("f")).Project.Practices.Sheets["f"].Credits);
        Begun.When(ines, new WithdrawCredit("f")).ThenNothing();
        Begun.When(ines, new AskCredit("f", " ")).ThenRefused(Refusal.TextMissing);
    }

    [Fact]
    public void Nobody_is_quoted_where_they_did_not_agree_and_a_quote_that_is_taken_back_is_gone()
    {
        var voiced = Begun.Given(Rose, new RecordVoice("v", "Maintenant, j’ouvre la porte.", "persons", new VoiceConsent(new(2026, 1, 9), ConsentManner.Spoken, [VoiceUse.Project])))
            .Given(Rose, new ChangeSheet("f", new SheetContent(Told) { VoiceIds = ["v"] }));
        Assert.Equal(["v"], Quoted(voiced, VoiceUse.Project));
        Assert.Empty(Quoted(voiced, VoiceUse.Library));
        Assert.Equal("Maintenant, j’ouvre la porte.", Assert.Single(Shown.Items<SheetItem>(voiced.Project, Audience.Team).Single().Quotes).Text);
        var wider = voiced.Given(Rose, new ChangeConsent("v", new VoiceConsent(new(2026, 1, 9), ConsentManner.Written, [VoiceUse.Library]))).Given(Ana, new ReadVoiceAgain("v"));
        Assert.Equal(["v"], Quoted(wider, VoiceUse.Library));
        Assert.Empty(Quoted(wider, VoiceUse.Project));
        Assert.Empty(Quoted(wider.Given(Rose, new WithdrawVoice("v")), VoiceUse.Library));

        static IEnumerable<string> Quoted(Story story, VoiceUse use) => Practices.Quotes(story.Project, story.Project.Practices.Sheets["f"], use).Select(quote => quote.Id);
    }

    [Fact]
    public void The_quotes_of_a_file_are_shown_nowhere_until_somebody_says_what_their_people_agreed_to()
    {
        var project = Samples.Project(Samples.Orvelune);
        var sheet = project.Practices.Sheets["orv-fp1"];
        Assert.Equal(2, sheet.Content.VoiceIds.Count);
        Assert.All(Enum.GetValues<VoiceUse>(), use => Assert.Empty(Practices.Quotes(project, sheet, use)));
        var asked = new Story(project).Given(Rose, new ChangeConsent(sheet.Content.VoiceIds[0], new VoiceConsent(new(2026, 1, 9), ConsentManner.Written, [VoiceUse.Project])));
        Assert.Equal("Avant, j'attendais dehors. Maintenant, j'ouvre la porte.", Assert.Single(Practices.Quotes(asked.Project, sheet, VoiceUse.Project)).Text.Text);
    }

    [Fact]
    public void A_journal_of_before_sheets_had_a_room_opens_with_its_sheet()
    {
        var file = ((ProjectFileReading.Right)ProjectFileReader.Read(Samples.Bytes(Samples.Vermelonne))).File;
        var part = System.Text.Json.JsonDocument.Parse(Samples.Bytes(Samples.Vermelonne)).RootElement.GetProperty("practiceSheet");
        var former = file.Events.RemoveAll(happened => happened is PracticesHappened or VoicesHappened)
            .ConvertAll(happened => happened is ProjectImported e ? e with { Parts = e.Parts.Add("practiceSheet", part) } : happened);
        var (now, then) = (Samples.Project(Samples.Vermelonne), former.Aggregate(new Project(file.ProjectId), (project, happened) => project.Evolve(happened)));
        Assert.Equal(Json(now.Practices.Sheets.Values.Single().Content), Json(then.Practices.Sheets.Values.Single().Content));
        Assert.Equal(now.Voices.All.Values.Select(voice => voice.Text.Text), then.Voices.All.Values.Select(voice => voice.Text.Text));
        Assert.DoesNotContain("Maintenant je tiens le planning", Shown.Text(then, Audience.Observer), StringComparison.Ordinal);

        static string Json(SheetContent content) => System.Text.Json.JsonSerializer.Serialize(content, Contract.Json);
    }

    [Fact]
    public void Several_sheets_go_out_with_the_project_and_come_in_again()
    {
        var story = new Story(Samples.Project(Samples.Vermelonne)).Given(Rose, new DraftSheet("second"), new AskCredit("second", "éducatrice"));
        var file = ProjectFileWriter.Write(story.Project);
        var read = Assert.IsType<ProjectFileReading.Right>(ProjectFileReader.Read(file)).File;
        var again = read.Events.Aggregate(new Project(read.ProjectId), (project, happened) => project.Evolve(happened));
        Assert.Equal(["ver-fp1", "second"], again.Practices.Sheets.Values.OrderBy(sheet => sheet.Order).Select(sheet => sheet.Id));
        Assert.Equal("éducatrice", Assert.Single(again.Practices.Sheets["second"].Credits).As.Text);
        Assert.Equal(file, ProjectFileWriter.Write(again));
    }
}

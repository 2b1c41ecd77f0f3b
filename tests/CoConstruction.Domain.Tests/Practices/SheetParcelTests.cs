namespace CoConstruction.Domain.Tests;

/// <summary>A sheet on its way to the library: what goes is what people allowed to be read there, and the project knows of it.</summary>
public sealed class SheetParcelTests
{
    private static readonly Person Ana = Person.Ana;
    private static readonly Person Rose = Person.Rose;
    private static readonly VoiceConsent ForTheLibrary = new(new(2026, 1, 9), ConsentManner.Written, [VoiceUse.Project, VoiceUse.Library]);
    private static readonly VoiceConsent ForTheProject = ForTheLibrary with { Uses = [VoiceUse.Project] };
    private static readonly PracticeSheet Sheet = new("Un lieu tenu à deux") { Summary = "Un accueil.", Steps = [new("Ouvrir la porte")] };
    private static readonly SendSheet Send = new("f", PracticeKind.CollectiveProject, "On y vient sans dossier.", new Signatory(SignatoryKind.Organisation, "Centre communal"));

    /// <summary>A sheet with three quotes: one that may go, one that nobody read again, one for the project alone.</summary>
    private static readonly Story Written = Story.Founded.Given(Rose, new DraftSheet("f"))
        .Given(Rose, Voice("yes", ForTheLibrary), Voice("unread", ForTheLibrary), Voice("here", ForTheProject))
        .Given(Ana, new ReadVoiceAgain("yes"), new ReadVoiceAgain("here"))
        .Given(Rose, new ChangeSheet("f", new SheetContent(Sheet) { VoiceIds = ["yes", "unread", "here"] }), new AskCredit("f", "Rose, éducatrice"));

    [Fact]
    public void What_goes_and_what_stays_is_told_before_it_goes()
    {
        var parcel = Parcel(Written);
        Assert.Equal(["yes"], parcel.Sheet.Verbatims.Select(quote => quote.Id));
        Assert.Equal([("unread", QuoteStays.NotReadAgain), ("here", QuoteStays.NotAllowed)], parcel.Staying.Select(quote => (quote.VoiceId, quote.Why)));
        Assert.Null(parcel.Offer("p", Send));
        // What the library took back once stays too.
        var offer = SheetOffer.Of(parcel, new PracticeStanding("a", PracticeState.Published, null, null, true, Shelf.Signal) { TakenBack = ["yes"] });
        Assert.Empty(offer.Going);
        Assert.Equal(QuoteStays.TakenBack, offer.Staying[^1].Why);
    }

    [Fact]
    public void The_project_writes_down_where_it_goes_and_with_what_and_the_name_stays()
    {
        var sent = Written.When(Rose, Send).ThenDone();
        var there = sent.Project.Practices.Sheets["f"].Sent!;
        Assert.Equal(["yes"], there.VoiceIds);
        var offer = Parcel(sent).Offer("p", Send)!;
        // Rose asked to be credited in the project: her name does not leave it.
        Assert.Empty(offer.Authors);
        Assert.Equal((there.PracticeId, "Un lieu tenu à deux", "On y vient sans dossier."), (offer.PracticeId, offer.Signal.Title, offer.Signal.Why));
        Assert.Equal(["yes"], offer.Sheet.Verbatims.Select(quote => quote.Id));
        // One that may go since then goes once it is written down.
        var read = sent.Given(Ana, new ReadVoiceAgain("unread"));
        Assert.Equal(["yes"], Parcel(read).Offer("p", Send)!.Sheet.Verbatims.Select(quote => quote.Id));
        var again = read.When(Ana, Send).ThenDone();
        Assert.Equal(there.PracticeId, again.Project.Practices.Sheets["f"].Sent!.PracticeId);
        Assert.Equal(["yes", "unread"], Parcel(again).Offer("p", Send)!.Sheet.Verbatims.Select(quote => quote.Id));
    }

    [Fact]
    public void Whoever_takes_their_words_back_or_allows_less_is_owed_that_the_library_lets_them_go()
    {
        var sent = Written.Given(Ana, new ReadVoiceAgain("unread")).Given(Rose, Send);
        Assert.Empty(SheetParcel.TakenBack(sent.Project));
        var practice = sent.Project.Practices.Sheets["f"].Sent!.PracticeId;
        // The sheet does not quote them any more, but the library may still have a version that does.
        var without = sent.Given(Rose, new ChangeSheet("f", new SheetContent(Sheet)), Send);
        foreach (var story in new[] { sent, without })
        {
            Assert.Equal([(practice, "yes")], SheetParcel.TakenBack(story.Given(Rose, new WithdrawVoice("yes")).Project));
            Assert.Equal([(practice, "unread")], SheetParcel.TakenBack(story.Given(Rose, new ChangeConsent("unread", ForTheProject)).Project));
        }
    }

    [Fact]
    public void A_sheet_that_went_stays_in_the_project_and_one_that_says_too_little_or_names_somebody_does_not_go()
    {
        Written.Given(Rose, Send).When(Rose, new RemoveSheet("f")).ThenRefused(Refusal.SheetInLibrary);
        Written.Given(Rose, new ChangeSheet("f", new SheetContent(Sheet with { Steps = [] }))).When(Rose, Send).ThenRefused(Refusal.SheetIncomplete);
        Written.When(Rose, Send with { Why = "Mme Martin a ouvert la porte." }).ThenRefused(Refusal.NamesSomebody);
        Written.When(Rose, Send with { Why = "Mme Martin a ouvert la porte.", NamesNobody = true }).ThenDone();
        Written.When(Rose, Send with { Why = " " }).ThenRefused(Refusal.TextMissing);
        Written.When(Rose, Send with { SheetId = "x" }).ThenRefused(Refusal.SheetUnknown);
    }

    [Fact]
    public void Nobody_but_the_server_chooses_its_name_there()
    {
        Assert.NotEqual("a", Written.Given(Rose, Send with { PracticeId = "a" }).Project.Practices.Sheets["f"].Sent!.PracticeId);
        Assert.Equal("a", Written.Given(Person.Door, Send with { PracticeId = "a" }).Project.Practices.Sheets["f"].Sent!.PracticeId);
    }

    private static RecordVoice Voice(string id, VoiceConsent consent) => new(id, $"Maintenant, j’ouvre la porte {id}.", "persons", consent);

    private static SheetParcel Parcel(Story story) => SheetParcel.Of(story.Project, story.Project.Practices.Sheets["f"]);
}

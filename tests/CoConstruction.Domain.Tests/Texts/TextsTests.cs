namespace CoConstruction.Domain.Tests;

/// <summary>Which texts a project writes together, who may do what with them, and what is kept of them.</summary>
public sealed class TextsTests
{
    private static readonly Person Ana = Person.Ana, Rose = Person.Rose;
    private static readonly BeginText Begin = new("fiche", TextKind.ActionSheet, "Le jardin");
    private static readonly Story Begun = (Story.Running(new DecisionStep()) with { Words = new WrittenWords("# Le jardin\n", 3, 0) }).Given(Rose, Begin);

    [Fact]
    public void A_text_begins_with_the_outline_of_its_kind()
    {
        var story = Story.Founded.When(Rose, Begin).Then(new TextBegun("fiche", TextKind.ActionSheet, "Le jardin", TextOutlines.Of(TextKind.ActionSheet, "Le jardin"), Story.Founded.Now));
        Assert.StartsWith("# Le jardin\n\n", story.Project.Texts.All["fiche"].Beginning, StringComparison.Ordinal);
        story.When(Rose, Begin).ThenRefused(Refusal.IdTaken);
        story.When(Rose, Begin with { TextId = "é" }).ThenRefused(Refusal.IdTaken);
        story.When(Rose, Begin with { TextId = "b", Title = " " }).ThenRefused(Refusal.TextMissing);
        story.When(Rose, Begin with { TextId = "b", Title = new string('a', 201) }).ThenRefused(Refusal.TextTooLong);
        story.Given(Rose, Begin with { TextId = "c", Kind = TextKind.Charter }).When(Rose, Begin with { TextId = "d", Kind = TextKind.Charter }).ThenRefused(Refusal.CharterExists);
    }

    [Fact]
    public void A_text_has_another_title()
    {
        Begun.When(Rose, new RenameText("fiche", "Le verger")).Then(new TextRenamed("fiche", "Le verger")).When(Rose, new RenameText("fiche", "Le verger")).ThenNothing();
        Begun.When(Rose, new RenameText("fiche", "")).ThenRefused(Refusal.TextMissing);
        Begun.When(Rose, new RenameText("autre", "x")).ThenRefused(Refusal.TextUnknown);
    }

    [Fact]
    public void A_college_may_do_what_it_was_given_and_no_other_college_anything()
    {
        var open = new OpenText("fiche", ImmutableSortedDictionary<string, TextRight>.Empty.Add("persons", TextRight.Comment).Add("elected", TextRight.None));
        var opened = Begun.When(Ana, open).ThenDone();
        Assert.Equal(["persons"], opened.Project.Texts.All["fiche"].Colleges.Keys);
        opened.When(Ana, open).ThenNothing();
        Assert.Equal(TextRight.Comment, Right(opened, Role.Participant, "ines"));
        Assert.Equal(TextRight.None, Right(opened, Role.Participant, "paul"));
        Assert.Equal(TextRight.None, Right(opened.Given(Ana, new CancelSeat("ines")), Role.Participant, "ines"));
        Assert.Equal((TextRight.Write, TextRight.Comment, TextRight.None), (Right(opened, Role.Professional, "rose"), Right(opened, Role.Observer, "omar"), Right(opened, Role.Screen, "")));
        Begun.When(Ana, open with { Colleges = open.Colleges.Add("nobody", TextRight.Read) }).ThenRefused(Refusal.CollegeUnknown);
        opened.When(Ana, new RemoveCollege("persons")).ThenRefused(Refusal.CollegeInUse);

        static TextRight Right(Story story, Role role, string by) => Texts.RightOf(story.Project, "fiche", role, by);
    }

    [Fact]
    public void A_version_is_kept_to_the_letter_and_numbered()
    {
        var keep = new KeepVersion("fiche", " Avant le conseil ", false);
        var kept = Begun.When(Rose, keep).Then(new VersionKept("fiche", 1, "Avant le conseil", "# Le jardin\n", 3, 0, "rose", Begun.Now));
        kept.When(Rose, keep).ThenNothing();
        kept.When(Rose, keep with { Name = null }).ThenDone();
        var next = (kept with { Words = new WrittenWords("# Le jardin, encore\n", 9, 2) }).When(Rose, keep).ThenRefused(Refusal.SuggestionsOpen).Given(Rose, keep with { CarryOver = true });
        var text = next.Project.Texts.All["fiche"];
        Assert.Equal([(1, 0), (2, 2)], text.Versions.Select(version => (version.Number, version.CarriedOver)));
        Assert.Equal(("# Le jardin\n", "# Le jardin, encore\n", null), (text.TextOf(1), text.TextOf(2), text.TextOf(3)));
        (Begun with { Words = null }).When(Rose, keep).ThenRefused(Refusal.TextUnknown);
        Begun.When(Rose, keep with { Name = new string('a', 201) }).ThenRefused(Refusal.TextTooLong);
    }

    [Fact]
    public void So_much_is_kept_of_one_text_and_no_more()
    {
        var full = Enumerable.Range(0, 4).Aggregate(Begun, (story, i) => (story with { Words = new WrittenWords(new string((char)('a' + i), 1_000_000), i, 0) }).Given(Rose, new KeepVersion("fiche", null, false)));
        (full with { Words = new WrittenWords("a", 9, 0) }).When(Rose, new KeepVersion("fiche", null, false)).ThenRefused(Refusal.TooMany);
    }
}

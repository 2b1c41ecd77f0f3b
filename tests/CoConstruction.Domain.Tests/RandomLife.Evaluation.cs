namespace CoConstruction.Domain.Tests;

/// <content>An evaluation with its frame: after everything else, so that what came before stays as it was.</content>
internal sealed partial class RandomLife
{
    private void Evaluate()
    {
        Frames();
        Readings();
        Effects();
        WriteNotes();
        Changes();
    }

    private void Frames()
    {
        var indicators = Project.ActionPlan.Indicators.Keys.Take(2).ToImmutableList();
        Ask(Person.Rose, new DescribeEvaluationFrame(new FrameTexts(Word("aims"), Word("manner"), Word("contours")), indicators));
        Ask(Person.Ana, new OpenEvaluation());
        Ask(Person.Ana, new AmendFrame(FramePart.Contours, Word("contours"), null, Word("because")));
        if (indicators is [var first, ..]) Ask(Person.Rose, new RewordIndicator(first, Project.ActionPlan.Indicators[first].Definition with { Levels = [new(1, Word("level")), new(2, Word("level"))] }));
    }

    private void Readings()
    {
        var (indicator, day) = (Project.ActionPlan.Indicators.Keys.FirstOrDefault() ?? "none", new DateOnly(2026, 1, 5));
        ReadingCard[] cards =
        [
            new(ReadingKind.Level, day, Level: 1, CollegeId: "persons"), new(ReadingKind.Number, day, Figure: 12.5m), new(ReadingKind.Story, day, Words: Word("story")),
            new(ReadingKind.Quote, day, Words: Word("quote")), new(ReadingKind.Drawing, day, Words: Word("drawing"), AttachmentId: "picture"),
        ];
        foreach (var (place, card) in cards.Index()) Ask(Person.Rose, new RecordReading($"reading{place}", indicator, card));
        Ask(Person.Rose, new ChangeReading("reading0", cards[0] with { Level = 2 }));
        Ask(Person.Rose, new WithdrawReading("reading1"));
    }

    private void Effects()
    {
        Ask(Person.Rose, new TellUnexpectedEffect("effect1", Word("effect"), new Provenance("persons", "professionals")));
        if (Project.Participants.Seats.Values.FirstOrDefault(seat => !seat.Cancelled) is not { } seat) return;
        var resident = Person.Seat(seat.Id);
        foreach (var id in (string[])["effect2", "effect3"]) Ask(resident, new TellUnexpectedEffect(id, Text(), new()));
        Ask(resident, new ChangeUnexpectedEffect("effect2", Text()));
        Ask(resident, new WithdrawUnexpectedEffect("effect3"));
    }
}

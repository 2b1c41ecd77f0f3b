namespace CoConstruction.Domain.Tests;

/// <content>A calendar, and guests who are there from the beginning: they must see no more than they are invited to.</content>
internal sealed partial class RandomLife
{
    private void Govern()
    {
        Happen(new CalendarSet(new(new DateOnly(2026, 1, 12), 18)));
        Happen(new GuestDescribed("juriste", new GuestCard(GuestKind.Expert, "Juriste") { WorkshopIds = ["w0"] }));
        Happen(new GuestDescribed("cadre", new GuestCard(GuestKind.Support, "Cadre d’appui") { StepIds = ["w0-3", "w1-4"] }));
        Happen(new GuestDescribed("experte", new GuestCard(GuestKind.Expert, "Experte", null, new DateOnly(2026, 3, 1))));
    }

    private void Happen(Happened happened)
    {
        var before = Project;
        Project = before.Evolve(happened, null, Happenings.Count + 1);
        Happenings.Add((before, happened, Project));
    }
}

using System.Text;

namespace CoConstruction.Server.Tests;

/// <summary>The plan's calendar as programs read it: its lines folded and escaped as RFC 5545 says, its events under lasting names. The wall plan beside it is inert.</summary>
[WithoutHouse]
public sealed class PlanCalendarTests
{
    private static readonly DateOnly Today = new(2026, 11, 29);

    [Fact]
    public void Every_day_of_the_plan_is_an_event_that_reads_back()
    {
        var file = DemoProjects.All[0].File;
        var project = file.Events.Aggregate(new Project(file.ProjectId), (project, happened) => project.Evolve(happened));
        var text = PlanIcs.Text(PlanDocument.Of(project, Today));
        var events = Events(text);
        var steps = project.ActionPlan.Actions.Values.Sum(action => action.Steps.Count(step => step.Due is not null));
        Assert.Equal(steps + (2 * project.ActionPlan.Actions.Count) + Governance.Of(project).Milestones.Count, events.Count);
        Assert.Equal(events.Count, events.Select(one => one["UID"]).Distinct().Count());
        var insurance = events.Single(one => one["UID"].StartsWith("orv-fa-01.step.s2@", StringComparison.Ordinal));
        Assert.Equal("Fait\u00A0: Assurer le local", insurance["SUMMARY"]);
        Assert.Equal(("20260901", "1. Ouvrir le local « La Navette »"), (insurance["DTSTART"], insurance["DESCRIPTION"]));
    }

    [Fact]
    public void A_step_keeps_its_name_when_it_moves()
    {
        var before = With("Signer", new DateOnly(2026, 3, 1));
        var after = With("Signer enfin", new DateOnly(2026, 4, 1));
        Assert.Equal(Events(before).Select(one => one["UID"]), Events(after).Select(one => one["UID"]));
    }

    [Theory]
    [InlineData("a;b,c\\d")]
    [InlineData("deux\nlignes")]
    [InlineData("X\nEND:VEVENT\nBEGIN:VEVENT")]
    [InlineData("été 🌻 été 🌻 été 🌻 été 🌻 été 🌻 été 🌻 été 🌻 été 🌻 été 🌻 été 🌻 été 🌻 été 🌻 été 🌻")]
    public void Whatever_people_wrote_stays_the_words_of_one_event(string words)
    {
        var text = With(words, new DateOnly(2026, 3, 1));
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Equal(words, Assert.Single(Events(text))["SUMMARY"]);
    }

    [Fact]
    public void The_wall_plan_tells_each_axis_and_no_word_becomes_markup()
    {
        var plan = new ActionPlan
        {
            Ambition = "<script>alert(1)</script>",
            Axes = Ordinal.Empty<StrategicAxis>().Add("x", new("x", 0, "</style><img src=x>", null, null)),
            Actions = Ordinal.Empty<ActionSheet>().Add("a", new("a", 1, "<b>gras</b>", default) { AxisId = "x", Citations = [new("p", 1, "<u>Un minibus", null, default, null), new("gone", 1, "Un jardin", null, default, null)], Lead = new("<i>", LeadKind.None), Dates = new(null, Today) }),
        };
        var html = WallPlanHtml.Text(new PlanDocument("p", "</title>", plan, [], [], Today) { Withdrawn = ["gone"] });
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<u>", html, StringComparison.Ordinal);
        Assert.Contains("Pratiques citées\u00A0: <u>Un minibus\u00A0; Un jardin (retirée de la bibliothèque)", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Equal(2, html.Split("</title>").Length);
        Assert.Contains("proposée, jusqu’au 29 novembre 2026", html, StringComparison.Ordinal);
        Assert.Contains("Portée par&#160;: personne encore", html, StringComparison.Ordinal);
    }

    private static string With(string label, DateOnly due) => PlanIcs.Text(new PlanDocument("p", "Plan", new ActionPlan
    {
        Actions = Ordinal.Empty<ActionSheet>().Add("a", new("a", 1, "Ouvrir", default) { Steps = [new("s1", label, due, false)] }),
    }, [], [], Today));

    /// <summary>Reads the events as a calendar program does: unfolded, by property, unescaped.</summary>
    private static List<Dictionary<string, string>> Events(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var (events, here) = (new List<Dictionary<string, string>>(), (Dictionary<string, string>?)null);
        foreach (var line in text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            if (line == "BEGIN:VEVENT") here = [];
            else if (line == "END:VEVENT") events.Add(here!);
            else here?.Add(line[..line.IndexOfAny([':', ';'])], Plain(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]));
        }

        return events;
    }

    private static string Plain(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++) text.Append(value[i] == '\\' ? value[++i] is 'n' or 'N' ? '\n' : value[i] : value[i]);
        return text.ToString();
    }
}

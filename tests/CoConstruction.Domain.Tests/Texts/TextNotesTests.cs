using CsCheck;

namespace CoConstruction.Domain.Tests;

/// <summary>What people say beside a text: where it lies, and what becomes of it.</summary>
public sealed class TextNotesTests
{
    private const string Ana = "ana", Paul = "paul";

    private static readonly DateTimeOffset Now = new(2026, 11, 29, 10, 0, 0, TimeSpan.Zero);

    private static readonly Gen<string[]> Lines = Gen.Int[0, 4].Select(i => new[] { "a", "b", "Un.", "", "é😀" }[i]).Array[0, 12];

    private readonly SharedText _text = new("Nous voulons un banc 😀 vert.", 0, []);
    private TextNotes _notes = new();

    [Fact]
    public void A_passage_follows_the_text_and_what_is_written_at_its_edges_is_not_in_it()
    {
        Ask(Paul, new CommentOn("c", 0, 13, 20, "Lequel ?"));
        Write(13, 13, "là ");
        Write(23, 23, " neuf");
        Assert.Equal("un banc", Passage("c"));
        Write(17, 19, "gran");
        Assert.Equal("ugranbanc", Passage("c"));
        Write(0, _text.Length, "Tout autre chose.");
        Assert.Equal("", Passage("c"));
    }

    [Fact]
    public void A_passage_of_an_older_version_is_where_it_has_gone_since()
    {
        Write(0, 0, "Tous : ");
        Ask(Paul, new CommentOn("c", 0, 13, 20, "Lequel ?"));
        Assert.Equal("un banc", Passage("c"));
        Write(20, 27, "");
        Assert.Equal(Refusal.PassageGone, Ask(Paul, new CommentOn("d", 0, 13, 20, "Lequel ?")).Refusal);
    }

    [Fact]
    public void A_suggestion_is_accepted_once_and_only_while_the_passage_is_what_it_was()
    {
        Ask(Paul, new SuggestChange("s", 0, 13, 20, "deux bancs", null));
        Ask(Paul, new SuggestChange("t", 0, 13, 20, "un arbre", null));
        Assert.Equal(2, _notes.OpenSuggestions);
        Ask(Ana, new AcceptSuggestion("s", "Il y a du monde."));
        Assert.Equal("Nous voulons deux bancs 😀 vert.", _text.ToString());
        Assert.Empty(Ask(Ana, new AcceptSuggestion("s", null)).Happened);
        Assert.Equal(Refusal.PassageGone, Ask(Ana, new AcceptSuggestion("t", null)).Refusal);
        Ask(Ana, new DeclineSuggestion("t", "C'est trop tard."));
        Assert.Equal((NoteState.Accepted, NoteState.Declined, 0), (_notes.All["s"].State, _notes.All["t"].State, _notes.OpenSuggestions));
        Assert.Equal(Refusal.NoteClosed, Ask(Ana, new ReopenNote("s")).Refusal);
    }

    [Fact]
    public void Words_are_proposed_where_there_are_none_and_a_deletion_is_a_proposal_too()
    {
        Ask(Paul, new SuggestChange("s", 0, 0, 0, "Ensemble. ", null));
        Ask(Paul, new SuggestChange("t", 0, 21, 24, "", "Pas de dessin."));
        Ask(Ana, new AcceptSuggestion("s", null));
        Ask(Ana, new AcceptSuggestion("t", null));
        Assert.Equal("Ensemble. Nous voulons un banc vert.", _text.ToString());
    }

    [Fact]
    public void What_is_refused_has_a_name()
    {
        Assert.Equal(Refusal.TextMissing, Ask(Paul, new CommentOn("c", 0, 0, 4, " ")).Refusal);
        Assert.Equal(Refusal.PassageGone, Ask(Paul, new CommentOn("c", 0, 4, 4, "Rien.")).Refusal);
        Assert.Equal(Refusal.PassageGone, Ask(Paul, new CommentOn("c", 0, 0, 22, "Au milieu du dessin.")).Refusal);
        Assert.Equal(Refusal.PassageGone, Ask(Paul, new SuggestChange("s", 0, 0, 4, "Nous", null)).Refusal);
        Assert.Equal(Refusal.TextTooLong, Ask(Paul, new SuggestChange("s", 0, 0, 4, "\u0007", null)).Refusal);
        Assert.Equal(Refusal.NoteUnknown, Ask(Paul, new ResolveNote("c")).Refusal);
        Ask(Paul, new CommentOn("c", 0, 0, 4, "Qui ?"));
        Assert.Equal(Refusal.IdTaken, Ask(Ana, new CommentOn("c", 0, 0, 4, "Qui ?")).Refusal);
        Assert.Equal(Refusal.NoteUnknown, Ask(Ana, new WithdrawNote("c")).Refusal);
        Ask(Paul, new SuggestChange("s", 0, 0, 4, "On", null));
        Assert.Equal(Refusal.ReasonMissing, Ask(Ana, new DeclineSuggestion("s", " ")).Refusal);
        Assert.Equal(Refusal.ReasonMissing, Ask(Ana, new ResolveNote("s")).Refusal);
    }

    [Fact]
    public void A_thread_is_answered_resolved_and_opened_again()
    {
        Ask(Paul, new CommentOn("c", 0, 0, 4, "Qui ?"));
        Ask(Ana, new ReplyTo("c", "r", "Nous tous."));
        Assert.Empty(Ask(Ana, new ReplyTo("c", "r", "Nous tous.")).Happened);
        Ask(Ana, new ResolveNote("c"));
        Assert.Empty(Ask(Paul, new ResolveNote("c")).Happened);
        Ask(Paul, new ReopenNote("c"));
        Ask(Paul, new WithdrawNote("c"));
        Assert.Equal((NoteState.Withdrawn, "Nous tous."), (_notes.All["c"].State, _notes.All["c"].Replies.Single().Text.Text));
        Assert.Equal(Refusal.NoteClosed, Ask(Ana, new ReplyTo("c", "q", "Encore ?")).Refusal);
    }

    [Fact]
    public void Passages_stay_in_the_text_and_in_order_whatever_is_written() =>
        Gen.Select(Gen.Int[0, 28], Gen.Int[0, 28], Gen.Int[0, 6]).Array[1, 40].Sample(steps =>
        {
            var text = new SharedText("Nous voulons un banc vert ici", 0, []);
            var notes = new TextNotes();
            foreach (var (i, (from, to, length)) in steps.Index())
            {
                var (start, end) = (Math.Min(from, text.Length), Math.Min(Math.Max(from, to), text.Length));
                foreach (var happened in notes.Decide(new CommentOn($"c{i}", text.Version, start, end, "?"), text, Paul, id => id, Now).Happened) notes = notes.Evolve(happened);
                var entry = new TextEntry("s", i, Ana, ChangeSet.Of(text.Length, new Replacement(start, end, new string('x', length))));
                text.Apply(entry);
                notes = notes.Evolve(entry);
                Assert.All(notes.All.Values, note => Assert.True(note.From >= 0 && note.From <= note.To && note.To <= text.Length));
            }
        });

    [Fact]
    public void The_change_between_two_texts_leads_from_one_to_the_other_and_keeps_the_lines_they_share() =>
        Gen.Select(Lines, Lines).Sample((before, after) =>
        {
            var (old, made) = (string.Join('\n', before), string.Join('\n', after));
            var change = ChangeSet.Between(old, made);
            Assert.Equal(made, change.Apply(old));
            if (old == made) Assert.True(change.IsEmpty);
        });

    private NoteDecision Ask(string who, NoteCommand command)
    {
        var decided = _notes.Decide(command, _text, who, id => id, Now);
        foreach (var happened in decided.Happened)
        {
            if (happened is TextEntry entry) _text.Apply(entry);
            _notes = _notes.Evolve(happened);
        }

        return decided;
    }

    private void Write(int from, int to, string words)
    {
        var entry = new TextEntry("s", _text.Version, Ana, ChangeSet.Of(_text.Length, new Replacement(from, to, words)));
        _text.Apply(entry);
        _notes = _notes.Evolve(entry);
    }

    private string Passage(string id) => _text.ToString()[_notes.All[id].From.._notes.All[id].To];
}

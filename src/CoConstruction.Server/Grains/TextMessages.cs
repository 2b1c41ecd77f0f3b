using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoConstruction.Server;

/// <summary>What is said to the pages of a text, in the shapes that they know: one record for each message.</summary>
internal static class TextMessages
{
    public sealed record Entry(string Session, long Seq, ChangeSet Change);

    /// <summary>Entries in order, the first of them making version <paramref name="From"/> + 1.</summary>
    public sealed record Updated(long From, IReadOnlyList<Entry> Entries)
    {
        public static Updated Of(long from, IReadOnlyList<TextEntry> entries) =>
            new(from, [.. entries.Select(entry => new Entry(entry.Session, entry.Seq, entry.Change))]);
    }

    public sealed record Whole(long Ask, long Version, string Text, string Session, long Taken);

    /// <param name="Fault">Of <see cref="TextFault"/> or <see cref="ChangeFault"/>.</param>
    public sealed record Refused(string Session, string Fault);

    public sealed record Again(string Session, string Gap);

    public sealed record Person(string Session, string? Name, string? College);

    /// <summary>A fingerprint of a version, to be compared.</summary>
    public sealed record Checksum(long Version, uint Hash);

    public sealed record By(string? Name, string? College);

    public sealed record Reply(string Id, By By, bool Mine, DateTimeOffset At, string? Text);

    public sealed record Note(
        string Id, string Kind, int From, int To, By By, bool Mine, DateTimeOffset At, string? Text, string Was, string? Replacement, NoteState State, string? Reason,
        IReadOnlyList<Reply> Replies);

    /// <summary>Everything that is said beside the text of a version.</summary>
    public sealed record Notes(long Version, [property: JsonPropertyName("notes")] IReadOnlyList<Note> All);

    public sealed record Access(TextRight Right);

    public sealed record Seen(long Version, string Text, TextRight Right, IReadOnlyList<Note> Notes);

    /// <param name="mine">For whom: what is their own says so.</param>
    public static Notes Of(OpenedText opened, string mine, Func<string, TextPerson> person) => new(
        opened.Text.Version, [.. opened.Notes.All.Values.OrderBy(note => note.From).ThenBy(note => note.At).Select(note => Of(note, mine, person))]);

    /// <summary>As pages know it: the first letter small.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static TextSaid Say<T>(T said)
        where T : notnull => new(said.GetType().Name, JsonSerializer.SerializeToUtf8Bytes(said, Contract.Json));

    public static TextSaid SayPeople(IReadOnlyList<Person> people) => new("People", JsonSerializer.SerializeToUtf8Bytes(people, Contract.Json));

    public static TextSaid SayCarets(IReadOnlyList<Caret> carets) => new("Carets", JsonSerializer.SerializeToUtf8Bytes(carets, Contract.Json));

    /// <summary>FNV-1a of 32 bits over the units, low byte first. Source: http://www.isthe.com/chongo/tech/comp/fnv/</summary>
    public static uint Hash(string text)
    {
        var hash = 2_166_136_261u;
        foreach (var unit in text)
        {
            hash = (hash ^ (unit & 0xffu)) * 16_777_619u;
            hash = (hash ^ (uint)(unit >> 8)) * 16_777_619u;
        }

        return hash;
    }

    private static Note Of(TextNote note, string mine, Func<string, TextPerson> person) => new(
        note.Id, note.Replacement is null ? "comment" : "suggestion", note.From, note.To, Name(person(note.Author)), note.Author == mine, note.At, note.Text?.Text, note.Was,
        note.Replacement?.Text, note.State, note.Reason?.Text, [.. note.Replies.Select(reply => new Reply(reply.Id, Name(person(reply.Author)), reply.Author == mine, reply.At, reply.Text.Text))]);

    private static By Name(TextPerson person) => new(person.Name, person.College);
}

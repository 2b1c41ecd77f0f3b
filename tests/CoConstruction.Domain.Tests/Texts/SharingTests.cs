using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace CoConstruction.Domain.Tests;

/// <summary>
/// Editors as the pages run them write one text together, on a network that loses, repeats and reorders, while the server
/// starts again. See <c>sharing.mjs</c>.
/// </summary>
public sealed class SharingTests
{
    private sealed record Question(string Op, string? By, JsonElement? Push, int Number, string? Session, long Version, bool Forgets, int Marks, Ended[]? People);

    private sealed record Ended(string Text, string Synced, long Version, bool Pending, int Typed, int Aside);

    [Theory]
    [InlineData(1, 10, 2_000)]
    [InlineData(2, 10, 2_000)]
    [InlineData(3, 3, 2_000)]
    [InlineData(4, 50, 2_000)]
    public void Editors_end_with_the_text_of_the_server_and_every_change_is_in_it_once(int seed, int editors, int steps)
    {
        var server = new Server();
        using var node = Start(seed, editors, steps);
        while (JsonSerializer.Deserialize<Question>(node.StandardOutput.ReadLine() ?? "", JsonSerializerOptions.Web) is { } question)
        {
            node.StandardInput.WriteLine(JsonSerializer.Serialize(server.Answer(question), JsonSerializerOptions.Web));
            node.StandardInput.Flush();
            if (question.Op == "end")
            {
                node.WaitForExit();
                server.AssertWell(question.People!, question.Marks);
                return;
            }
        }
    }

    private static Process Start(int seed, int editors, int steps, [CallerFilePath] string here = "") =>
        Process.Start(new ProcessStartInfo("node", [Path.Combine(Path.GetDirectoryName(here)!, "sharing.mjs"), $"{seed}", $"{editors}", $"{steps}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;

    /// <summary>The text with its journal; a start reads it again.</summary>
    private sealed class Server
    {
        private readonly List<TextEntry> _journal = [];
        private SharedText _text = new("Charte\n\nNous, habitants et professionnels 😀", 0, []);
        private int _sessions;

        public object Answer(Question question) => question switch
        {
            { Op: "pull" } => Pull(question),
            { Op: "push" } => Push(question),
            { Op: "restart" } => Restart(question.Forgets),
            _ => new { },
        };

        public void AssertWell(Ended[] people, int marks)
        {
            var text = _text.ToString();
            Assert.All(people, person => Assert.Equal((text, text, _text.Version, false, 0), (person.Text, person.Synced, person.Version, person.Pending, person.Aside)));
            Assert.Equal(_journal.Count, _journal.DistinctBy(entry => (entry.Session, entry.Seq)).Count());
            Assert.Equal(_journal.Count, people.Sum(person => person.Typed));
            var there = text.EnumerateRunes().Where(rune => rune.Value >= 0xF0000).ToList();
            Assert.Equal(marks, there.Count);
            Assert.Equal(marks, there.Distinct().Count());
        }

        private object Pull(Question question)
        {
            if (question.Session! is { Length: > 0 } known && _text.Follow(known, question.Version) is { } entries) return new { Update = Update(question.Version, entries) };
            var session = $"s{_sessions++}";
            _text.Follow(session, _text.Version);
            return new { Whole = new { Ask = question.Number, _text.Version, Text = _text.ToString(), Session = session, Taken = _text.TakenFrom(question.Session!) } };
        }

        private object Push(Question question)
        {
            var push = question.Push!.Value;
            var changes = push.GetProperty("changes").EnumerateArray().Select(change => ChangeSet.Read(change, out var fault) ?? throw new InvalidOperationException($"{fault}: {change}"));
            var session = push.GetProperty("session").GetString()!;
            switch (_text.Decide(new TextPush(session, push.GetProperty("base").GetInt64(), push.GetProperty("seq").GetInt64(), [.. changes]), question.By!))
            {
                case TextAnswer.Taken taken:
                    var from = _text.Version;
                    foreach (var entry in taken.Entries)
                    {
                        _text.Apply(entry);
                        _journal.Add(entry);
                    }

                    return new { Taken = Update(from, taken.Entries) };
                case TextAnswer.TakeAgain:
                    return new { Again = true };
                case var refused:
                    throw new InvalidOperationException($"{refused}: {push}");
            }
        }

        /// <summary>From its journal, or from a snapshot that has nothing behind it.</summary>
        private object Restart(bool forgets)
        {
            var again = forgets ? new SharedText(_text.ToString(), _text.Version, _text.Sessions) : new SharedText("Charte\n\nNous, habitants et professionnels 😀", 0, []);
            foreach (var entry in _journal.Skip((int)again.Version)) again.Apply(entry);
            Assert.Equal(_text.ToString(), again.ToString());
            _text = again;
            return new { };
        }

        private static object Update(long from, IReadOnlyList<TextEntry> entries) => new { From = from, Entries = entries };
    }
}

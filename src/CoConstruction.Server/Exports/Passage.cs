using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>
/// A piece of a document as any format knows it. What people wrote is read into passages once (<see cref="SafeMarkdown"/>);
/// a format is a file that writes them, and can write nothing that has no place here.
/// </summary>
internal abstract record Passage
{
    /// <param name="Level">1 is the title of the document.</param>
    /// <param name="Id">An address inside the document, that no other heading has.</param>
    public sealed record Heading(int Level, string Id, ImmutableList<Wording> Words) : Passage;

    public sealed record Paragraph(ImmutableList<Wording> Words) : Passage;

    /// <param name="Start">The first number; null when items have dots.</param>
    /// <param name="IsLoose">There is air between its items.</param>
    public sealed record Listed(int? Start, bool IsLoose, ImmutableList<ListedItem> Items) : Passage;

    public sealed record Quote(ImmutableList<Passage> Passages) : Passage;

    public sealed record Table(string? Caption, ImmutableList<Column> Columns, ImmutableList<ImmutableList<ImmutableList<Wording>>> Rows) : Passage
    {
        /// <summary>So small that it should stay on one page.</summary>
        public bool IsSmall => Rows.Count <= 10;
    }

    public sealed record Code(ImmutableList<string> Lines) : Passage;

    public sealed record Rule : Passage;

    /// <summary>A paragraph of plain text.</summary>
    public static Paragraph Plain(string text) => new([new Wording(text)]);
}

/// <param name="Done">Whether its box is ticked; null when it has none.</param>
internal sealed record ListedItem(bool? Done, ImmutableList<Passage> Passages);

/// <param name="NamesRow">Its cells name the rows they are in.</param>
internal sealed record Column(ImmutableList<Wording> Heading, Side Side = Side.Left, bool NamesRow = false);

internal enum Side
{
    Left,
    Middle,
    Right,
}

[Flags]
internal enum Look
{
    Plain = 0,
    Strong = 1,
    Emphasised = 2,
    Code = 4,
    /// <summary>Still to be decided.</summary>
    Open = 8,
}

/// <summary>Some words that look the same.</summary>
/// <param name="Address">Where they lead: the web, a mailbox, or a place of the product (<c>#atelier/…</c>).</param>
internal sealed record Wording(string Text, Look Look = Look.Plain, string? Address = null)
{
    public static readonly Wording Break = new("\n");

    public bool IsBreak => Text == "\n";

    /// <summary>Leads to the workshop or the proposal that this passage comes from: nowhere, outside of the product.</summary>
    public bool IsOrigin => Address is ['#', ..];

    public bool Has(Look look) => (Look & look) != 0;

    public static string Plain(IEnumerable<Wording> words) => string.Concat(words.Select(word => word.IsBreak ? " " : word.Text));
}

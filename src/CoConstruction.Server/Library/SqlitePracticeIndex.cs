namespace CoConstruction.Server;

/// <summary>The index in a file of its own, library.db: SQLite's full-text index (FTS5) of our own words, which keeps no text.</summary>
public sealed class SqlitePracticeIndex : IPracticeIndex, IAsyncDisposable
{
    private const string File = "library.db";

    private static readonly string[] Columns = ["title", "keywords", "summary", "rest"];

    private static readonly string[] Migrations =
    [
        """
        CREATE TABLE practices (
          number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, build TEXT NOT NULL, revision INTEGER NOT NULL, facets TEXT NOT NULL, card TEXT NOT NULL);
        CREATE UNIQUE INDEX practices_by_revision ON practices (revision);
        CREATE VIRTUAL TABLE words USING fts5(title, keywords, summary, rest, content='', contentless_delete=1, detail=column, tokenize='ascii');
        """,
    ];

    private readonly SqliteStore _store;

    public SqlitePracticeIndex(string dataDirectory) => _store = Open(dataDirectory);

    Task IPracticeIndex.Put(IReadOnlyList<IndexedPractice> practices) => _store.Write(
        session =>
        {
            // What was there may have to disappear.
            session.Control("PRAGMA secure_delete=ON");
            foreach (var practice in practices) Put(session, practice);
            return practices.Count;
        },
        practices.Sum(practice => (practice.Card.Length + practice.Words.Sum(words => words.Length)) * 2L));

    private static void Put(SqliteSession session, IndexedPractice practice)
    {
        var kept = session.Run(
            """
            INSERT INTO practices (id, version, build, revision, facets, card) VALUES ($1, $2, $3, (SELECT coalesce(max(revision), 0) + 1 FROM practices), $4, $5)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, build = excluded.build, revision = excluded.revision, facets = excluded.facets, card = excluded.card
            WHERE excluded.version > version OR (excluded.version = version AND excluded.build <> build)
            """, practice.Id, practice.Version, practice.Build, practice.Facets, practice.Card);
        if (kept == 0) return;
        var number = session.First("SELECT number FROM practices WHERE id = $1", row => row.GetInt64(0), practice.Id);
        session.Run("INSERT OR REPLACE INTO words (rowid, title, keywords, summary, rest) VALUES ($1, $2, $3, $4, $5)", number, practice.Words[0], practice.Words[1], practice.Words[2], practice.Words[3]);
    }

    async Task<IReadOnlyList<IndexedFacets>> IPracticeIndex.Since(long revision) => await _store.Read(session => session.All(
        "SELECT number, revision, facets FROM practices WHERE revision > $1 ORDER BY revision", row => new IndexedFacets(row.GetInt32(0), row.GetInt64(1), row.GetString(2)), revision));

    async Task<IReadOnlyList<int[]>> IPracticeIndex.Find(string word) => await _store.Read(session => Columns.Select(column =>
        session.All("SELECT rowid FROM words WHERE words MATCH $1", row => row.GetInt32(0), $"{column} : \"{word}\"").ToArray()).ToList());

    async Task<IReadOnlyDictionary<int, string>> IPracticeIndex.Cards(IReadOnlyList<int> numbers) => await _store.Read(session => numbers
        .Select(number => (Number: number, Card: session.First("SELECT card FROM practices WHERE number = $1", row => row.GetString(0), number)))
        .Where(one => one.Card is not null).ToDictionary(one => one.Number, one => one.Card!));

    async Task<IReadOnlyList<IndexedVersion>> IPracticeIndex.Versions() => await _store.Read(session => session.All(
        "SELECT id, version, build FROM practices", row => new IndexedVersion(row.GetString(0), row.GetInt64(1), row.GetString(2))));

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    /// <summary>One that a newer program left, or that is damaged, is thrown away: all of it is in the journal.</summary>
    private static SqliteStore Open(string dataDirectory)
    {
        try
        {
            return Store(dataDirectory);
        }
        catch (Exception trouble) when (trouble is NewerSchemaException or JournalUnavailableException { Trouble: JournalTrouble.Broken })
        {
            foreach (var file in Directory.GetFiles(dataDirectory, $"{File}*")) System.IO.File.Delete(file);
            return Store(dataDirectory);
        }
    }

    private static SqliteStore Store(string dataDirectory)
    {
        var limits = new JournalLimits();
        return new(new SqliteFile(dataDirectory, File, Migrations, limits), "library", limits, CommitSeam.None);
    }
}

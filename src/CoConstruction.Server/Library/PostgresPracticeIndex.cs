namespace CoConstruction.Server;

/// <summary>The index in PostgreSQL: a column of our own words (tsvector, in its configuration <c>simple</c>) for each field, under GIN.</summary>
internal sealed class PostgresPracticeIndex : IPracticeIndex
{
    /// <summary>Whoever writes takes the next revision: one after the other, or a reader could pass over one that comes late.</summary>
    private const long Lock = 0x436f436f6f;

    private readonly PostgresDatabase _database;

    public PostgresPracticeIndex(PostgresDatabase database)
    {
        _database = database;
        database.Migrate("library", Migrations);
    }

    public static IReadOnlyList<string> Migrations { get; } =
    [
        """
        CREATE TABLE practices (
          number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text COLLATE "C" NOT NULL UNIQUE, version bigint NOT NULL, build text NOT NULL, revision bigint NOT NULL UNIQUE,
          facets text NOT NULL, card text NOT NULL, title tsvector NOT NULL, keywords tsvector NOT NULL, summary tsvector NOT NULL, rest tsvector NOT NULL);
        CREATE INDEX practices_by_title ON practices USING gin (title);
        CREATE INDEX practices_by_keywords ON practices USING gin (keywords);
        CREATE INDEX practices_by_summary ON practices USING gin (summary);
        CREATE INDEX practices_by_rest ON practices USING gin (rest);
        """,
    ];

    public async Task Put(IReadOnlyList<IndexedPractice> practices) => await _database.Together(
        row => row.IsDBNull(0),
        [
            ($"SELECT pg_advisory_xact_lock({Lock})", []),
            .. practices.Select(practice => (
                """
                INSERT INTO practices (id, version, build, revision, facets, card, title, keywords, summary, rest)
                VALUES ($1, $2, $3, (SELECT coalesce(max(revision), 0) + 1 FROM practices), $4, $5, to_tsvector('simple', $6), to_tsvector('simple', $7), to_tsvector('simple', $8), to_tsvector('simple', $9))
                ON CONFLICT (id) DO UPDATE SET version = excluded.version, build = excluded.build, revision = excluded.revision, facets = excluded.facets, card = excluded.card,
                  title = excluded.title, keywords = excluded.keywords, summary = excluded.summary, rest = excluded.rest
                WHERE excluded.version > practices.version OR (excluded.version = practices.version AND excluded.build <> practices.build)
                """,
                new object?[] { practice.Id, practice.Version, practice.Build, practice.Facets, practice.Card, practice.Words[0], practice.Words[1], practice.Words[2], practice.Words[3] })),
        ]);

    public async Task<IReadOnlyList<IndexedFacets>> Since(long revision) => await _database.All(
        "SELECT number, revision, facets FROM practices WHERE revision > $1 ORDER BY revision", row => new IndexedFacets(row.GetInt32(0), row.GetInt64(1), row.GetString(2)), revision);

    public async Task<IReadOnlyList<int[]>> Find(string word)
    {
        const string All = "SELECT coalesce(array_agg(number), '{}') FROM practices WHERE";
        return await _database.All(
            $"""
            SELECT * FROM (VALUES
              (0, ({All} title @@ to_tsquery('simple', $1))), (1, ({All} keywords @@ to_tsquery('simple', $1))),
              (2, ({All} summary @@ to_tsquery('simple', $1))), (3, ({All} rest @@ to_tsquery('simple', $1)))) AS found (field, numbers) ORDER BY field
            """, row => row.GetFieldValue<int[]>(1), word);
    }

    public async Task<IReadOnlyDictionary<int, string>> Cards(IReadOnlyList<int> numbers) => (await _database.All(
        "SELECT number, card FROM practices WHERE number = ANY($1)", row => (Number: row.GetInt32(0), Card: row.GetString(1)), numbers.ToArray())).ToDictionary(one => one.Number, one => one.Card);

    public async Task<IReadOnlyList<IndexedVersion>> Versions() => await _database.All(
        "SELECT id, version, build FROM practices", row => new IndexedVersion(row.GetString(0), row.GetInt64(1), row.GetString(2)));
}

namespace CoConstruction.Server;

/// <summary>The tables of a house in PostgreSQL, part by part, migration after migration. Names are compared by their bytes, as SQLite does.</summary>
internal static class PostgresSchema
{
    public static IReadOnlyList<string> Journal { get; } =
    [
        // The key is the guard against a second writer.
        """
        CREATE TABLE journal (
          stream text COLLATE "C" NOT NULL, version bigint NOT NULL, type text NOT NULL, data text NOT NULL, at timestamptz NOT NULL, command text,
          PRIMARY KEY (stream, version));
        CREATE TABLE snapshots (stream text COLLATE "C" NOT NULL PRIMARY KEY, version bigint NOT NULL, data text NOT NULL);
        CREATE TABLE projects (id text COLLATE "C" NOT NULL PRIMARY KEY, title text NOT NULL, at timestamptz NOT NULL);
        CREATE TABLE codes (code text COLLATE "C" NOT NULL PRIMARY KEY, project text NOT NULL);
        CREATE TABLE pulse (beats bigint NOT NULL);
        INSERT INTO pulse (beats) VALUES (0);
        """,
        // Snapshots became bytes, packed as they are; what was there is made anew from the journal.
        """
        DROP TABLE snapshots;
        CREATE TABLE snapshots (stream text COLLATE "C" NOT NULL PRIMARY KEY, version bigint NOT NULL, data bytea NOT NULL);
        ALTER TABLE snapshots ALTER COLUMN data SET STORAGE EXTERNAL;
        """,
    ];

    public static IReadOnlyList<string> Vault { get; } =
    [
        """
        CREATE TABLE owners (project text COLLATE "C" NOT NULL, owner text COLLATE "C" NOT NULL, key bytea, name text, PRIMARY KEY (project, owner));
        CREATE TABLE members (project text COLLATE "C" NOT NULL, account text COLLATE "C" NOT NULL, member text COLLATE "C" NOT NULL, PRIMARY KEY (project, account));
        CREATE INDEX members_by_account ON members (account, project);
        """,
    ];

    public static IReadOnlyList<string> Box { get; } =
    [
        // Ballots whose papers lie here or may have left a trace: from the first paper until the table is cleared of all.
        """
        CREATE TABLE papers (ballot text COLLATE "C" NOT NULL, voter bytea NOT NULL, paper bytea NOT NULL, PRIMARY KEY (ballot, voter));
        CREATE TABLE boxes (ballot text COLLATE "C" NOT NULL PRIMARY KEY);
        """,
    ];

    public static IReadOnlyList<string> Attachments { get; } =
    [
        // Pictures are compressed as it is.
        """
        CREATE TABLE attachments (project text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, content bytea NOT NULL, PRIMARY KEY (project, id));
        ALTER TABLE attachments ALTER COLUMN content SET STORAGE EXTERNAL;
        """,
    ];

    public static IReadOnlyList<string> Keys { get; } =
    [
        "CREATE TABLE door_keys (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, content text NOT NULL)",
    ];
}

namespace CoConstruction.Server;

/// <summary>
/// Who is in the cluster, as <c>Microsoft.Orleans.Clustering.AdoNet</c> keeps it in PostgreSQL. The package reads its
/// statements from the table <c>OrleansQuery</c> and brings none. These are ours, written from what it asks of them: the
/// parameter and column names are its own, an insert or update answers whether it happened, as 1 or 0.
/// <para>
/// What must hold (<c>IMembershipTable</c>): every change of a silo raises the version of its cluster in the same
/// statement, and does nothing at all when the version given is not the present one, so that of several processes that
/// change at once one wins; a read sees version and silos of one moment; a sign of life changes no version, since it is
/// only ever compared with the clock.
/// </para>
/// <para>The version's row is what writers wait for each other at, always after the row of the silo, never before.</para>
/// </summary>
internal static class ClusterSchema
{
    public const string Part = "cluster";

    public static IReadOnlyList<string> Migrations { get; } = [Tables, Statements, FirstAccount];

    // Status is SiloStatus: 3 is active, 6 is dead.
    private const string Tables = """
        CREATE TABLE cluster_versions (cluster text PRIMARY KEY, version integer NOT NULL);
        CREATE TABLE cluster_silos (
            cluster text NOT NULL,
            address text NOT NULL,
            port integer NOT NULL,
            generation integer NOT NULL,
            name text NOT NULL,
            host text NOT NULL,
            status integer NOT NULL,
            gateway_port integer NOT NULL,
            suspected text,
            started timestamptz NOT NULL,
            alive timestamptz NOT NULL,
            PRIMARY KEY (cluster, address, port, generation));
        CREATE TABLE OrleansQuery (QueryKey text PRIMARY KEY, QueryText text NOT NULL);
        """;

    private const string ThisSilo = "cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation";

    private const string Row = """
        SELECT s.address AS Address, s.port AS Port, s.generation AS Generation, s.name AS SiloName, s.host AS HostName, s.status AS Status,
            s.gateway_port AS ProxyPort, s.suspected AS SuspectTimes, s.started AS StartTime, s.alive AS IAmAliveTime, v.version AS Version
        FROM cluster_versions v LEFT JOIN cluster_silos s ON s.cluster = v.cluster
        """;

    // A cluster without the silo, or without any, is still one row: its version.
    private const string Statements = $"""
        INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
        ('InsertMembershipVersionKey', $sql$
            WITH opened AS (INSERT INTO cluster_versions (cluster, version) VALUES (@DeploymentId, 0) ON CONFLICT DO NOTHING RETURNING 1)
            SELECT count(*)::integer FROM opened $sql$),
        ('InsertMembershipKey', $sql$
            WITH bumped AS (
                UPDATE cluster_versions SET version = version + 1
                WHERE cluster = @DeploymentId AND version = @Version AND NOT EXISTS (SELECT FROM cluster_silos WHERE {ThisSilo})
                RETURNING cluster),
            joined AS (
                INSERT INTO cluster_silos (cluster, address, port, generation, name, host, status, gateway_port, started, alive)
                SELECT cluster, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime FROM bumped
                RETURNING 1)
            SELECT count(*)::integer FROM joined $sql$),
        ('UpdateMembershipKey', $sql$
            WITH here AS (SELECT FROM cluster_silos WHERE {ThisSilo} FOR UPDATE),
            bumped AS (
                UPDATE cluster_versions SET version = version + 1
                WHERE cluster = @DeploymentId AND version = @Version AND EXISTS (SELECT FROM here)
                RETURNING 1),
            changed AS (
                UPDATE cluster_silos SET status = @Status, suspected = nullif(@SuspectTimes, ''), alive = @IAmAliveTime
                WHERE {ThisSilo} AND EXISTS (SELECT FROM bumped)
                RETURNING 1)
            SELECT count(*)::integer FROM changed $sql$),
        ('UpdateIAmAlivetimeKey', $sql$ UPDATE cluster_silos SET alive = @IAmAliveTime WHERE {ThisSilo} $sql$),
        ('MembershipReadRowKey', $sql$ {Row} AND s.address = @Address AND s.port = @Port AND s.generation = @Generation WHERE v.cluster = @DeploymentId $sql$),
        ('MembershipReadAllKey', $sql$ {Row} WHERE v.cluster = @DeploymentId $sql$),
        ('GatewaysQueryKey', $sql$
            SELECT address AS Address, gateway_port AS ProxyPort, generation AS Generation
            FROM cluster_silos WHERE cluster = @DeploymentId AND status = @Status AND gateway_port > 0 $sql$),
        ('DeleteMembershipTableEntriesKey', $sql$
            WITH gone AS (DELETE FROM cluster_silos WHERE cluster = @DeploymentId RETURNING 1)
            DELETE FROM cluster_versions WHERE cluster = @DeploymentId AND (SELECT count(*) FROM gone) >= 0 $sql$),
        ('CleanupDefunctSiloEntriesKey', $sql$
            DELETE FROM cluster_silos WHERE cluster = @DeploymentId AND status = 6 AND started < @IAmAliveTime AND alive < @IAmAliveTime $sql$),
        ('CleanupDefunctSiloEntryKey', $sql$
            DELETE FROM cluster_silos WHERE {ThisSilo} AND status = 6 AND started = @StartTime AND alive = @IAmAliveTime
            AND suspected IS NOT DISTINCT FROM nullif(@SuspectTimes, '') $sql$);
        """;

    // Links that make the first account, by the hash of their token, and who is using one (FirstAccountLinks).
    private const string FirstAccount = """
        CREATE TABLE first_account_links (hash bytea PRIMARY KEY, at timestamptz NOT NULL DEFAULT now());
        CREATE TABLE first_account_use (one boolean PRIMARY KEY CHECK (one), hash bytea NOT NULL, at timestamptz NOT NULL);
        """;
}

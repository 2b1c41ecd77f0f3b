namespace CoConstruction.Server;

/// <summary>Where everything lies: in SQLite files of the data directory, or in PostgreSQL. One set of interfaces, two lists.</summary>
internal static class Storage
{
    public static void AddStorage(this IServiceCollection services, ServerOptions options)
    {
        // Outside every database, or destroying a key would mean nothing.
        services.AddSingleton<IBallotKeys>(_ => new FileBallotKeys(options.Data));
        if (options.Postgres is { } connection) services.AddPostgres(connection);
        else services.AddSqlite(options.Data);
    }

    /// <summary>Storage opens before anything answers: a grain that had to wait for it would hold back its silo.</summary>
    public static void OpenStorage(this IServiceProvider services)
    {
        services.GetRequiredService<IJournal>();
        services.GetRequiredService<IVault>();
        services.GetRequiredService<IBallotBox>();
        services.GetRequiredService<IDirectory>();
        services.GetRequiredService<IAttachments>();
        services.GetRequiredService<IPracticeIndex>();
        services.OpenAccounts();
    }

    private static void AddSqlite(this IServiceCollection services, string data)
    {
        services.AddSingleton(_ => new SqliteJournal(data));
        services.AddSingleton<IJournal>(provider => provider.GetRequiredService<SqliteJournal>());
        services.AddSingleton<IVault>(_ => new SqliteVault(data));
        services.AddSingleton<IBallotBox>(provider => new SqliteBallotBox(data, provider.GetRequiredService<IBallotKeys>()));
        services.AddSingleton<IDirectory, SqliteDirectory>();
        services.AddSingleton<IAttachments>(_ => new FileAttachments(data));
        services.AddSingleton<IPracticeIndex>(_ => new SqlitePracticeIndex(data));
    }

    private static void AddPostgres(this IServiceCollection services, string connection)
    {
        services.AddSingleton(_ => new PostgresDatabase(connection));
        services.AddSingleton<IJournal, PostgresJournal>();
        services.AddSingleton<IVault, PostgresVault>();
        services.AddSingleton<IBallotBox, PostgresBallotBox>();
        services.AddSingleton<IDirectory, PostgresDirectory>();
        services.AddSingleton<IAttachments, PostgresAttachments>();
        services.AddSingleton<IPracticeIndex, PostgresPracticeIndex>();
    }
}

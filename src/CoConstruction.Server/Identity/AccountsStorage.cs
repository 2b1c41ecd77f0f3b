using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;

namespace CoConstruction.Server;

/// <summary>Where accounts lie and the keys that protect cookies: in the data directory, or in PostgreSQL.</summary>
internal static class AccountsStorage
{
    private const string File = "accounts.db";

    public static void AddAccountsStorage(this IServiceCollection services, ServerOptions options)
    {
        var keys = services.AddDataProtection().SetApplicationName("CoConstruction");
        if (options.Postgres is null)
        {
            keys.PersistKeysToFileSystem(new(Path.Combine(options.Data, "keys")));
            services.AddSingleton<IAccountsBeside>(_ => new SqliteAccountsBeside(new SqliteFile(options.Data, File, AccountsSchema.Sqlite, new JournalLimits())));
            services.AddDbContext<TeamDatabase>(database => database.UseSqlite($"Data Source={Path.Combine(options.Data, File)}"));
        }
        else
        {
            services.AddSingleton<PostgresKeyRing>();
            services.AddSingleton<IAccountsBeside, PostgresAccountsBeside>();
            services.AddOptions<KeyManagementOptions>().Configure<PostgresKeyRing>((management, ring) => management.XmlRepository = ring);
            services.AddDbContext<TeamDatabase>((provider, database) => database.UseNpgsql(provider.GetRequiredService<PostgresDatabase>().Source));
        }
    }

    /// <summary>Brings the tables up to date, before anybody comes to the door.</summary>
    public static void OpenAccounts(this IServiceProvider services)
    {
        if (services.GetService<PostgresDatabase>() is { } postgres)
        {
            postgres.Migrate("accounts", AccountsSchema.Postgres);
            postgres.Migrate("keys", PostgresSchema.Keys);
        }
        else
        {
            services.GetRequiredService<IAccountsBeside>();
        }
    }
}

/// <summary>
/// What a start asks of the accounts, beside Entity Framework: its model and first query take a second of two processors,
/// which is more than all else that a start does. Whoever signs in first has to wait for it, not the first page.
/// </summary>
internal interface IAccountsBeside
{
    /// <summary>Whether anybody has an account.</summary>
    Task<bool> Any();
}

internal sealed class SqliteAccountsBeside(SqliteFile file) : IAccountsBeside, IDisposable
{
    public Task<bool> Any() => file.Read(session => session.First(AccountsSchema.Any, _ => true));

    public void Dispose() => file.Close();
}

internal sealed class PostgresAccountsBeside(PostgresDatabase database) : IAccountsBeside
{
    public Task<bool> Any() => database.First(AccountsSchema.Any, _ => true);
}

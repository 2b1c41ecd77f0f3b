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
            services.AddDbContext<TeamDatabase>(database => database.UseSqlite($"Data Source={Path.Combine(options.Data, File)}"));
        }
        else
        {
            services.AddSingleton<PostgresKeyRing>();
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
            new SqliteFile(services.GetRequiredService<ServerOptions>().Data, File, AccountsSchema.Sqlite, new JournalLimits()).Close();
        }
    }
}

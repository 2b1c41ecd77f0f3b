using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoConstruction.Server.Tests;

/// <summary>The tables of the accounts are ours to write: they must be those that Identity asks for, and those that houses already have.</summary>
[WithoutHouse]
public sealed class AccountsSchemaTests : IAsyncDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task The_tables_in_SQLite_are_those_of_the_model()
    {
        await using var made = Model(database => database.UseSqlite($"Data Source={folder.File("model.db")};Pooling=False"));
        await made.GetRequiredService<TeamDatabase>().Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        new SqliteFile(folder.Path, "ours.db", AccountsSchema.Sqlite, new JournalLimits()).Close();

        Assert.Equal(Tables("model.db"), Tables("ours.db"));
    }

    [Fact]
    public async Task The_tables_in_PostgreSQL_are_those_of_the_model()
    {
        await using var modelled = TestDatabase.Create();
        await using var ours = TestDatabase.Create();
        await using var made = Model(database => database.UseNpgsql($"{modelled.Connection};Pooling=False"));
        await made.GetRequiredService<TeamDatabase>().Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        ours.Open().Migrate("accounts", AccountsSchema.Postgres);

        Assert.Equal(Tables(modelled), Tables(ours));
    }

    [Fact]
    public async Task Accounts_made_before_there_were_migrations_go_on_working()
    {
        await using (var former = Model(database => database.UseSqlite($"Data Source={folder.File("accounts.db")};Pooling=False")))
        {
            await former.GetRequiredService<TeamDatabase>().Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
            await Create(former, "ana@example.org");
        }

        for (var start = 0; start < 2; start++)
        {
            await using var server = CoConstructionServer.Build(["--data", folder.Path, "--urls", "http://127.0.0.1:0"]);
            await using var scope = server.Services.CreateAsyncScope();
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<TeamAccount>>();
            Assert.True(await accounts.CheckPasswordAsync((await accounts.FindByEmailAsync("ana@example.org"))!, Person.Password));
            await Create(scope.ServiceProvider, $"new{start}@example.org");
        }

        Assert.Equal(["1"], Rows("accounts.db", "SELECT version FROM migrations"));
        Assert.Equal(["3"], Rows("accounts.db", "SELECT count(*) FROM AspNetUsers"));
    }

    private static async Task Create(IServiceProvider services, string email)
    {
        var created = await services.GetRequiredService<UserManager<TeamAccount>>().CreateAsync(new() { UserName = email, Email = email, DisplayName = "Ana" }, Person.Password);
        Assert.True(created.Succeeded, created.ToString());
    }

    /// <summary>As programs of before opened the accounts.</summary>
    private static ServiceProvider Model(Action<DbContextOptionsBuilder> database)
    {
        var services = new ServiceCollection().AddLogging().AddDbContext<TeamDatabase>(database);
        services.AddIdentityCore<TeamAccount>(identity => identity.Password = new() { RequireDigit = false, RequireUppercase = false, RequireNonAlphanumeric = false })
            .AddEntityFrameworkStores<TeamDatabase>();
        return services.BuildServiceProvider();
    }

    private List<string> Tables(string file) =>
        [.. Rows(file, "SELECT sql FROM sqlite_master WHERE name LIKE 'AspNet%' OR name LIKE '%Index' OR name LIKE 'IX_%' ORDER BY name")
            .Select(sql => string.Concat(sql.Where(sign => !char.IsWhiteSpace(sign))))];

    private List<string> Rows(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.File(file)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var all = new List<string>();
        while (rows.Read()) all.Add(rows.GetValue(0).ToString()!);
        return all;
    }

    /// <summary>Columns, keys and indexes; a length that Identity bounds itself is no matter.</summary>
    private static List<string> Tables(TestDatabase database) =>
    [
        .. database.All<string>(
            """
            SELECT concat_ws(' ', table_name, column_name, replace(data_type, 'character varying', 'text'), is_nullable, is_identity, identity_generation)
            FROM information_schema.columns WHERE table_name LIKE 'AspNet%' ORDER BY 1
            """),
        .. database.All<string>("SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid::regclass::text LIKE '\"AspNet%' ORDER BY 1"),
        .. database.All<string>("SELECT indexdef FROM pg_indexes WHERE tablename LIKE 'AspNet%' ORDER BY 1"),
    ];

    public ValueTask DisposeAsync() => folder.DisposeAsync();
}

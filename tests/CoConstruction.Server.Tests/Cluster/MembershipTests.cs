using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Orleans;
using Orleans.Configuration;
using Orleans.Runtime;
using Orleans.Runtime.Membership;
using Orleans.Runtime.MembershipService;

namespace CoConstruction.Server.Tests;

/// <summary>Our statements under the real provider: a cluster's life, and what must not happen in it.</summary>
[WithoutHouse]
public sealed class MembershipTests
{
    private static readonly DateTime Evening = new(2026, 11, 24, 18, 0, 0, 123, DateTimeKind.Utc);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_silo_that_joins_is_found_as_it_said_it_is()
    {
        await using var cluster = await House.Open();
        var one = Silo(1, SiloStatus.Joining);

        Assert.True(await cluster.Join(one));

        var read = await cluster.Table.ReadAllAsync(Cancel);
        var found = Assert.Single(read.Members).Item1;
        Assert.Equal((one.SiloAddress, one.SiloName, one.HostName, one.Status, one.ProxyPort), (found.SiloAddress, found.SiloName, found.HostName, found.Status, found.ProxyPort));
        Assert.Equal((one.StartTime, one.IAmAliveTime), (found.StartTime, found.IAmAliveTime));
        Assert.Equal(1, read.Version.Version);
        Assert.Equal(one.SiloAddress, Assert.Single((await cluster.Table.ReadRowAsync(one.SiloAddress, Cancel)).Members).Item1.SiloAddress);
        Assert.Empty((await cluster.Table.ReadRowAsync(Silo(2).SiloAddress, Cancel)).Members);
    }

    [Fact]
    public async Task The_version_of_a_cluster_starts_once_and_an_empty_cluster_has_one()
    {
        await using var cluster = await House.Open();
        Assert.True(await cluster.Join(Silo(1)));

        await cluster.Table.InitializeMembershipTableAsync(true, Cancel);

        Assert.Equal(1, (await cluster.Table.ReadAllAsync(Cancel)).Version.Version);
        var other = await cluster.Other("other");
        var empty = await other.ReadAllAsync(Cancel);
        Assert.Equal((0, 0), (empty.Version.Version, empty.Members.Count));
    }

    [Fact]
    public async Task Of_silos_that_join_at_once_with_one_version_one_wins_and_nothing_is_left_of_the_others()
    {
        await using var cluster = await House.Open();
        var version = (await cluster.Table.ReadAllAsync(Cancel)).Version;

        var joined = await Task.WhenAll(Enumerable.Range(1, 12).Select(n => cluster.Table.InsertRowAsync(Silo(n), version.Next(), Cancel)));

        Assert.Equal(1, joined.Count(won => won));
        var read = await cluster.Table.ReadAllAsync(Cancel);
        Assert.Equal((1, 1), (read.Members.Count, read.Version.Version));
    }

    [Fact]
    public async Task Of_changes_that_come_at_once_with_one_version_one_wins()
    {
        await using var cluster = await House.Open();
        foreach (var n in Enumerable.Range(1, 6)) Assert.True(await cluster.Join(Silo(n)));
        var read = await cluster.Table.ReadAllAsync(Cancel);

        // Half of them about one silo, half about others, while all say that they are alive.
        var changed = await Task.WhenAll(read.Members.Concat(read.Members.Take(1).Concat(read.Members.Take(1))).Select(async member =>
        {
            await cluster.Table.UpdateIAmAliveAsync(member.Item1, Cancel);
            return await cluster.Table.UpdateRowAsync(With(member.Item1, SiloStatus.ShuttingDown), member.Item2, read.Version.Next(), Cancel);
        }));

        Assert.Equal(1, changed.Count(won => won));
        var after = await cluster.Table.ReadAllAsync(Cancel);
        Assert.Equal(read.Version.Version + 1, after.Version.Version);
        Assert.Single(after.Members, member => member.Item1.Status == SiloStatus.ShuttingDown);
    }

    [Fact]
    public async Task A_silo_that_is_there_already_or_a_version_that_has_passed_changes_nothing()
    {
        await using var cluster = await House.Open();
        var before = (await cluster.Table.ReadAllAsync(Cancel)).Version;
        Assert.True(await cluster.Join(Silo(1)));
        var (silo, etag) = (await cluster.Table.ReadAllAsync(Cancel)).Members.Single();
        var version = (await cluster.Table.ReadAllAsync(Cancel)).Version;

        Assert.False(await cluster.Table.InsertRowAsync(Silo(1), version.Next(), Cancel));
        Assert.False(await cluster.Table.InsertRowAsync(Silo(2), before.Next(), Cancel));
        Assert.False(await cluster.Table.UpdateRowAsync(With(silo, SiloStatus.Dead), before.VersionEtag, before.Next(), Cancel));
        Assert.False(await cluster.Table.UpdateRowAsync(With(silo, SiloStatus.Dead), "another", version.Next(), Cancel));
        Assert.False(await cluster.Table.UpdateRowAsync(Silo(9), etag, version.Next(), Cancel));

        var after = await cluster.Table.ReadAllAsync(Cancel);
        Assert.Equal(version.Version, after.Version.Version);
        Assert.Equal(SiloStatus.Active, Assert.Single(after.Members).Item1.Status);
    }

    [Fact]
    public async Task A_silo_is_suspected_then_dead_and_who_suspected_it_is_kept()
    {
        await using var cluster = await House.Open();
        Assert.True(await cluster.Join(Silo(1)));
        Assert.True(await cluster.Join(Silo(2)));
        var two = Silo(2).SiloAddress;

        await cluster.Change(two, silo => silo.AddSuspector(Silo(1).SiloAddress, Evening));
        Assert.Equal((Silo(1).SiloAddress, Evening), Assert.Single((await cluster.Find(two)).SuspectTimes!).ToValueTuple());
        Assert.Equal(SiloStatus.Active, (await cluster.Find(two)).Status);

        await cluster.Change(two, silo => silo.Status = SiloStatus.Dead);
        Assert.Equal(SiloStatus.Dead, (await cluster.Find(two)).Status);
        Assert.Single((await cluster.Find(two)).SuspectTimes!);
        Assert.Equal(4, (await cluster.Table.ReadAllAsync(Cancel)).Version.Version);
    }

    [Fact]
    public async Task A_sign_of_life_is_kept_and_changes_no_version()
    {
        await using var cluster = await House.Open();
        var one = Silo(1);
        Assert.True(await cluster.Join(one));
        one.IAmAliveTime = Evening.AddMinutes(3);

        await cluster.Table.UpdateIAmAliveAsync(one, Cancel);

        Assert.Equal(Evening.AddMinutes(3), (await cluster.Find(one.SiloAddress)).IAmAliveTime);
        Assert.Equal(1, (await cluster.Table.ReadAllAsync(Cancel)).Version.Version);
    }

    [Fact]
    public async Task Only_dead_silos_of_long_ago_are_cleaned_up()
    {
        await using var cluster = await House.Open();
        foreach (var n in Enumerable.Range(1, 4)) Assert.True(await cluster.Join(Silo(n)));
        await cluster.Change(Silo(2).SiloAddress, silo => silo.Status = SiloStatus.Dead);
        await cluster.Change(Silo(3).SiloAddress, silo => (silo.Status, silo.IAmAliveTime) = (SiloStatus.Dead, Evening.AddDays(2)));
        await cluster.Change(Silo(4).SiloAddress, silo =>
        {
            silo.Status = SiloStatus.Dead;
            silo.AddSuspector(Silo(1).SiloAddress, Evening);
        });
        var version = (await cluster.Table.ReadAllAsync(Cancel)).Version.Version;

        await cluster.Table.CleanupDefunctSiloEntriesAsync(Evening.AddDays(1), Cancel);

        var left = await cluster.Table.ReadAllAsync(Cancel);
        Assert.Equal([Silo(1).SiloAddress, Silo(3).SiloAddress], left.Members.Select(member => member.Item1.SiloAddress).Order());
        Assert.Equal(version, left.Version.Version);
    }

    [Fact]
    public async Task A_cluster_is_deleted_alone()
    {
        await using var cluster = await House.Open();
        Assert.True(await cluster.Join(Silo(1)));
        var other = await cluster.Other("other");
        Assert.True(await other.InsertRowAsync(Silo(7), (await other.ReadAllAsync(Cancel)).Version.Next(), Cancel));

        await cluster.Table.DeleteMembershipTableEntriesAsync(House.Name, Cancel);
        await cluster.Table.InitializeMembershipTableAsync(true, Cancel);

        var begun = await cluster.Table.ReadAllAsync(Cancel);
        Assert.Equal((0, 0), (begun.Members.Count, begun.Version.Version));
        Assert.Single((await other.ReadAllAsync(Cancel)).Members);
    }

    [Fact]
    public async Task Web_processes_are_given_the_active_silos_that_have_a_gateway()
    {
        await using var cluster = await House.Open();
        var hidden = Silo(3);
        hidden.ProxyPort = 0;
        foreach (var silo in new[] { Silo(1), Silo(2, SiloStatus.Joining), hidden }) Assert.True(await cluster.Join(silo));
        var list = new AdoNetGatewayListProvider(
            NullLogger<AdoNetGatewayListProvider>.Instance, cluster.Services, Options.Create(new AdoNetClusteringClientOptions { Invariant = "Npgsql", ConnectionString = cluster.Connection }),
            Options.Create(new GatewayOptions()), Options.Create(new ClusterOptions { ClusterId = House.Name }));
        await list.InitializeGatewayListProviderAsync(Cancel);

        Assert.Equal([new Uri($"gwy.tcp://127.0.0.1:30001/{Silo(1).SiloAddress.Generation}")], await list.GetGatewaysAsync(Cancel));
    }

    private static MembershipEntry Silo(int n, SiloStatus status = SiloStatus.Active) => new()
    {
        SiloAddress = SiloAddress.New(new IPEndPoint(IPAddress.Loopback, 11110 + n), 100 + n),
        SiloName = $"silo-{n}",
        HostName = "maison",
        Status = status,
        ProxyPort = 30000 + n,
        StartTime = Evening,
        IAmAliveTime = Evening,
    };

    private static MembershipEntry With(MembershipEntry silo, SiloStatus status)
    {
        silo.Status = status;
        return silo;
    }

    /// <summary>A database with our statements, and the provider on it.</summary>
    private sealed class House : IAsyncDisposable
    {
        public const string Name = "house";

        private readonly TestDatabase _database = TestDatabase.Create();

        public string Connection => _database.Connection;

        public IServiceProvider Services { get; } = new ServiceCollection().BuildServiceProvider();

        public AdoNetClusteringTable Table { get; private set; } = null!;

        public static async Task<House> Open()
        {
            var house = new House();
            house._database.Open().Migrate(ClusterSchema.Part, ClusterSchema.Migrations);
            house.Table = await house.Other(Name);
            return house;
        }

        public async Task<AdoNetClusteringTable> Other(string name)
        {
            var table = new AdoNetClusteringTable(
                Services, Options.Create(new ClusterOptions { ClusterId = name }), Options.Create(new AdoNetClusteringSiloOptions { Invariant = "Npgsql", ConnectionString = Connection }),
                NullLogger<AdoNetClusteringTable>.Instance);
            await table.InitializeMembershipTableAsync(true, Cancel);
            return table;
        }

        public async Task<bool> Join(MembershipEntry silo) => await Table.InsertRowAsync(silo, (await Table.ReadAllAsync(Cancel)).Version.Next(), Cancel);

        public async Task Change(SiloAddress address, Action<MembershipEntry> change)
        {
            var read = await Table.ReadAllAsync(Cancel);
            var (silo, etag) = read.Members.Single(member => member.Item1.SiloAddress.Equals(address));
            change(silo);
            Assert.True(await Table.UpdateRowAsync(silo, etag, read.Version.Next(), Cancel));
        }

        public async Task<MembershipEntry> Find(SiloAddress address) => (await Table.ReadRowAsync(address, Cancel)).Members.Single().Item1;

        public ValueTask DisposeAsync() => _database.DisposeAsync();
    }
}

using System.Security.Cryptography;

namespace CoConstruction.Server.Tests;

/// <summary>What every store of pictures does, whatever it is kept in.</summary>
public abstract class AttachmentsContract : IAsyncDisposable
{
    private static readonly byte[] Photograph = [0xff, 0xd8, 0xff, 0xe0, .. RandomNumberGenerator.GetBytes(300_000)];

    protected abstract IAttachments Open();

    public abstract ValueTask DisposeAsync();

    [Fact]
    public async Task A_picture_comes_back_to_the_byte_and_from_its_own_project_alone()
    {
        var id = await Open().Keep("a", Photograph);
        var attachments = Open();
        var found = await attachments.Find("a", id!);
        Assert.Equal(Photograph, found!.Content);
        Assert.Equal("image/jpeg", found.ContentType);
        Assert.True(await attachments.Has("a", id!));
        Assert.False(await attachments.Has("b", id!));
        Assert.Null(await attachments.Find("b", id!));
        Assert.NotEqual(id, await attachments.Keep("a", Photograph));
    }

    [Fact]
    public async Task What_is_no_picture_is_not_kept() => Assert.Null(await Open().Keep("a", "<svg>"u8.ToArray()));
}

/// <summary>Pictures in files.</summary>
[WithoutHouse]
public sealed class FileAttachmentsTests : AttachmentsContract
{
    private readonly TestFolder folder = new();

    protected override IAttachments Open() => new FileAttachments(folder.Path);

    public override ValueTask DisposeAsync() => folder.DisposeAsync();
}

/// <summary>Pictures in PostgreSQL.</summary>
[WithoutHouse]
public sealed class PostgresAttachmentsTests : AttachmentsContract
{
    private readonly TestDatabase database = TestDatabase.Create();

    protected override IAttachments Open() => new PostgresAttachments(database.Open());

    public override ValueTask DisposeAsync() => database.DisposeAsync();
}

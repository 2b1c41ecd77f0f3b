using System.Security.Claims;

namespace CoConstruction.Server;

/// <summary>
/// The door of the library: who is calling, and what they ask. An account has one reference in the library, random, which
/// means nothing elsewhere; the vault alone knows whose it is.
/// </summary>
internal sealed class LibraryDoor(IGrainFactory grains, IVault vault)
{
    public async Task<LibraryCaller> Recognise(HttpContext http)
    {
        if (http.User.FindFirstValue(ClaimTypes.NameIdentifier) is not { } account) return new LibraryCaller();
        var member = await ReferenceOf(account);
        return new(member, http.User.HasClaim(Administrators.Claim.Type, Administrators.Claim.Value))
        {
            Territories = await Library.TerritoriesOf(member),
        };
    }

    /// <summary>An account's reference in the library; the first time, it gets one.</summary>
    public async Task<string> ReferenceOf(string account) =>
        await vault.MemberOf(LibraryStreams.Members, account) ?? await vault.Join(LibraryStreams.Members, Memberships.NewReference(), account);

    public async Task<Reply> Ask(LibraryCaller caller, string commandId, LibraryCommand command)
    {
        var asking = new LibraryAsking(caller, commandId, command);
        if (command is not PracticeCommand practice) return await Library.Ask(asking);
        if (!Checks.IsId(practice.PracticeId)) return new(Outcome.NotFound);
        var reply = await grains.GetGrain<IPracticeGrain>(practice.PracticeId).Ask(asking);
        if (reply.Answer is { Refusal: null } && !caller.Territories.IsEmpty) await NoteActivity(caller.MemberId!);
        return reply;
    }

    private ILibraryGrain Library => grains.GetGrain<ILibraryGrain>(ILibraryGrain.Key);

    /// <summary>Beside what they asked, which is done: nobody waits again for a day that is not noted.</summary>
    private async Task NoteActivity(string member) =>
        await Library.Ask(new LibraryAsking(LibraryCaller.Door, Guid.NewGuid().ToString(), new NoteRelayActivity(member)));
}

namespace CoConstruction.Server;

/// <summary>
/// Between a project and the library. A sheet that goes is written down in its project first; if the way breaks off
/// there, who offered it sends it again under the same id, and nothing is there twice.
/// </summary>
internal sealed class SheetCarrier(LibraryDoor library, IGrainFactory grains)
{
    /// <summary>Brings what the project has just sent.</summary>
    /// <returns>The project's reply, or why the library does not take it.</returns>
    public async Task<Reply> Bring(HttpContext http, string project, Caller caller, string commandId, SendSheet command, Reply reply)
    {
        if (reply.Answer is not { Refusal: null } written) return reply;
        if ((await grains.GetGrain<IProjectGrain>(project).Parcel(caller, command.SheetId))?.Offer(project, command) is not { } offer) return reply;
        var there = await library.Ask(await library.Recognise(http) with { IsDoor = true }, commandId, offer);
        return there.Answer is { } answer ? reply with { Answer = written with { Refusal = answer.Refusal } } : there;
    }

    /// <summary>What of a sheet would go to the library, and where it stands there; null for who does not write in the project.</summary>
    public async Task<SheetOffer?> Offer(HttpContext http, string project, Caller caller, string sheet)
    {
        if (await grains.GetGrain<IProjectGrain>(project).Parcel(caller, sheet) is not { } parcel) return null;
        var standing = parcel.Sent is { } sent ? await grains.GetGrain<IPracticeGrain>(sent.PracticeId).Standing(await library.Recognise(http), project) : null;
        return SheetOffer.Of(parcel, standing);
    }
}

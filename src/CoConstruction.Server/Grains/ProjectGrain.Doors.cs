namespace CoConstruction.Server;

/// <content>Coming in, by whatever door.</content>
internal sealed partial class ProjectGrain
{
    public async Task<WorkshopDoor?> Door(string code)
    {
        var state = (await Open()).State;
        return state.Workshops.All.Values.FirstOrDefault(workshop => workshop.Code == code) is { } workshop
            ? new(state.Territory.Title, workshop.Id, workshop.Card, workshop.Status, state.Participants.Colleges)
            : null;
    }

    public async Task<Returned> Return(RecallCode recall, string workshopId)
    {
        var reply = await Ask(new Asking(new Caller.Door(), Guid.NewGuid().ToString(), new ReturnToSeat(recall, workshopId)));
        if (reply.Answer is not { Refusal: null }) return new(reply, null);
        // Opened anew, since the same round may have erased somebody and forgotten everything.
        var seat = (await Open()).State.Participants.Seats.Values.FirstOrDefault(seat => !seat.Cancelled && seat.Recall == recall);
        return seat is null ? new(new(Outcome.Unavailable), null) : new(reply, new Caller.Seat(seat.Id, seat.Generation));
    }

    public async Task<IReadOnlyList<OpenDoor>> OpenDoors() =>
        [.. (await Open()).State.Workshops.All.Values.Where(workshop => workshop.Status != WorkshopStatus.Closed).Select(workshop => new OpenDoor(workshop.Card.Title, workshop.Code))];

    public async Task<Invited?> Invited(string invitationId, string secretHash) =>
        await Seen() is var state && state.Participants.Invitations.TryGetValue(invitationId, out var invitation) && invitation.SecretHash == secretHash
            ? new(state.Territory.Title, invitation.Role)
            : null;
}

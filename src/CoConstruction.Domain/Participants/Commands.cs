namespace CoConstruction.Domain;

/// <summary>Colleges, seats, members and invitations.</summary>
public abstract record ParticipantsCommand : Command;

/// <summary>Adds a college to the project's list.</summary>
public sealed record AddCollege(College College) : ParticipantsCommand;

/// <summary>Changes a college's words, core seats or target share.</summary>
public sealed record ChangeCollege(College College) : ParticipantsCommand;

/// <summary>Takes away a college that nobody belongs to and that nothing speaks of.</summary>
public sealed record RemoveCollege(string CollegeId) : ParticipantsCommand;

/// <summary>Somebody comes in by a workshop's code, without account.</summary>
public sealed record TakeSeat(string SeatId, string WorkshopId, string CollegeId, string? FirstName, bool Remote) : ParticipantsCommand;

/// <summary>Somebody who already holds a seat of the project comes to another of its workshops.</summary>
public sealed record EnterWorkshop(string SeatId, string WorkshopId, bool Remote) : ParticipantsCommand;

/// <summary>Somebody comes back on another phone: the first becomes read-only.</summary>
public sealed record ReturnToSeat(RecallCode Recall, string WorkshopId) : ParticipantsCommand;

/// <summary>Puts a seat in the college it belongs to, when its holder chose the wrong one.</summary>
public sealed record MoveSeat(string SeatId, string CollegeId) : ParticipantsCommand;

/// <summary>Cancels a seat (taken twice, by mistake). What it left stays.</summary>
public sealed record CancelSeat(string SeatId) : ParticipantsCommand;

/// <summary>
/// Erases a person: their name and everything they wrote or said become unreadable for ever. Counts stay as they were.
/// Asked by the person, or by a facilitator for them.
/// </summary>
public sealed record EraseSeat(string SeatId) : ParticipantsCommand;

/// <summary>Invites somebody of the team by a link.</summary>
/// <param name="SecretHash">SHA-256 of the link's secret, in hexadecimal; the secret itself is never stored.</param>
public sealed record InviteMember(string InvitationId, Role Role, string SecretHash) : ParticipantsCommand;

/// <summary>The invited person comes in.</summary>
public sealed record AcceptInvitation(string InvitationId, string SecretHash, string MemberId, string Name) : ParticipantsCommand;

/// <summary>The host lets a team account in: the first one of the house, or the one that brought the project in.</summary>
public sealed record JoinAsFacilitator(string MemberId, string Name) : ParticipantsCommand;

/// <summary>Changes what a member may do.</summary>
public sealed record ChangeMemberRole(string MemberId, Role Role) : ParticipantsCommand;

/// <summary>A member leaves the project.</summary>
public sealed record RemoveMember(string MemberId) : ParticipantsCommand;

/// <summary>Something happened among the participants.</summary>
public abstract record ParticipantsHappened : Happened;

public sealed record CollegeAdded(College College) : ParticipantsHappened;
public sealed record CollegeChanged(College College) : ParticipantsHappened;
public sealed record CollegeRemoved(string CollegeId) : ParticipantsHappened;
public sealed record SeatTaken(string SeatId, string CollegeId, PersonalName? Name, RecallCode Recall, DateTimeOffset At) : ParticipantsHappened;
public sealed record SeatReturned(string SeatId, int Generation) : ParticipantsHappened;
public sealed record SeatMoved(string SeatId, string CollegeId) : ParticipantsHappened;
public sealed record SeatCancelled(string SeatId) : ParticipantsHappened;
public sealed record SeatErased(string SeatId) : ParticipantsHappened;
public sealed record MemberInvited(string InvitationId, Role Role, string SecretHash, string InvitedBy, DateTimeOffset At) : ParticipantsHappened;
public sealed record MemberJoined(string MemberId, Role Role, PersonalName Name, string? InvitationId, DateTimeOffset At) : ParticipantsHappened;
public sealed record MemberRoleChanged(string MemberId, Role Role) : ParticipantsHappened;
public sealed record MemberRemoved(string MemberId) : ParticipantsHappened;

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

/// <summary>
/// Opens a seat for somebody who is reached by phone or visit and asked to be helped (porte-voix). The recall code on
/// their card makes the seat theirs: they read, change or withdraw what was said for them.
/// </summary>
/// <param name="Consent">The person was asked and said yes; without it nothing is recorded.</param>
public sealed record OpenAssistedSeat(string SeatId, string WorkshopId, string CollegeId, string? FirstName, bool Consent, ReachedBy ReachedBy) : ParticipantsCommand;

/// <summary>How a helper reached the person.</summary>
public enum ReachedBy { Phone, Visit, Meeting }

/// <summary>Something happened among the participants.</summary>
public abstract record ParticipantsHappened : Happened;

/// <summary>The project counts one more college.</summary>
public sealed record CollegeAdded(College College) : ParticipantsHappened;

/// <summary>A college has other words, core seats or target share.</summary>
public sealed record CollegeChanged(College College) : ParticipantsHappened;

/// <summary>A college that nobody belonged to is gone.</summary>
public sealed record CollegeRemoved(string CollegeId) : ParticipantsHappened;

/// <summary>Somebody came in by a workshop's code and holds a seat from now on.</summary>
public sealed record SeatTaken(string SeatId, string CollegeId, PersonalName? Name, RecallCode Recall, DateTimeOffset At) : ParticipantsHappened;

/// <summary>The holder of a seat came back on another phone, the only one that writes from now on.</summary>
public sealed record SeatReturned(string SeatId, int Generation) : ParticipantsHappened;

/// <summary>A seat belongs to another college, with all that it voted.</summary>
public sealed record SeatMoved(string SeatId, string CollegeId) : ParticipantsHappened;

/// <summary>A seat is held by nobody any more; what it left stays.</summary>
public sealed record SeatCancelled(string SeatId) : ParticipantsHappened;

/// <summary>A person is forgotten: their name and words can be read by nobody any more.</summary>
public sealed record SeatErased(string SeatId) : ParticipantsHappened;

/// <summary>A link that lets one person into the team was made.</summary>
public sealed record MemberInvited(string InvitationId, Role Role, string SecretHash, string InvitedBy, DateTimeOffset At) : ParticipantsHappened;

/// <summary>A seat was opened by a helper, with its person's spoken consent.</summary>
public sealed record SeatAssisted(string SeatId, string HelperId, ReachedBy ReachedBy, DateTimeOffset At) : ParticipantsHappened;

/// <summary>Somebody belongs to the team, by an invitation or by the host.</summary>
public sealed record MemberJoined(string MemberId, Role Role, PersonalName Name, string? InvitationId, DateTimeOffset At) : ParticipantsHappened;

/// <summary>A member may do more, or less, than before.</summary>
public sealed record MemberRoleChanged(string MemberId, Role Role) : ParticipantsHappened;

/// <summary>A member has left the project.</summary>
public sealed record MemberRemoved(string MemberId) : ParticipantsHappened;

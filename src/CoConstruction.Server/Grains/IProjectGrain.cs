using Orleans.Concurrency;

namespace CoConstruction.Server;

/// <summary>
/// A territorial project, alive: the one door by which every command enters. The key is the project's id. Commands and
/// looks answer a trouble of storage as an outcome; the other questions throw <see cref="JournalUnavailableException"/>.
/// </summary>
public interface IProjectGrain : IGrainWithStringKey
{
    /// <summary>A long document of a large project takes longer than an answer to a phone may.</summary>
    private const string ADocument = "00:00:30";

    /// <summary>Decides a command; completes once what was decided is durable. The same command id gets the same answer.</summary>
    Task<Reply> Ask(Asking asking);

    /// <summary>What the caller may see: everything, or what changed since a version of an epoch.</summary>
    Task<Sight> Look(Caller caller, string? epoch, long? since);

    /// <summary>What lies on a shelf for the caller, who asks for it when they want to read it.</summary>
    Task<Sight> Shelf(Caller caller, string name, ShelfPage page);

    /// <summary>
    /// Tells a server's feed of every change from now on, for a minute; to be renewed. A server that was told by another
    /// opening is not told before it asks for what it missed.
    /// </summary>
    /// <param name="epoch">The opening that told it last; null for none.</param>
    /// <param name="audiences">Groups of the audiences it has pages of.</param>
    Task<Watched> Watch(IPushReceiver receiver, string? epoch, IReadOnlyList<string> audiences);

    /// <summary>Tells a server's feed what its pages have missed since a version, and then of every change.</summary>
    Task Resume(IPushReceiver receiver, IReadOnlyList<Caller> pages, long since);

    /// <summary>The door of a workshop for somebody who has no seat yet; null when there is none.</summary>
    Task<WorkshopDoor?> Door(string code);

    /// <summary>Brings a seat back by its recall code, for another phone.</summary>
    Task<Returned> Return(RecallCode recall, string workshopId);

    /// <summary>What the caller is in the project now: a member, the phone that holds its seat, a screen or tablet; null when they are nothing in it.</summary>
    Task<Role?> RoleOf(Caller caller);

    /// <summary>Whether the caller may see a picture: the team every one, whoever reads the evaluation a drawing that is in it.</summary>
    Task<bool> MaySee(Caller caller, string attachmentId);

    Task<bool> Exists();

    /// <summary>Whether somebody of a team is in it; nobody is, when the server stopped between bringing it in and letting its bringer in.</summary>
    Task<bool> HasTeam();

    /// <summary>Enters the project and its codes in the directory, which is only an index of the journal.</summary>
    Task Relist();

    /// <summary>Workshops that can be entered now, by their code, for the host's console.</summary>
    Task<IReadOnlyList<OpenDoor>> OpenDoors();

    /// <summary>The minutes of a workshop, for a caller who may read them.</summary>
    [ResponseTimeout(ADocument)]
    Task<Minutes?> Minutes(Caller caller, string workshopId);

    /// <summary>The papers of a published secret ballot, for a caller who may read them.</summary>
    [ResponseTimeout(ADocument)]
    Task<PublishedPapers?> Papers(Caller caller, string ballotId);

    /// <summary>The roll of a closed ballot, for the team.</summary>
    [ResponseTimeout(ADocument)]
    Task<RollSheet?> Roll(Caller caller, string ballotId);

    /// <summary>A brief that was handed out, for everyone; the draft of now for who reads the project's page.</summary>
    /// <param name="briefId">Null for the draft.</param>
    [ResponseTimeout(ADocument)]
    Task<BriefSheet?> Brief(Caller caller, string? briefId);

    /// <summary>What people should learn, as the project says it, for who reads the project's page.</summary>
    [ResponseTimeout(ADocument)]
    Task<TrainingNeeds?> TrainingNeeds(Caller caller);

    /// <summary>A practice sheet as it is now, for who reads the project's page.</summary>
    [ResponseTimeout(ADocument)]
    Task<SheetPaper?> Sheet(Caller caller, string sheetId);

    /// <summary>What of a practice sheet goes to the library, for who writes in the project.</summary>
    Task<SheetParcel?> Parcel(Caller caller, string sheetId);

    /// <summary>The action plan, for a caller who may read the whole project.</summary>
    [ResponseTimeout(ADocument)]
    Task<PlanDocument?> Plan(Caller caller);

    /// <summary>The same for a calendar program that knows the secret address; null when that is not, or no more, the address.</summary>
    [ResponseTimeout(ADocument)]
    Task<PlanDocument?> PlanFeed(string key);

    /// <summary>The action plan without its places, to be taken over elsewhere, for a caller who works on it.</summary>
    Task<DerivedPlan?> Derived(Caller caller);

    /// <summary>The text in which the charter is being written, for the team; null when there is none, or none that is not adopted.</summary>
    Task<string?> CharterDraft(Caller caller);

    /// <summary>The project as a file, for the team.</summary>
    /// <param name="charter">The words of now of its draft.</param>
    [ResponseTimeout(ADocument)]
    Task<ProjectCopy?> Copy(Caller caller, string? charter);

    /// <summary>A text for taking away, for a caller who may read it: a version, or the words of now.</summary>
    [ResponseTimeout(ADocument)]
    Task<TextDocument?> TextDocument(Caller caller, string textId, int? version, string? now);

    /// <summary>The words of a version, for a caller who may read it.</summary>
    Task<VersionText?> VersionText(Caller caller, string textId, int version);

    /// <summary>What these callers may do with a text now, and how others see its writers; null when there is no such text.</summary>
    /// <param name="authors">Seats and members who have written something in it.</param>
    Task<TextAccess?> TextAccess(string textId, IReadOnlyList<Caller> callers, IReadOnlyList<string> authors);

    /// <summary>The invitation behind a link, when it is still good.</summary>
    Task<Invited?> Invited(string invitationId, string secretHash);
}

/// <summary>A version of a text, to the letter.</summary>
[GenerateSerializer, Immutable]
public sealed record VersionText([property: Id(0)] int Number, [property: Id(1)] string? Name, [property: Id(2)] DateTimeOffset At, [property: Id(3)] string Text);

/// <summary>How a project lets people at one of its texts.</summary>
/// <param name="Beginning">What the text began with.</param>
/// <param name="Rights">In the order of the callers.</param>
/// <param name="Authors">In the order of those asked for.</param>
/// <param name="Settled">It was adopted: how it came about is not kept.</param>
[GenerateSerializer, Immutable]
public sealed record TextAccess(
    [property: Id(0)] string Beginning, [property: Id(1)] IReadOnlyList<TextRight> Rights, [property: Id(2)] IReadOnlyList<TextPerson> Authors, [property: Id(3)] bool Settled);

/// <summary>Receives what changed, on each server that has phones for a project.</summary>
public interface IPushReceiver : IGrainObserver
{
    [OneWay]
    Task Pushed(string project, Push push);
}

/// <summary>What somebody sees before coming in.</summary>
[GenerateSerializer, Immutable]
public sealed record WorkshopDoor(
    [property: Id(0)] string ProjectTitle, [property: Id(1)] string WorkshopId, [property: Id(2)] WorkshopCard Card, [property: Id(3)] WorkshopStatus Status,
    [property: Id(4)] IReadOnlyList<College> Colleges);

/// <summary>A workshop and the code that opens it.</summary>
[GenerateSerializer, Immutable]
public sealed record OpenDoor([property: Id(0)] string Title, [property: Id(1)] string Code);

/// <summary>The seat that a recall code brought back, when it did.</summary>
[GenerateSerializer, Immutable]
public sealed record Returned([property: Id(0)] Reply Reply, [property: Id(1)] Caller.Seat? Seat);

/// <summary>What an invited person sees before accepting.</summary>
[GenerateSerializer, Immutable]
public sealed record Invited([property: Id(0)] string ProjectTitle, [property: Id(1)] Role Role);

/// <summary>A project as a file that can be brought in again.</summary>
[GenerateSerializer, Immutable]
public sealed record ProjectCopy([property: Id(0)] string Title, [property: Id(1)] byte[] File);

/// <summary>The roll of a ballot, with the words of its colleges.</summary>
[GenerateSerializer, Immutable]
public sealed record RollSheet([property: Id(0)] BallotRoll Roll, [property: Id(1)] IReadOnlyList<College> Colleges)
{
    public string Label(string collegeId) => Colleges.FirstOrDefault(college => college.Id == collegeId)?.Label ?? collegeId;
}

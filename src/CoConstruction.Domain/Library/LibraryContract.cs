namespace CoConstruction.Domain;

/// <summary>
/// Something that a person or the server asks of the library, which belongs to no project. This is the index of all of
/// them: a name is for ever, its class may be renamed.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SignalPractice), "signalPractice")]
[JsonDerivedType(typeof(OfferSheet), "offerSheet")]
[JsonDerivedType(typeof(QualifyPractice), "qualifyPractice")]
[JsonDerivedType(typeof(DeclinePractice), "declinePractice")]
[JsonDerivedType(typeof(WriteSheet), "writeSheet")]
[JsonDerivedType(typeof(ReviewPractice), "reviewPractice")]
[JsonDerivedType(typeof(PublishPractice), "publishPractice")]
[JsonDerivedType(typeof(RevisePractice), "revisePractice")]
[JsonDerivedType(typeof(WithdrawPractice), "withdrawPractice")]
[JsonDerivedType(typeof(MarkUseful), "markUseful")]
[JsonDerivedType(typeof(WithdrawVerbatim), "withdrawVerbatim")]
[JsonDerivedType(typeof(LinkProject), "linkProject")]
[JsonDerivedType(typeof(NameRelay), "nameRelay")]
[JsonDerivedType(typeof(EndRelay), "endRelay")]
[JsonDerivedType(typeof(NoteRelayActivity), "noteRelayActivity")]
[JsonDerivedType(typeof(AddSource), "addSource")]
[JsonDerivedType(typeof(ChangeSource), "changeSource")]
[JsonDerivedType(typeof(RemoveSource), "removeSource")]
[JsonDerivedType(typeof(WriteGuide), "writeGuide")]
[JsonDerivedType(typeof(WithdrawGuide), "withdrawGuide")]
[JsonDerivedType(typeof(RemoveGuide), "removeGuide")]
[JsonDerivedType(typeof(WriteForm), "writeForm")]
[JsonDerivedType(typeof(PublishForm), "publishForm")]
[JsonDerivedType(typeof(RemoveForm), "removeForm")]
public abstract record LibraryCommand;

/// <summary>
/// Something that happened in the library or to one of its practices. This is the index of all: a stored name is for
/// ever; an event that must change is a new event, and the old one stays and evolves as before.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PracticeSignalled), "practiceSignalled")]
[JsonDerivedType(typeof(PracticeOffered), "practiceOffered")]
[JsonDerivedType(typeof(PracticeQualified), "practiceQualified")]
[JsonDerivedType(typeof(PracticeDeclined), "practiceDeclined")]
[JsonDerivedType(typeof(PracticeWritten), "practiceWritten")]
[JsonDerivedType(typeof(PracticeReviewed), "practiceReviewed")]
[JsonDerivedType(typeof(PracticePublished), "practicePublished")]
[JsonDerivedType(typeof(PracticeRevisionBegun), "practiceRevisionBegun")]
[JsonDerivedType(typeof(PracticeWithdrawn), "practiceWithdrawn")]
[JsonDerivedType(typeof(PracticeMarked), "practiceMarked")]
[JsonDerivedType(typeof(PracticeVerbatimWithdrawn), "practiceVerbatimWithdrawn")]
[JsonDerivedType(typeof(PracticeTakenUp), "practiceTakenUp")]
[JsonDerivedType(typeof(RelayNamed), "relayNamed")]
[JsonDerivedType(typeof(RelayEnded), "relayEnded")]
[JsonDerivedType(typeof(RelayWasActive), "relayWasActive")]
[JsonDerivedType(typeof(SourceAdded), "sourceAdded")]
[JsonDerivedType(typeof(SourceChanged), "sourceChanged")]
[JsonDerivedType(typeof(SourceRemoved), "sourceRemoved")]
[JsonDerivedType(typeof(GuideWritten), "guideWritten")]
[JsonDerivedType(typeof(GuideRemoved), "guideRemoved")]
[JsonDerivedType(typeof(FormWritten), "formWritten")]
[JsonDerivedType(typeof(FormPublished), "formPublished")]
[JsonDerivedType(typeof(FormRemoved), "formRemoved")]
public abstract record LibraryHappened : Happened;

/// <summary>The names of what is asked of the library and of what happens in it.</summary>
public static class LibraryContract
{
    /// <summary>Commands by the name that clients say.</summary>
    public static IReadOnlyDictionary<string, Type> Commands { get; } = Contract.Names<LibraryCommand>();

    /// <summary>Events by the name that the journal stores. None is a project's too.</summary>
    public static IReadOnlyDictionary<string, Type> Events { get; } = Contract.Names<LibraryHappened>();

    /// <summary>The journal's name of each type of event.</summary>
    public static IReadOnlyDictionary<Type, string> EventNames { get; } = Events.ToDictionary(name => name.Value, name => name.Key);
}

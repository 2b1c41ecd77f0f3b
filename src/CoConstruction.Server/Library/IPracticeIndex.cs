namespace CoConstruction.Server;

/// <summary>Where a word of a practice stands: the nearer to the top, the more it counts.</summary>
internal enum PracticeField { Title, Keywords, Summary, Rest }

/// <summary>A practice to be found again.</summary>
/// <param name="Version">Of its stream: what is older than what is kept is not kept.</param>
/// <param name="Build">Of the program that made it: rules may make other words of the same practice.</param>
/// <param name="Facets">What it may be narrowed by, as JSON.</param>
/// <param name="Card">What lists show of it, as JSON.</param>
/// <param name="Words">Its words by field, parted by spaces, each once: in the field in which it counts most.</param>
internal sealed record IndexedPractice(string Id, long Version, string Build, string Facets, string Card, IReadOnlyList<string> Words);

/// <summary>What the index says of a practice that changed.</summary>
/// <param name="Number">By which the index calls it.</param>
internal readonly record struct IndexedFacets(int Number, long Revision, string Facets);

/// <summary>How far the index is with a practice.</summary>
internal readonly record struct IndexedVersion(string Id, long Version, string Build);

/// <summary>
/// The words of the library's practices, and where they stand. A projection: it may be thrown away, and is made again from
/// the journal. What is found does not depend on the database: it only knows which practice has which word in which field.
/// May throw <see cref="JournalUnavailableException"/>.
/// </summary>
internal interface IPracticeIndex
{
    /// <summary>Keeps practices as they are now. Whoever looks afterwards finds them.</summary>
    Task Put(IReadOnlyList<IndexedPractice> practices);

    /// <summary>What changed since a revision, which is 0 for all, in the order of revisions.</summary>
    Task<IReadOnlyList<IndexedFacets>> Since(long revision);

    /// <summary>The practices that have a word, by the field it stands in (one list for each, in the order of <see cref="PracticeField"/>).</summary>
    Task<IReadOnlyList<int[]>> Find(string word);

    /// <summary>What lists show of these practices, by their numbers.</summary>
    Task<IReadOnlyDictionary<int, string>> Cards(IReadOnlyList<int> numbers);

    /// <summary>How far it is.</summary>
    Task<IReadOnlyList<IndexedVersion>> Versions();
}

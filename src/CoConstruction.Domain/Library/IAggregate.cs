namespace CoConstruction.Domain;

/// <summary>What is kept in one stream of the journal and stands whole in memory: a practice, the library.</summary>
public interface IAggregate<TSelf>
    where TSelf : IAggregate<TSelf>
{
    /// <summary>What its commands were answered.</summary>
    Answers Answers { get; }

    /// <summary>Owners of texts whose key must be gone.</summary>
    IEnumerable<string> Erased { get; }

    /// <summary>It after a journal entry: what happened, and the answer that its command got.</summary>
    TSelf Evolve(Happened happened, string? commandId, long version);
}

namespace CoConstruction.Domain;

/// <summary>What a file tells of a proposal's life beyond its answer: days are enough, nobody needs the hour.</summary>
internal static class FileProposalLives
{
    public static IEnumerable<Happened> Read(FilePlace proposal, FileIndex index) =>
    [
        .. Split(proposal, index),
        .. proposal.May("readOn")?.AsDate() is { } read ? [new ProposalRead(proposal.Id, FileIndex.Midnight(read))] : Array.Empty<Happened>(),
        .. Debated(proposal, index),
        .. Promised(proposal, index),
    ];

    private static IEnumerable<Happened> Split(FilePlace proposal, FileIndex index)
    {
        var parts = proposal.References("splitIntoIds", index.Proposals);
        if (parts.Contains(proposal.Id)) proposal.Wrong("Une proposition ne se partage pas en elle-même.");
        return parts.IsEmpty ? [] : [new ProposalWasSplit(proposal.Id, parts, index.DayOf(proposal))];
    }

    private static IEnumerable<Happened> Debated(FilePlace proposal, FileIndex index)
    {
        if (proposal.May("debated")?.AsThing() is not { } debated) return [];
        var workshop = debated.Must("workshopId")?.AsReference(index.Workshops) ?? "";
        return [new ProposalDebated(proposal.Id, workshop, FileIndex.Midnight(debated.Must("on")?.AsDate() ?? default))];
    }

    private static IEnumerable<Happened> Promised(FilePlace proposal, FileIndex index)
    {
        if (proposal.May("promise")?.AsThing() is not { } promise) return [];
        return [new ResponsePromised(proposal.Id, promise.Must("institution")?.AsText() ?? "", promise.Must("due")?.AsDate() ?? default, index.DayOf(proposal))];
    }
}

namespace CoConstruction.Domain;

/// <summary>Proposals, and the answer each of them got.</summary>
internal static class FileProposals
{
    public static IEnumerable<Happened> Read(FilePlace root, FileIndex index)
    {
        var places = root.Things("proposals").ToList();
        var merges = places.Where(place => place.Id != "").GroupBy(place => place.Id)
            .ToDictionary(same => same.Key, same => same.First().May("mergedIntoId") is { Value.ValueKind: JsonValueKind.String } target ? target.Value.GetString() : null);
        CheckNumbers(places);
        return
        [
            .. places.Select(place => Made(place, index)),
            .. places.SelectMany(place => Answered(place, index, merges)),
            .. places.SelectMany(place => FileProposalLives.Read(place, index)),
        ];
    }

    /// <summary>People call a proposal by its number, so no two may bear the same.</summary>
    private static void CheckNumbers(IEnumerable<FilePlace> proposals)
    {
        var taken = new HashSet<int>();
        foreach (var place in proposals.Select(proposal => proposal.Must("number")).OfType<FilePlace>())
        {
            if (place.AsNumber(1) is { } number && !taken.Add(number)) place.Wrong($"Une autre proposition porte déjà le numéro {number}.");
        }
    }

    private static ProposalHappened Made(FilePlace proposal, FileIndex index)
    {
        var number = proposal.May("number")?.AsNumber(1) ?? 0;
        var title = proposal.Must("title")?.AsText() ?? "";
        // Words that their author had erased are not there.
        var text = new PersonalText(proposal.Id, proposal.May("text")?.AsText(Checks.Paragraph));
        var why = proposal.May("why")?.AsText(Checks.Paragraph) is { } reason ? new PersonalText(proposal.Id, reason) : null;
        var college = proposal.May("authorCollegeId")?.AsReference(index.Colleges);
        var origin = new ProposalOrigin(proposal.May("workshopId")?.AsReference(index.Workshops))
        {
            ObjectiveIds = proposal.References("objectiveIds", index.Objectives),
            ObstacleIds = proposal.References("obstacleIds", index.Obstacles),
            LeverIds = proposal.References("leverIds", index.Levers),
        };
        return proposal.May("relayedByCollegeId")?.AsReference(index.Colleges) is { } relay
            ? new ProposalBrought(proposal.Id, number, new PersonalText(proposal.Id, title), text, why, college, null, relay, origin, index.DayOf(proposal))
            : new ProposalMade(proposal.Id, number, title, text, why, college, origin, index.DayOf(proposal));
    }

    private static IEnumerable<Happened> Answered(FilePlace proposal, FileIndex index, Dictionary<string, string?> merges)
    {
        var status = proposal.Must("status")?.AsWord<ProposalStatus>() ?? ProposalStatus.ToBeExamined;
        var response = proposal.May("motivatedResponse")?.AsText(Checks.Paragraph);
        var target = proposal.May("mergedIntoId");
        if (status == ProposalStatus.Merged) target ??= proposal.Must("mergedIntoId");
        var into = target?.AsReference(index.Proposals);
        if (target is not null && status != ProposalStatus.Merged) target.Wrong("Seule une proposition fusionnée (« merged ») mène à une autre.");
        else if (into is not null && RunsInACircle(proposal.Id, merges)) target!.Wrong("Cette fusion revient à la proposition de départ.");
        var at = proposal.May("answeredOn")?.AsDate() is { } day ? FileIndex.Midnight(day) : index.DayOf(proposal);
        var institution = proposal.May("answeredBy")?.AsText();
        if (status == ProposalStatus.ToBeExamined && response is null) return [];
        return institution is not null && response is not null && status is not (ProposalStatus.ToBeExamined or ProposalStatus.Merged)
            ? [new ProposalAnswered(proposal.Id, status, response, institution, null, at)]
            : [new ProposalStatusChanged(proposal.Id, status, into, response, at)];
    }

    private static bool RunsInACircle(string start, Dictionary<string, string?> merges)
    {
        var seen = new HashSet<string>();
        for (var here = merges.GetValueOrDefault(start); here is not null && seen.Add(here); here = merges.GetValueOrDefault(here))
        {
            if (here == start) return true;
        }

        return false;
    }
}

namespace CoConstruction.Domain;

/// <summary>
/// The first so many in the method's order. What nobody chose, or people of too few colleges, takes no place from the
/// next. A tie for the last places is for the group to settle: none of those that are equal is retained or left out.
/// </summary>
/// <param name="MinColleges">Colleges of which at least one person chose the option.</param>
public sealed record KeepFirst(int Number, int MinColleges = 0) : RetentionRule
{
    public override Refusal? Check() => Number is < 1 or > OptionSource.MostOptions || MinColleges is < 0 or > 20 ? Refusal.NumberOutOfRange : null;

    public override IEnumerable<string> Tells(IEnumerable<string> colleges) => MinColleges > 0 ? colleges : [];

    public override ImmutableList<Verdict> Judge(BallotCount count, Secrecy secrecy)
    {
        if (count.People == 0) return All(count, RetentionReason.TooFewVoters);
        if (MinColleges > 0 && secrecy == Secrecy.Secret && count.HidesColleges) return All(count, RetentionReason.CollegeTooSmall);
        var reasons = count.Options.ToDictionary(option => option.Id, option => Unworthy(count, option.Id));
        var left = Number;
        foreach (var place in count.Method.Order(count) ?? [])
        {
            var worthy = place.FindAll(option => reasons[option] is null);
            if (worthy.Count > left) worthy.ForEach(option => reasons[option] = left > 0 ? RetentionReason.Tied : RetentionReason.NotAmongFirst);
            left = Math.Max(0, left - worthy.Count);
        }

        return count.Options.ConvertAll(option => Verdict.Of(option, reasons[option.Id] is { } reason ? [reason] : []));
    }

    private RetentionReason? Unworthy(BallotCount count, string option)
    {
        if (count.Method.ChosenKind is not { } kind) return null;
        var colleges = count.Colleges.Count(college => college.Of(option).GetValueOrDefault(kind) > 0);
        return colleges == 0 ? RetentionReason.TooFewInFavour : colleges < MinColleges ? RetentionReason.TooFewColleges : null;
    }

    private static ImmutableList<Verdict> All(BallotCount count, RetentionReason reason) => count.Options.ConvertAll(option => Verdict.Of(option, reason));
}

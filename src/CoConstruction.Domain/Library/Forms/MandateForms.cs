namespace CoConstruction.Domain;

/// <summary>
/// The four forms that the mandate names, as any library has them from its first day. A form is a file beside this one and
/// a line here. What is published does not change: better words are written in the library, as its next version.
/// </summary>
internal static class MandateForms
{
    public static ImmutableList<CollectiveWorkForm> All { get; } =
    [
        Published("groupSocialWork", GroupSocialWork.Entry),
        Published("communitySocialWork", CommunitySocialWork.Entry),
        Published("networkIntervention", NetworkIntervention.Entry),
        Published("popularEducation", PopularEducation.Entry),
    ];

    private static CollectiveWorkForm Published(string id, FormEntry entry) => new(id, entry) { Editions = [new(1, entry, null)] };
}

namespace CoConstruction.Server;

/// <content>What its texts ask of the project: they lie in grains of their own, and it says who may do what with them.</content>
internal sealed partial class ProjectGrain
{
    public async Task<TextAccess?> TextAccess(string textId, IReadOnlyList<Caller> callers, IReadOnlyList<string> authors)
    {
        var state = await Seen();
        return state.Texts.Find(textId) is { } text
            ? new(text.Beginning, [.. callers.Select(caller => RightOf(state, textId, caller, time.GetUtcNow()))], [.. authors.Select(author => ProjectView.Writer(state, author))], Texts.IsSettled(state, textId))
            : null;
    }

    private static TextRight RightOf(Project state, string textId, Caller caller, DateTimeOffset at) =>
        Callers.RoleOf(state, caller, at) is { } role && (caller is not Caller.Seat seat || Callers.IsCurrent(state, seat))
            ? Texts.RightOf(state, textId, role, Callers.ReferenceOf(caller))
            : TextRight.None;
}

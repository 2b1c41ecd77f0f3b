namespace CoConstruction.Domain;

/// <summary>Something in a project file that keeps it from coming in.</summary>
/// <param name="Path">Where, as a JSON path: <c>$.ballots[0].results[3].proposalId</c>.</param>
/// <param name="Problem">What, in one plain French sentence for the person who prepared the file.</param>
public sealed record FileProblem(string Path, string Problem);

/// <summary>What reading a project file gave: the file, or everything that is wrong with it.</summary>
public abstract record ProjectFileReading
{
    private ProjectFileReading() { }

    /// <summary>The file is right, as a whole.</summary>
    public sealed record Right(ProjectFile File) : ProjectFileReading;

    /// <summary>Nothing of the file comes in; these are all of its problems, in reading order.</summary>
    public sealed record Wrong(ImmutableList<FileProblem> Problems) : ProjectFileReading;
}

namespace CoConstruction.Domain;

/// <summary>Where something can be read: a room of the view, or the library, and the thing in it.</summary>
public sealed record BriefSource(string Room, string? Id = null)
{
    /// <summary>The library of practices, which is beside all projects.</summary>
    public const string Library = "library";
}

/// <summary>A number that a brief tells, with where anybody can check it.</summary>
/// <param name="Name">What it counts, so that it can be counted again.</param>
public sealed record Figure(string Name, decimal Value, BriefSource Source);

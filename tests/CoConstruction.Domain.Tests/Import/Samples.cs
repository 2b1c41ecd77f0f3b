using System.Text;
using System.Text.Json.Nodes;

namespace CoConstruction.Domain.Tests;

/// <summary>The two demonstration files that the product ships.</summary>
internal static class Samples
{
    public const string Orvelune = "orvelune-tisserandes", Vermelonne = "vermelonne-mobilites";

    public static byte[] Bytes(string name)
    {
        using var stream = typeof(Samples).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The project that a file makes.</summary>
    public static Project Project(string name)
    {
        var file = Assert.IsType<ProjectFileReading.Right>(ProjectFileReader.Read(Bytes(name))).File;
        return file.Events.Aggregate(new Project(file.ProjectId), (project, happened) => project.Evolve(happened));
    }

    /// <summary>Orvelune's file with something changed in it.</summary>
    public static byte[] With(Action<JsonObject> change)
    {
        var file = JsonNode.Parse(Bytes(Orvelune))!.AsObject();
        change(file);
        return Encoding.UTF8.GetBytes(file.ToJsonString());
    }
}

using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace CoConstruction.Server.Tests;

/// <summary>The files that a host starts the house with, as a host finds them in the repository.</summary>
internal static class DeployFiles
{
    public static readonly string Root = FindRoot(AppContext.BaseDirectory);

    public static string PathOf(string file) => Path.Combine(Root, file);

    public static string Text(string file) => File.ReadAllText(PathOf(file));

    public static string[] Lines(string file) => File.ReadAllLines(PathOf(file));

    /// <summary>The one document of a file, with its anchors put in where they are named.</summary>
    public static Dictionary<string, object> Yaml(string file) => Assert.Single(Documents(file));

    public static List<Dictionary<string, object>> Documents(string file)
    {
        var parser = new MergingParser(new Parser(new StringReader(Text(file))));
        var reader = new DeserializerBuilder().Build();
        var documents = new List<Dictionary<string, object>>();
        parser.Consume<StreamStart>();
        while (parser.Accept<DocumentStart>(out _)) documents.Add(Map(reader.Deserialize(parser)!));
        return documents;
    }

    public static Dictionary<string, object> Map(object yaml) => ((Dictionary<object, object>)yaml).ToDictionary(entry => (string)entry.Key, entry => entry.Value);

    public static List<string> List(object yaml) => ((List<object>)yaml).ConvertAll(entry => (string)entry);

    public static IEnumerable<Dictionary<string, object>> Maps(object yaml) => ((List<object>)yaml).Select(Map);

    /// <summary>What lies under keys within keys.</summary>
    public static object At(this Dictionary<string, object> map, params string[] keys) => keys.Length == 1 ? map[keys[0]] : Map(map[keys[0]]).At(keys[1..]);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "CoConstruction.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository was not found."));
}

using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CoConstruction.Server.Tests;

/// <summary>Which tests the run on PostgreSQL leaves out is not left to memory: none that starts a house, and all others.</summary>
[WithoutHouse]
public sealed partial class WithoutHouseTests
{
    private static readonly List<string> Files = Read();

    [Fact]
    public void Exactly_the_tests_that_start_no_house_say_so()
    {
        var here = typeof(WithoutHouseTests).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.GetMethods().Any(method => method.IsDefined(typeof(FactAttribute)))).ToList();
        var starting = here.Where(StartsHouse).Select(type => type.Name).ToHashSet();
        var saying = here.Where(type => type.IsDefined(typeof(WithoutHouseAttribute), inherit: false)).Select(type => type.Name).ToHashSet();
        Assert.True(starting.Count > 20 && saying.Count > 20);
        Assert.Empty(starting.Intersect(saying));
        Assert.Equal(here.Select(type => type.Name).Except(starting).Order(), saying.Order());
    }

    /// <summary>A class starts a house when a file of its own, or of a class that it is made from, does.</summary>
    private static bool StartsHouse(Type type) => Line(type).Any(one => Starts().IsMatch(Source(one.Name)));

    private static IEnumerable<Type> Line(Type type)
    {
        for (var one = type; one is not null && one.Assembly == type.Assembly; one = one.BaseType) yield return one;
    }

    private static string Source(string name)
    {
        var text = string.Concat(Files.Where(text => Regex.IsMatch(text, $@"\bclass {name}\b")));
        Assert.NotEmpty(text);
        return text;
    }

    private static List<string> Read([CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, ".."));
        return [.. Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories).Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText)];
    }

    [GeneratedRegex(@"\bTestServer\.Start\(|\bHouseTemplate\.")]
    private static partial Regex Starts();
}

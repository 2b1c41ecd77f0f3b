using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CoConstruction.Domain.Tests;

/// <summary>The table of the mandate keeps its word: every item has its row, and every test that a row names is there.</summary>
public sealed partial class MandateTests
{
    /// <summary>Items of priority 1 and 2 that this part of the mandate has, with their priority.</summary>
    private const string Items =
        """
        S01:1 S03:1 S04:1 S05:2 S06:2 S08:1 S09:2 S10:2 S11:1 S12:1 S13:2 S14:1 S15:1 S16:2 S17:2 S19:1 S20:2 S21:2 S22:1 S23:1 S24:1 S25:1 S26:1 S27:1 S28:2
        S29:1 S30:1 S31:2 S32:2 S33:1 S34:2 S35:2 S36:2 S37:1 S40:1 S41:2 S42:1 S43:2 S46:2 S47:1 S49:2 S50:1 S52:1 S53:1 S54:2 S55:1 S56:1 S57:1 S58:1 S59:2 S61:2 S62:2 S63:2 S68:1 S69:2 S71:1 S72:1 S73:2 S74:2 S75:2 S76:1 S77:1 S78:1 S79:1 S80:2 S81:1 S82:1 S83:2 S84:2 S85:2 S87:2 S88:2 S89:1
        S90:2 S91:1 S92:1 S93:1 S94:2 S95:1 S96:2 S97:1 S98:2 S99:2 S100:1 S101:2 S102:1 S103:1
        """;

    private const string Later = "vient avec ";

    private const string Third = "S02 S07 S18 S38 S39 S44 S45 S48 S51 S60 S64 S65 S66 S67 S70 S86";

    [Fact]
    public void What_exists_of_each_item_of_priority_3_is_said() =>
        Assert.Equal(
            Third.Split(' '),
            File.ReadLines(Path.Combine(Root(), "mandate.md")).Select(line => line.Split('|')).Where(cells => cells.Length > 3 && cells[1].Trim() is ("fait" or "en partie" or "pas encore"))
                .Select(cells => cells[2].Trim().Split(' ')[0]));

    [Fact]
    public void Each_item_has_one_row_and_a_test_or_the_issue_that_it_comes_with()
    {
        Assert.Equal(Items.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries), Rows().Select(row => $"{row.Item}:{row.Priority}"));
        Assert.All(Rows(), row => Assert.True(row.Tests.Count > 0 != row.Check.StartsWith(Later, StringComparison.Ordinal), row.Item));
        Assert.All(Rows().Where(row => row.Tests.Count > 0), row => Assert.NotEmpty(row.Where));
    }

    [Fact]
    public void Every_test_that_a_row_names_is_there()
    {
        var there = Tests();
        Assert.Empty(Rows().SelectMany(row => row.Tests).Where(test => !there.Contains(test)).Distinct());
    }

    /// <summary>Said on every screen from one file of words, each with the same as one would say it.</summary>
    [Fact]
    public void The_five_families_of_obstacles_are_those_of_the_mandate_and_each_has_its_words()
    {
        (string Family, string Words)[] families =
        [
            ("centralisedTradition", "administrative centralisée"), ("legalFramework", "Cadre juridique"), ("institutionalComplexity", "complexe et peu lisible"),
            ("managerialLogic", "Emprise des logiques gestionnaires"), ("professionalModel", "Modèle professionnel"),
        ];
        var words = File.ReadAllText(Path.Combine(Root(), "..", "web", "src", "words", "assessment.ts"));
        Assert.All(families, family => Assert.Matches($"(?s) {family.Family}: '[^']*{family.Words}.* {family.Family}: '[^']+'", words));
    }

    /// <summary>How much of it waits: a row that begins to be carried is taken off here.</summary>
    [Fact]
    public void What_comes_later_is_counted() =>
        Assert.Equal(
            ["S93", "S101", "S102"],
            Rows().Where(row => row.Tests.Count == 0).Select(row => row.Item));

    private static List<(string Item, string Priority, string Where, string Check, List<string> Tests)> Rows() =>
        [.. File.ReadLines(Path.Combine(Root(), "mandate.md")).Where(line => line.StartsWith("| S", StringComparison.Ordinal) && char.IsAsciiDigit(line[3])).Select(line =>
        {
            var cells = line.Split('|').Select(cell => cell.Trim()).ToArray();
            return (cells[1].Split(' ')[0], cells[2], cells[3], cells[4], Quoted().Matches(cells[4]).Select(name => name.Groups[1].Value).ToList());
        })];

    /// <summary>Every test of the product: those of the rules and of the server, of browsers, and of the web's logic.</summary>
    private static HashSet<string> Tests()
    {
        var tests = new HashSet<string>();
        foreach (var source in Sources(Root(), "*.cs"))
        {
            foreach (Match test in Method().Matches(File.ReadAllText(source))) tests.Add($"{Path.GetFileName(source).Split('.')[0]}.{test.Groups[1].Value}");
        }

        foreach (var source in Sources(Path.Combine(Root(), "..", "web", "src"), "*.test.ts"))
        {
            foreach (Match test in WebTest().Matches(File.ReadAllText(source))) tests.Add($"{Path.GetFileName(source)}: {test.Groups[1].Value}");
        }

        return tests;
    }

    private static IEnumerable<string> Sources(string folder, string names) => Directory.GetFiles(folder, names, SearchOption.AllDirectories)
        .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, ".."));

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\[(?:Fact|Theory)[^\]]*\](?:\s*(?:\[[^\n]*\]|//[^\n]*))*\s*public\s+(?:async\s+)?(?:void|Task)\s+(\w+)\(")]
    private static partial Regex Method();

    [GeneratedRegex(@"\b(?:test|it)\(\s*'((?:[^'\\]|\\.)*)'")]
    private static partial Regex WebTest();
}

using System.Runtime.CompilerServices;

namespace CoConstruction.Domain.Tests;

/// <summary>The contract is whole: every command and event has a name, and the web's copy is in step.</summary>
public sealed class ContractTests
{
    [Fact]
    public void Every_command_and_event_of_the_domain_has_its_name_in_the_index()
    {
        var types = typeof(Project).Assembly.GetTypes().Where(type => !type.IsAbstract).ToList();
        Assert.Equal(types.Where(type => type.IsSubclassOf(typeof(Command))).ToHashSet(), Contract.Commands.Values.ToHashSet());
        Assert.Equal(types.Where(type => type.IsSubclassOf(typeof(Happened)) && !type.IsSubclassOf(typeof(LibraryHappened))).ToHashSet(), Contract.Events.Values.ToHashSet());
        Assert.Equal(types.Where(type => type.IsSubclassOf(typeof(LibraryCommand))).ToHashSet(), LibraryContract.Commands.Values.ToHashSet());
        Assert.Equal(types.Where(type => type.IsSubclassOf(typeof(LibraryHappened))).ToHashSet(), LibraryContract.Events.Values.ToHashSet());
        Assert.Empty(Contract.Events.Keys.Intersect(LibraryContract.Events.Keys));
    }

    [Fact]
    public void Every_command_has_a_line_in_the_table_of_rights() =>
        Assert.Equal(
            (Contract.Commands.Values.ToHashSet(), LibraryContract.Commands.Values.ToHashSet()), (Rights.Table.Keys.ToHashSet(), LibraryRights.Table.Keys.ToHashSet()),
            (one, other) => one.Item1.SetEquals(other.Item1) && one.Item2.SetEquals(other.Item2));

    /// <summary>To write the file again: run this test with UPDATE_CONTRACT=1 in the environment.</summary>
    [Fact]
    public void The_contract_of_the_web_is_the_one_of_the_domain()
    {
        var path = Path.Combine(Root(), "web", "src", "contract.ts");
        if (Environment.GetEnvironmentVariable("UPDATE_CONTRACT") == "1") File.WriteAllText(path, ContractFile.Text());
        Assert.Equal(ContractFile.Text(), File.Exists(path) ? File.ReadAllText(path) : "");
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}

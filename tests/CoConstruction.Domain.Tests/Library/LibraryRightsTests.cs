namespace CoConstruction.Domain.Tests;

/// <summary>Who may ask what of the library, written out in full: changing a right means changing this table.</summary>
public sealed class LibraryRightsTests
{
    //                                  D = door, M = member (an account), S = signaller, R = relay, A = administrator; visitors ask nothing
    private const string Expected = """
        signalPractice      DM
        offerSheet          D
        qualifyPractice     DRA
        declinePractice     DRA
        writeSheet          DSRA
        reviewPractice      DRA
        publishPractice     DA
        revisePractice      SA
        withdrawPractice    SA
        markUseful          M
        withdrawVerbatim    DSRA
        linkProject         D
        nameRelay           A
        endRelay            A
        noteRelayActivity   D
        addSource           RA
        changeSource        RA
        removeSource        A
        writeGuide          M
        withdrawGuide       M
        removeGuide         A
        writeForm           A
        publishForm         A
        removeForm          A
        """;

    public static TheoryData<string, LibraryRole> Every
    {
        get
        {
            var every = new TheoryData<string, LibraryRole>();
            foreach (var command in LibraryContract.Commands.Keys)
            {
                foreach (var role in Enum.GetValues<LibraryRole>()) every.Add(command, role);
            }

            return every;
        }
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Each_role_may_ask_what_the_table_says_and_nothing_else(string command, LibraryRole role)
    {
        var letters = Expected.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToDictionary(line => line[0], line => line[1].Trim());
        var expected = role != LibraryRole.Visitor && letters[command].Contains(role.ToString()[0], StringComparison.Ordinal);
        Assert.Equal(expected, LibraryRights.May([role], LibraryContract.Commands[command]));
    }

    [Fact]
    public void Somebody_is_what_they_are_for_one_practice_and_not_for_another()
    {
        var (here, there) = (Shelf.Told("a", Shelf.Signal), Shelf.Told("b", Shelf.Signal with { Place = new PracticePlace("Vallée d’Ormonde", null, "Brasse") }));
        var relay = new LibraryCaller("rita") { Territories = ["pays de vermelonne"] };
        Assert.Equal([LibraryRole.Visitor, LibraryRole.Member, LibraryRole.Relay], relay.RolesIn(here));
        Assert.Equal([LibraryRole.Visitor, LibraryRole.Member], relay.RolesIn(there));
        Assert.Equal([LibraryRole.Visitor, LibraryRole.Member, LibraryRole.Signaller], new LibraryCaller("sam").RolesIn(here));
        Assert.Equal([LibraryRole.Visitor], new LibraryCaller().RolesIn(here));
        Assert.Equal([LibraryRole.Visitor, LibraryRole.Member, LibraryRole.Administrator], new LibraryCaller("ada", Administers: true).RolesIn(here));
    }

    /// <summary>Whoever told of nothing is not the signaller of what nobody told of.</summary>
    [Fact]
    public void Nobody_is_the_signaller_of_what_the_server_brought() =>
        Assert.DoesNotContain(LibraryRole.Signaller, new LibraryCaller().RolesIn(new Practice("a").Evolve(new PracticeSignalled("a", Shelf.Signal, "", Shelf.Start))));
}

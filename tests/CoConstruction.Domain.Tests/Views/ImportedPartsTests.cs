using System.Text.Json;

namespace CoConstruction.Domain.Tests;

/// <summary>What waits for its room is shown with its counts by college merged, wherever they stand.</summary>
public sealed class ImportedPartsTests
{
    [Theory]
    [InlineData("""{"signatories":[{"collegeId":"elected","count":3},{"collegeId":"institutions","count":5},{"collegeId":"persons","count":9}]}""",
        """{"signatories":[{"collegeIds":["persons"],"count":9},{"collegeIds":["elected","institutions"],"count":8}]}""")]
    [InlineData("""{"host":{"collegeId":"elected","count":1}}""", """{"host":{"collegeId":"elected"}}""")]
    [InlineData("""[{"collegeId":"elected","count":2},"et d'autres"]""", """[{"collegeId":"elected"},"et d'autres"]""")]
    [InlineData("""{"composition":[{"collegeId":"elected","count":3}]}""", """{"composition":[{"collegeId":"elected","count":3}]}""")]
    public void A_small_college_is_never_counted_alone_except_for_the_seats_of_a_body(string file, string shown)
    {
        using var part = JsonDocument.Parse(file);
        Assert.Equal(shown, JsonSerializer.Serialize(ImportedParts.Masked(part.RootElement), Contract.Json));
    }
}

using Xunit.v3;

namespace CoConstruction.Server.Tests;

/// <summary>
/// Tests that start no <see cref="TestServer"/>: where houses keep their data changes nothing for them. The run on PostgreSQL
/// leaves them out (<c>--filter-not-trait house=none</c>); those of PostgreSQL's own parts run in every run.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WithoutHouseAttribute : Attribute, ITraitAttribute
{
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("house", "none")];
}

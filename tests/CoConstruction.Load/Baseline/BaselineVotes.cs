using Microsoft.EntityFrameworkCore;

namespace CoConstruction.Load;

/// <summary>The peer's tables: who came in, and what each votes.</summary>
public sealed class BaselineVotes(DbContextOptions<BaselineVotes> options) : DbContext(options)
{
    public DbSet<BaselineVoter> Voters => Set<BaselineVoter>();

    public DbSet<BaselineVote> Votes => Set<BaselineVote>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<BaselineVoter>().ToTable("voters");
        var vote = modelBuilder.Entity<BaselineVote>().ToTable("votes");
        vote.HasKey(known => new { known.BallotId, known.VoterId });
        vote.Property(known => known.BallotId).HasColumnName("ballot_id");
        vote.Property(known => known.VoterId).HasColumnName("voter_id");
        vote.Property(known => known.OptionId).HasColumnName("option_id");
        vote.Property(known => known.At).HasColumnName("at");
    }
}

/// <summary>Somebody who came in.</summary>
public sealed record BaselineVoter(Guid Id, DateTimeOffset At);

/// <summary>What somebody votes.</summary>
public sealed record BaselineVote(string BallotId, Guid VoterId, string OptionId, DateTimeOffset At);

using System.Runtime.InteropServices;

namespace CoConstruction.Domain;

/// <summary>One college's sums while they grow. They alone are changed in place: a large vote is counted in a moment.</summary>
public sealed class CollegeCount(string collegeId)
{
    private readonly Dictionary<string, Dictionary<string, int>> _options = [];

    public string CollegeId => collegeId;

    /// <summary>The college, and those that were counted together with it elsewhere.</summary>
    public ImmutableList<string> CollegeIds { get; init; } = [collegeId];

    public int People { get; private set; }

    public Dictionary<VoteChannel, int> Channels { get; } = [];

    /// <summary>How many voted so that nobody else knows what: not by what somebody typed of paper or hands, or voted for them.</summary>
    public int Boxed => People - Channels.GetValueOrDefault(VoteChannel.Paper) - Channels.GetValueOrDefault(VoteChannel.Hands) - Channels.GetValueOrDefault(VoteChannel.Assisted);

    public IReadOnlyDictionary<string, int> Of(string option) => _options.TryGetValue(option, out var kinds) ? kinds : ImmutableDictionary<string, int>.Empty;

    /// <summary>So many people voted by this channel.</summary>
    public void Add(VoteChannel channel, int people)
    {
        if (people == 0) return;
        People += people;
        Channels[channel] = Channels.GetValueOrDefault(channel) + people;
    }

    /// <summary>An option got so many of a kind.</summary>
    public void Add(string option, string kind, int number)
    {
        ref var kinds = ref CollectionsMarshal.GetValueRefOrAddDefault(_options, option, out _);
        kinds ??= [];
        CollectionsMarshal.GetValueRefOrAddDefault(kinds, kind, out _) += number;
    }

    /// <summary>Takes off what was added before; what comes to nothing is not told.</summary>
    public void Remove(CollegeCount former)
    {
        foreach (var (channel, people) in former.Channels)
        {
            Add(channel, -people);
            if (Channels[channel] == 0) Channels.Remove(channel);
        }

        foreach (var (option, kinds) in former._options)
        {
            foreach (var (kind, number) in kinds)
            {
                Add(option, kind, -number);
                if (_options[option][kind] == 0) _options[option].Remove(kind);
            }
        }
    }

    public void Add(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> counts)
    {
        foreach (var (option, kinds) in counts)
        {
            foreach (var (kind, number) in kinds) Add(option, kind, number);
        }
    }
}

using System.Text.Json;

namespace CoConstruction.Server;

/// <summary>Values of facets, each with a number from 0 on. It only grows: what no practice has any more is counted by nobody.</summary>
internal sealed class PracticeValues
{
    public const int Unknown = -1;

    private readonly List<(string Name, string Value)> _all;
    private readonly Dictionary<(string Name, string Value), int> _numbers;

    public PracticeValues() => (_all, _numbers) = ([], []);

    /// <summary>Those of others, to be added to.</summary>
    public PracticeValues(PracticeValues others) => (_all, _numbers) = ([.. others._all], new(others._numbers));

    public int Count => _all.Count;

    public (string Name, string Value) this[int number] => _all[number];

    /// <summary>Where practices stand, each under the number that it has in its list.</summary>
    public static PracticeValues States()
    {
        var states = new PracticeValues();
        foreach (var state in Enum.GetValues<PracticeState>()) states.Add("state", Word(state));
        return states;
    }

    /// <summary>The number of a value, which it is given when it is new.</summary>
    public int Add(string name, string value)
    {
        if (_numbers.TryAdd((name, value), Count)) _all.Add((name, value));
        return _numbers[(name, value)];
    }

    public int Find(string name, string value) => _numbers.GetValueOrDefault((name, value), Unknown);

    /// <summary>A word of ours as JSON says it.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(value)!);
}

using System.Globalization;

namespace CoConstruction.Load;

/// <summary>Processor time as the kernel of Linux counts it, in hundredths of a second.</summary>
internal static class ProcessorTime
{
    private const int Parent = 1, User = 11, ChildrenSystem = 14, TicksPerSecond = 100;

    /// <summary>Of a process, of its children, and of those that it had.</summary>
    public static TimeSpan OfFamily(int pid) =>
        TimeSpan.FromSeconds(Directory.GetDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _)).Select(name => Stat(name!))
            .Where(stat => stat is not null && (stat.Value.Pid == pid || stat.Value.Parent == pid)).Sum(stat => stat!.Value.Ticks) / (double)TicksPerSecond);

    private static (int Pid, int Parent, long Ticks)? Stat(string pid)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{pid}/stat");
            // The name, in brackets, may hold anything.
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return (int.Parse(pid, CultureInfo.InvariantCulture), int.Parse(fields[Parent], CultureInfo.InvariantCulture),
                fields[User..(ChildrenSystem + 1)].Sum(field => long.Parse(field, CultureInfo.InvariantCulture)));
        }
        catch (IOException)
        {
            // It ended meanwhile.
            return null;
        }
    }
}

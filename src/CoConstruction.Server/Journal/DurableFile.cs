using System.Runtime.InteropServices;
using System.Text;

namespace CoConstruction.Server;

/// <summary>Small files that must be there after a power cut, or must not; readable by the server's account alone.</summary>
internal static class DurableFile
{
    private const int ReadOnly = 0, NotSupportedHere = 22, Taken = 17;

    /// <summary>Makes a directory for this account alone, with those above it.</summary>
    public static void MakeDirectory(string directory)
    {
        if (Directory.Exists(directory)) return;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(directory);
        else Directory.CreateDirectory(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Sync(Path.GetDirectoryName(directory)!);
    }

    /// <summary>Writes a whole file. Cut short by a crash, it may be there with fewer bytes.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(path, options))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        Sync(Path.GetDirectoryName(path)!);
    }

    /// <summary>Gives a file its name, durably, in the place of whatever has it.</summary>
    public static void TakePlace(string path, string name)
    {
        File.Move(path, name, overwrite: true);
        Sync(Path.GetDirectoryName(name)!);
    }

    /// <summary>
    /// Gives a file its name, durably, where nothing has it; false when something has. Of several that come for it at once
    /// one gets it, which <see cref="File.Move(string, string)"/> does not promise: it looks first, and then renames.
    /// </summary>
    public static bool TakeFreePlace(string path, string name)
    {
        if (!MoveWhereNothingIs(path, name)) return false;
        Sync(Path.GetDirectoryName(name)!);
        return true;
    }

    private static bool MoveWhereNothingIs(string path, string name)
    {
        if (!OperatingSystem.IsWindows())
        {
            if (LinkFile(Terminated(path), Terminated(name)) == 0)
            {
                File.Delete(path);
                return true;
            }

            if (Marshal.GetLastPInvokeError() == Taken) return false;
            // Sticks and some shares know no second name for a file: there, looking first is the best there is.
        }

        try
        {
            File.Move(path, name);
            return true;
        }
        catch (IOException) when (File.Exists(name))
        {
            return false;
        }
    }

    /// <summary>
    /// Overwrites a file, then removes it. Disks that never write twice in the same place (flash, copies of the file
    /// system) may keep the former content somewhere that no program reads.
    /// </summary>
    public static void Erase(string path)
    {
        if (!File.Exists(path)) return;
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            file.Write(new byte[file.Length]);
            file.Flush(flushToDisk: true);
        }

        File.Delete(path);
        Sync(Path.GetDirectoryName(path)!);
    }

    /// <summary>A file's name is durable only once its directory is; Windows does it by itself.</summary>
    private static void Sync(string directory)
    {
        if (OperatingSystem.IsWindows()) return;
        var handle = OpenFile(Terminated(directory), ReadOnly);
        if (handle < 0) throw new IOException($"The directory {directory} cannot be opened ({Marshal.GetLastPInvokeError()}).");
        var failed = FlushFile(handle) != 0 && Marshal.GetLastPInvokeError() != NotSupportedHere;
        _ = CloseFile(handle);
        if (failed) throw new IOException($"The directory {directory} cannot be made durable.");
    }

    private static byte[] Terminated(string path) => [.. Encoding.UTF8.GetBytes(path), 0];

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int OpenFile(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "link", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int LinkFile(byte[] path, byte[] name);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FlushFile(int handle);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int CloseFile(int handle);
}

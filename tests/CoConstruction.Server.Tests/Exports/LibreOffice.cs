using System.Diagnostics;

namespace CoConstruction.Server.Tests;

/// <summary>The real LibreOffice of this machine, which opens files as people do, without its windows.</summary>
internal static class LibreOffice
{
    private static readonly string[] Usual = ["/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice"];

    /// <summary>What it reads in each file, as HTML; the test is skipped where there is none, unless one is required.</summary>
    public static async Task<IReadOnlyList<string>> Open(IReadOnlyList<(string Name, byte[] Content)> files, CancellationToken end)
    {
        var program = Environment.GetEnvironmentVariable("COCONSTRUCTION_LIBREOFFICE") ?? Usual.FirstOrDefault(File.Exists) ?? Usual[0];
        if (!File.Exists(program)) Miss($"LibreOffice n'est pas là ({program}). Installez libreoffice-writer-nogui, ou dites où il est par COCONSTRUCTION_LIBREOFFICE.");
        var folder = Directory.CreateTempSubdirectory("libreoffice");
        try
        {
            foreach (var (name, content) in files) await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name), content, end);
            // A profile of its own: it would wait for another that is open, and leave its settings behind.
            using var run = Process.Start(new ProcessStartInfo(program,
                [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "html", "--outdir", Path.Combine(folder.FullName, "read"), .. files.Select(file => Path.Combine(folder.FullName, file.Name))])
            { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = run.StandardOutput.ReadToEndAsync(end);
            var complained = run.StandardError.ReadToEndAsync(end);
            await run.WaitForExitAsync(end);
            Assert.True(run.ExitCode == 0, $"{await said}\n{await complained}");
            return await Task.WhenAll(files.Select(file => File.ReadAllTextAsync(Path.Combine(folder.FullName, "read", Path.ChangeExtension(file.Name, "html")), end)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Miss(string why)
    {
        if (Environment.GetEnvironmentVariable("COCONSTRUCTION_LIBREOFFICE_REQUIRED") == "1") Assert.Fail(why);
        Assert.Skip(why);
    }
}

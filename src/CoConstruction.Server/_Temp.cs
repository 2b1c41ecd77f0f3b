using System.Text;
namespace CoConstruction.Server;

internal static class Exports { public static TempExport? Find(string name) => name == "minutes.html" ? new("") : null; }
internal sealed record TempExport(string A) { public byte[] Render(Minutes minutes) => Encoding.UTF8.GetBytes(minutes.Title + A); public string ContentType => "text/html" + A; public string FileName(Minutes minutes) => minutes.Title + A; }

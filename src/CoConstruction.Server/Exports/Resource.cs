namespace CoConstruction.Server;

/// <summary>Files beside this one that travel inside the program.</summary>
internal static class Resource
{
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    public static Stream Open(string name) => typeof(Resource).Assembly.GetManifestResourceStream(name)!;
}

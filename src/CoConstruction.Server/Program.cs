using CoConstruction.Server;

try
{
    await using var server = CoConstructionServer.Build(args);
    await server.StartAsync();
    await server.Services.GetRequiredService<Welcome>().Say();
    await server.WaitForShutdownAsync();
    return 0;
}
catch (Exception refusal) when (refusal is OptionException or NewerSchemaException)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}

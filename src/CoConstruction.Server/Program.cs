using CoConstruction.Server;

try
{
    await using var server = CoConstructionServer.Build(args);
    var stopping = server.Lifetime.ApplicationStopping;
    var looking = Task.CompletedTask;
    try
    {
        await server.StartAsync();
        var welcome = server.Services.GetRequiredService<Welcome>();
        await welcome.Say();
        _ = server.Services.GetService<Rehearsal>()?.Run();
        looking = welcome.LookAfterProjects(stopping);
    }
    catch (Exception) when (stopping.IsCancellationRequested)
    {
        // Asked to leave before it was open: a web process may wait for a silo for as long as it takes.
    }

    await server.WaitForShutdownAsync();
    await looking;
    return 0;
}
catch (Exception trouble) when (trouble is JournalUnavailableException { Trouble: JournalTrouble.Unreachable } or Npgsql.NpgsqlException)
{
    await Console.Error.WriteLineAsync("La base PostgreSQL ne répond pas. Vérifiez qu’elle est démarrée et que l’adresse donnée à --database est la bonne, puis recommencez.");
    return 1;
}
catch (Exception refusal) when (refusal is OptionException or NewerSchemaException)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR;

namespace CoConstruction.Load;

/// <summary>SignalR and nothing else: what is posted goes to everybody who is connected, as the product's pushes look.</summary>
internal sealed class RawHub : Hub
{
    public override Task OnConnectedAsync() => Clients.Caller.SendAsync("Changed", new { version = 0 });

    /// <summary>Serves it until the process ends.</summary>
    public static Task Serve(string[] args) => Serving.Other(args, _ => { }, app =>
    {
        app.MapHub<RawHub>("/live");
        app.MapPost("/say", (JsonElement words, IHubContext<RawHub> hub) =>
        {
            // Not awaited, as in the product: one phone that reads slowly must not hold back the others.
            _ = hub.Clients.All.SendAsync("Changed", words);
            return Results.NoContent();
        });
        return Task.CompletedTask;
    });
}

using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace CoConstruction.Server;

/// <summary>Writes what is said to the pages of a text, in order and to each at its own pace: one that does not read is let go.</summary>
internal sealed class TextDelivery(ILogger<DefaultHubLifetimeManager<TextHub>> logger) : DefaultHubLifetimeManager<TextHub>(logger)
{
    /// <summary>So many messages may wait for a page: half a minute of fifty people who write.</summary>
    private const int MostWaiting = 2_000;

    private sealed record Line(HubConnectionContext Connection)
    {
        private int _waiting;

        public void Write(SerializedHubMessage words)
        {
            var written = Connection.WriteAsync(words, CancellationToken.None);
            if (written.IsCompleted) return;
            if (Interlocked.Increment(ref _waiting) > MostWaiting) Connection.Abort();
            _ = Count(written);
        }

        private async Task Count(ValueTask written)
        {
            try
            {
                await written;
            }
            finally
            {
                Interlocked.Decrement(ref _waiting);
            }
        }
    }

    private readonly ConcurrentDictionary<string, Line> _lines = new();

    /// <summary>Serialised once, however many they are.</summary>
    public void Send(IEnumerable<string> connections, TextSaid said)
    {
        var words = new SerializedHubMessage(new InvocationMessage(said.Name, [new Written(said.Json)]));
        foreach (var id in connections)
        {
            if (_lines.TryGetValue(id, out var line)) line.Write(words);
        }
    }

    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        _lines[connection.ConnectionId] = new(connection);
        return base.OnConnectedAsync(connection);
    }

    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        _lines.TryRemove(connection.ConnectionId, out _);
        return base.OnDisconnectedAsync(connection);
    }

    /// <summary>JSON that was written where it was made.</summary>
    [JsonConverter(typeof(AsItIs))]
    private sealed record Written(byte[] Json);

    private sealed class AsItIs : JsonConverter<Written>
    {
        public override Written Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("What is said only leaves.");

        public override void Write(Utf8JsonWriter writer, Written value, JsonSerializerOptions options) => writer.WriteRawValue(value.Json, skipInputValidation: true);
    }
}

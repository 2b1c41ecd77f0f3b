using System.Diagnostics;
using OpenTelemetry;

namespace CoConstruction.Server;

/// <summary>
/// What a trace may say when it leaves the house: which kind of step took how long, and whether it went well. Addresses
/// hold tokens and codes, calls hold the ids of those who call, messages of exceptions may hold anything: all that is not
/// known to be harmless is taken off.
/// </summary>
internal sealed class PlainSpans : BaseProcessor<Activity>
{
    private static readonly HashSet<string> _harmless =
    [
        "http.request.method", "http.route", "http.response.status_code", "url.scheme", "network.protocol.version", "error.type",
        "rpc.system", "rpc.system.name", "rpc.service", "rpc.method", "orleans.rpc.service", "orleans.grain.type",
        "db.system.name", "db.operation.name", "db.response.status_code",
    ];

    public override void OnEnd(Activity data)
    {
        foreach (var (name, _) in data.TagObjects.Where(tag => !_harmless.Contains(tag.Key)).ToList()) data.SetTag(name, null);
        // A reason in words may hold what was asked; that it failed is enough.
        if (data.Status == ActivityStatusCode.Error) data.SetStatus(ActivityStatusCode.Error);
        // Whoever called may have written anything here.
        data.TraceStateString = null;
        // Messages of exceptions lie in events, which nothing can take off again: such a step stays here. The one around it tells of the failure.
        if (data.Events.Any()) data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
    }
}

namespace CoConstruction.Server;

/// <summary>What an evaluation may start from.</summary>
internal static class EvaluationApi
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/indicator-examples", () => Results.Json(IndicatorExamples.All, Contract.Json)).Produces<IEnumerable<IndicatorExample>>()
            .WithSummary("Examples of indicators, to be adapted.");
}

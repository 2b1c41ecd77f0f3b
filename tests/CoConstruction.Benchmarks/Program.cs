using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using CoConstruction.Benchmarks;

// In this process: what is measured is the built assembly, and nothing is compiled anew.
var job = (args.Contains("--short") ? Job.ShortRun : Job.Default).WithToolchain(InProcessNoEmitToolchain.Instance);
var config = DefaultConfig.Instance
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .WithOptions(ConfigOptions.DisableLogFile)
    .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "coconstruction-benchmarks"));
BenchmarkRunner.Run<VoteBenchmarks>(config);
BenchmarkRunner.Run<OpinionMapBenchmarks>(config);

using StaticBriefing.Benchmarks;

return BenchmarkCommand.Create().Parse(args).Invoke();

using StaticBriefing.Cli;

using var interruption = Interruption.Listen();
using var environment = CommandEnvironment.OfProcess(interruption.Token);
return BriefingCommand.Run(args, environment);

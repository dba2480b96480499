using StaticBriefing.Cli;

LateCollection.Allow();
using var interruption = Interruption.Listen();
using var environment = CommandEnvironment.OfProcess(interruption.Token);
return BriefingCommand.Run(args, environment);

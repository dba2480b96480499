namespace StaticBriefing.Cli;

/// <summary>The command cannot begin: its words, a setting or the folder make no sense. The message says what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);

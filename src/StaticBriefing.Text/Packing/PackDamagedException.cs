namespace StaticBriefing.Text.Packing;

/// <summary>Packed bytes are not what was written: whoever remembered them must compute the value anew.</summary>
public sealed class PackDamagedException(string message) : Exception(message);

namespace System.Runtime.CompilerServices;

/// <summary>Lets records be declared for netstandard2.0, on which the compiler loads generators.</summary>
internal static class IsExternalInit;

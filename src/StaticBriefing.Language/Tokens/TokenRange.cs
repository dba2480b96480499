namespace StaticBriefing.Language.Tokens;

/// <summary>A half-open range of token indexes.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public int Count => End - First;

    public bool IsEmpty => End <= First;

    public bool Contains(int token) => token >= First && token < End;
}

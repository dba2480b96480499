using System.Security.Cryptography;
using System.Text;

namespace StaticBriefing.Evaluation.Data;

/// <summary>Divides a collection for good: a document is held out when the first byte of its id's SHA-256 is a multiple of five.</summary>
internal static class DocumentSplit
{
    public static bool Has(SplitPart part, string id) => part switch
    {
        SplitPart.HeldOut => IsHeldOut(id),
        SplitPart.Train => !IsHeldOut(id),
        _ => true,
    };

    public static SplitPart? Parse(string word) => word switch
    {
        "all" => SplitPart.All,
        "train" => SplitPart.Train,
        "held-out" => SplitPart.HeldOut,
        _ => null,
    };

    private static bool IsHeldOut(string id) => SHA256.HashData(Encoding.UTF8.GetBytes(id))[0] % 5 == 0;
}

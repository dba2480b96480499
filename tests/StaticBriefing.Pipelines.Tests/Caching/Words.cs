using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Tests.Caching;

/// <summary>What the steps of these tests give.</summary>
internal sealed record Words(EquatableArray<string> Items) : IPackable<Words>
{
    public static Words Of(string text) => new(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray());

    public static Words Unpack(PackReader reader) => new(reader.ReadArray(static inner => inner.ReadString()));

    public void Pack(PackWriter writer) => writer.WriteArray(Items, static (inner, item) => inner.WriteString(item));
}

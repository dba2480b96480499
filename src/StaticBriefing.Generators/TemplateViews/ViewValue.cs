using StaticBriefing.Generators.Collections;

namespace StaticBriefing.Generators.TemplateViews;

/// <summary>The type of a member as templates see it.</summary>
/// <param name="TypeName">Of a record or enum: its short name; otherwise empty.</param>
/// <param name="FullTypeName">Of a record, an enum or a list's items: the C# name; otherwise empty.</param>
/// <param name="IsDeferred">It is made when it is asked for.</param>
/// <param name="IsNullable">The C# type allows null.</param>
/// <param name="Words">Of an enum: its members as (C# name, word) pairs.</param>
/// <param name="Element">Of a list: what is in it.</param>
internal sealed record ViewValue(
    ViewValueKind Kind,
    string TypeName = "",
    string FullTypeName = "",
    bool IsDeferred = false,
    bool IsNullable = false,
    EquatableArray<ViewWord> Words = default,
    ViewValue? Element = null);

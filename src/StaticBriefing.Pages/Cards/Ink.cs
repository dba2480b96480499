namespace StaticBriefing.Pages.Cards;

/// <summary>A colour of the look, in its light theme: 0xRRGGBB.</summary>
internal enum Ink
{
    Paper = 0xfbfaf7,
    Text = 0x1c1b19,
    Rule = 0xdcd8cf,
    Accent = 0x0b5cad,
    Quotation = 0xffe08a,
}

namespace StaticBriefing.Site.Links;

/// <summary>Where an attribute's name and value stand, in bytes; the value without its quotation marks.</summary>
internal readonly record struct HtmlAttribute(Range Name, Range Value);

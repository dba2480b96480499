using StaticBriefing.Pages.Routing;

namespace StaticBriefing.Pages.Views;

/// <summary>A file that can be downloaded.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="FormatKey">String key that says what programs open it.</param>
/// <param name="Kilobytes">Its size in units of 1,000 bytes, rounded up.</param>
/// <param name="Checksum">SHA-256 of its bytes, 64 hexadecimal digits.</param>
public sealed record DownloadItem(string Name, Route Route, string FormatKey, int Kilobytes, string Checksum);

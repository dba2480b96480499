namespace StaticBriefing.Site.Views;

/// <summary>A record as a template sees it: members by name, each converted when it is asked for.</summary>
internal abstract class RecordView
{
    public abstract bool TryGet(string member, out object? result);
}

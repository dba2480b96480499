namespace StaticBriefing.Language.Attributions;

/// <summary>Mends what taggers that see one cue at a time cannot: scraps beside a speech, the speech that goes on, the source that is named before.</summary>
internal sealed class AttributionMender
{
    private readonly SpeechBlock _block;
    private readonly List<AttributionDraft> _drafts;
    private readonly SourceFinder _sources;
    private readonly ContentTrimmer _contents;
    private readonly SpeechContinuer _speeches;

    private AttributionMender(SpeechBlock block, List<AttributionDraft> drafts)
    {
        var taken = AttributionDraft.TakenBy(drafts, block);
        (_block, _drafts) = (block, drafts);
        (_sources, _contents, _speeches) = (new(block, drafts, taken), new(block, taken), new(block, drafts, taken));
    }

    public static void Mend(SpeechBlock block, List<AttributionDraft> drafts)
    {
        var mender = new AttributionMender(block, drafts);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            mender._sources.Find(draft);
            mender._contents.TakeLeads(draft);
            if (draft.Source.IsEmpty)
                mender._sources.TakeShared(i);
            if (!draft.Contents.Exists(content => block[content.First].IsQuoted))
                continue;
            mender._contents.TakeScraps(draft);
            mender._contents.TakeReport(draft);
            mender._contents.TakeSubject(draft);
            mender._speeches.GoOn(draft);
            if (draft.Source.IsEmpty)
                mender._sources.LookBack(i);
        }
        TitlePassages.Remove(block, drafts);
        drafts.RemoveAll(draft => draft.Contents.Count == 0);
        mender.DropTwins();
    }

    /// <summary>Quill said: “…,” the Gazette reported: a speech is told once, by the first who is named, or by who tells more of it.</summary>
    private void DropTwins()
    {
        for (var i = _drafts.Count - 1; i >= 0; i--)
        {
            var draft = _drafts[i];
            if (!draft.Contents.TrueForAll(content => _block[content.First].IsQuoted))
                continue;
            if (_drafts.Exists(other => other.Contents.Count > draft.Contents.Count && draft.Contents.TrueForAll(other.Contents.Contains)))
                _drafts.RemoveAt(i);
            else if (_drafts.FindIndex(0, i, other => other.Contents.SequenceEqual(draft.Contents)) is >= 0 and var twin)
                _drafts.RemoveAt(_drafts[twin].Source.IsEmpty ? twin : i);
        }
    }
}

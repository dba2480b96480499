namespace StaticBriefing.Evaluation.Measures;

/// <summary>Everything that is measured, in the order of the table.</summary>
internal static class MeasureList
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        new QuoteMeasure(),
        new TimexMeasure("timex", "Temporal expressions (TimeBank, AQUAINT)", "timex-tbaq.dev.jsonl.gz", 90, 95, 83, isPublished: true),
        new TimexMeasure("wikiwars", "Temporal expressions (WikiWars)", "timex-wikiwars.dev.jsonl.gz", 85, 94, 75, isPublished: false),
        new RecognizersMeasure(),
        new DucklingMeasure(),
        new EdtfMeasure(),
        new TimelineMeasure(),
        new NameMeasure("worldwide", "Names (newswire of 45 countries)", "ner-worldwide.dev.jsonl.gz", 90, 87, 77),
        new NameMeasure("wikigold", "Names (WikiGold)", "ner-wikigold.dev.jsonl.gz"),
        new NameMeasure("uner", "Names (Universal NER)", "ner-uner.dev.jsonl.gz"),
        new NameMeasure("wnut", "Names (WNUT 17)", "ner-wnut17.dev.jsonl.gz"),
        new AliasMeasure(),
        new SentenceMeasure(),
        new SavedPageMeasure(),
        new SpeedMeasure(),
    ];
}

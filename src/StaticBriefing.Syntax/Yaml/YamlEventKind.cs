namespace StaticBriefing.Syntax.Yaml;

/// <summary>What the YAML parser came across.</summary>
internal enum YamlEventKind
{
    /// <summary>The beginning or end of a document's text; of no interest by itself.</summary>
    Other,
    DocumentStart,
    Scalar,
    Alias,
    SequenceStart,
    MappingStart,
    CollectionEnd,
}

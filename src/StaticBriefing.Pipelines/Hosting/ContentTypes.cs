namespace StaticBriefing.Pipelines.Hosting;

/// <summary>What a file is to a browser, by its name.</summary>
public static class ContentTypes
{
    private const string Atom = "application/atom+xml; charset=utf-8";

    // The site's own feeds are not just any XML and JSON.
    public static string Of(string path) => Path.GetFileName(path) switch
    {
        "atom.xml" or "feed.xml" => Atom,
        "feed.json" => "application/feed+json; charset=utf-8",
        _ => OfExtension(path),
    };

    private static string OfExtension(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".json" or ".map" => "application/json; charset=utf-8",
        ".jsonld" => "application/ld+json; charset=utf-8",
        ".jsonl" or ".ndjson" => "application/x-ndjson; charset=utf-8",
        ".geojson" => "application/geo+json; charset=utf-8",
        ".xml" or ".xsl" => "application/xml; charset=utf-8",
        ".atom" => Atom,
        ".rss" => "application/rss+xml; charset=utf-8",
        ".webmanifest" => "application/manifest+json; charset=utf-8",
        ".ics" => "text/calendar; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".tsv" => "text/tab-separated-values; charset=utf-8",
        ".txt" or ".log" => "text/plain; charset=utf-8",
        ".md" => "text/markdown; charset=utf-8",
        ".yml" or ".yaml" => "application/yaml; charset=utf-8",
        ".bib" => "application/x-bibtex; charset=utf-8",
        ".ris" => "application/x-research-info-systems; charset=utf-8",
        ".ttl" => "text/turtle; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".woff" => "font/woff",
        ".pdf" => "application/pdf",
        ".mp3" => "audio/mpeg",
        ".mp4" => "video/mp4",
        ".webm" => "video/webm",
        ".wasm" => "application/wasm",
        ".zip" => "application/zip",
        ".gz" => "application/gzip",
        ".epub" => "application/epub+zip",
        ".sqlite" or ".db" => "application/vnd.sqlite3",
        ".parquet" => "application/vnd.apache.parquet",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/octet-stream",
    };
}

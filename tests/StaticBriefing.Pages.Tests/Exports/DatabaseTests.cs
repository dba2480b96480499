using Microsoft.Data.Sqlite;

namespace StaticBriefing.Pages.Tests.Exports;

public sealed class DatabaseTests : IDisposable
{
    private const string Vote = "“The bridge is safe,” said Ada Lindqvist. The bridge opened in March 2021 in Port Ellery. About 300 people came.";

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"briefing-{Guid.NewGuid():N}.sqlite");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void TheFileIsWholeAndEveryReferenceLeadsToARow()
    {
        using var database = Open(Story());
        Assert.Equal(["ok"], Query(database, "PRAGMA integrity_check"));
        Assert.Empty(Query(database, "PRAGMA foreign_key_check"));
        Assert.Equal(["4096"], Query(database, "PRAGMA page_size"));
    }

    [Fact]
    public void ItHoldsTheRowsOfEveryTable()
    {
        using var database = Open(Story());
        Assert.Equal(["Ada Lindqvist: The bridge is safe,"], Query(database, "SELECT symbols.name || ': ' || text FROM quotes JOIN symbols ON symbols.id = speaker_id"));
        Assert.Equal(["2021-03"], Query(database, "SELECT date FROM events"));
        Assert.Equal(["vote"], Query(database, "SELECT articles_id FROM events_articles"));
    }

    [Fact]
    public void TextsAndQuotationsAreFoundByTheirWordsWhateverTheAccents()
    {
        using var database = Open(Story("“The café is safe,” said Ada Lindqvist."));
        Assert.Equal(["The café is safe,"], Query(database, "SELECT text FROM quotes_fts WHERE quotes_fts MATCH 'cafe'"));
        Assert.Equal(["vote"], Query(database, "SELECT article_id FROM texts JOIN texts_fts ON texts.rowid = texts_fts.rowid WHERE texts_fts MATCH '\"said Ada\"'"));
    }

    [Fact]
    public void WhatIsNotPublishedIsNotInIt()
    {
        using var database = Open(new Briefing().Article("seeds/vote.txt", Vote, "title: Vote\nvisibility: link"));
        Assert.Equal([""], Query(database, "SELECT text FROM texts"));
        Assert.Empty(Query(database, "SELECT text FROM quotes"));
    }

    [Fact]
    public void EqualFactsGiveEqualBytes() => Assert.Equal(Exported.Bytes(Story(), "briefing.sqlite"), Exported.Bytes(Story(), "briefing.sqlite"));

    [Fact]
    public void AnEmptyBriefingHasADatabaseToo()
    {
        using var database = Open(new Briefing());
        Assert.Equal(["0"], Query(database, "SELECT count(*) FROM quotes"));
    }

    // Only the tests of this class make a database, and one after the other.
    [Fact]
    public void WhoHasNoRoomForItIsToldWhereItWasNeeded()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "elsewhere another variable names the folder");
        var (folder, missing) = (Environment.GetEnvironmentVariable("TMPDIR"), $"/no-such-folder-{Guid.NewGuid():N}/");
        try
        {
            Environment.SetEnvironmentVariable("TMPDIR", missing);

            var failure = Assert.Throws<IOException>(() => Exported.Bytes(Story(), "briefing.sqlite"));

            Assert.Contains($"'{missing}'", failure.Message, StringComparison.Ordinal);
            Assert.Contains("TMPDIR", failure.Message, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TMPDIR", folder);
        }
    }

    private static Briefing Story(string text = Vote) => new Briefing().Article("seeds/vote.txt", text, "title: Vote\ntopics: [Bridges]");

    private SqliteConnection Open(Briefing briefing)
    {
        File.WriteAllBytes(_path, Exported.Bytes(briefing, "briefing.sqlite"));
        var database = new SqliteConnection($"Data Source={_path};Mode=ReadOnly;Pooling=False");
        database.Open();
        return database;
    }

    private static List<string> Query(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
            values.Add(reader.GetValue(0).ToString() ?? "");
        return values;
    }
}

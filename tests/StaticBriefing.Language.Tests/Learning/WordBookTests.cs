using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Tests.Learning;

public class WordBookTests
{
    [Fact]
    public void WhatWasReadBeforeChangesNothing()
    {
        // "1" is the first part of a word here, and a number there.
        var (word, number) = (Text("The 1,000th visitor came."), Text("She has 1 lamp."));
        var alone = Book().Read(number);
        var book = Book();
        book.Read(word);

        Assert.Equal(alone, book.Read(number));
    }

    private static WordBook Book() => new(LanguageWords.English, Lexicon.English, WordClasses.English, WordGroups.English);

    private static ArticleText Text(string prose) => ArticleText.From(Reading.Rich(prose), [], LanguageWords.English);
}

using System.Globalization;
using System.Text;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Benchmarks.Corpus;

/// <summary>Makes one article of a world. Equal numbers give equal articles.</summary>
internal sealed class ArticleMaker
{
    private const int Days = 1000;
    private const int MostQuotes = 6;
    private static readonly DateOnly _first = new(2023, 1, 2);

    private readonly Dice _dice;
    private readonly IReadOnlyList<string> _topics;
    private readonly IReadOnlyList<string> _people;
    private readonly IReadOnlyList<string> _places;
    private readonly DateOnly _published;
    private readonly string _url;
    private readonly string _number;
    private readonly List<CorpusQuote> _quotes = [];

    private ArticleMaker(CorpusWorld world, int index)
    {
        _dice = Dice.Of(world.Articles, index);
        _topics = world.Pick(_dice, world.Topics, _dice.Between(3, 7));
        _people = world.Pick(_dice, world.People, _dice.Between(2, 4));
        _places = world.Pick(_dice, world.Places, _dice.Between(1, 3));
        _published = _first.AddDays((int)((long)index * Days / world.Articles));
        _number = index.ToString("0000000", CultureInfo.InvariantCulture);
        _url = $"https://outlet.example/{_published.Year.ToString(CultureInfo.InvariantCulture)}/{_number}";
    }

    public static CorpusArticle Make(CorpusWorld world, int index) => new ArticleMaker(world, index).Make();

    private CorpusArticle Make()
    {
        var title = Fill(_dice.Pick(Words.Titles));
        var body = Body();
        return new CorpusArticle(
            Slug.From($"{_number} {title}"),
            title,
            _published,
            _dice.Pick(Words.Outlets),
            _url,
            Fill(Words.Sentences[_dice.Between(0, 3)]),
            _topics,
            _people,
            _places,
            _quotes,
            [.. Enumerable.Range(0, _dice.Between(1, 4)).Select(_ => new CorpusEvent(Before(90), Fill(_dice.Pick(Words.Events))))],
            body);
    }

    private string Body()
    {
        var body = new StringBuilder(Quotation());
        var length = _dice.Between(2200, 4600);
        while (body.Length < length)
            body.Append("\n\n").Append(Block());
        return body.Append('\n').ToString();
    }

    private string Block() => _dice.Share() switch
    {
        < 0.08 => $"## {Fill(_dice.Pick(Words.Headings))}\n\n{Sentences(2)}",
        < 0.15 => string.Join('\n', Enumerable.Range(0, 3).Select(_ => $"- {Sentences(1)}")),
        < 0.40 when _quotes.Count < MostQuotes => Quotation(),
        _ => Sentences(_dice.Between(2, 4)),
    };

    private string Quotation()
    {
        var quote = new CorpusQuote(Fill(_dice.Pick(Words.Quotations)), _dice.Pick(_people), Before(3));
        if (_quotes.TrueForAll(said => said.Words != quote.Words))
            _quotes.Add(quote);
        return $"“{quote.Words},” {quote.Speaker} {_dice.Pick(Words.Verbs)}. {Sentences(_dice.Between(1, 2))}";
    }

    private string Sentences(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Fill(_dice.Pick(Words.Sentences))));

    private DateOnly Before(int days) => _published.AddDays(-_dice.Between(0, days));

    private string Fill(string pattern)
    {
        var text = new StringBuilder();
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf('{', at);
            text.Append(pattern, at, (open < 0 ? pattern.Length : open) - at);
            if (open < 0)
                break;
            var close = pattern.IndexOf('}', open);
            text.Append(Word(pattern[(open + 1)..close]));
            at = close + 1;
        }
        return text.ToString();
    }

    private string Word(string name) => name switch
    {
        "person" => _people[0],
        "other" => _people[1],
        "place" => _dice.Pick(_places),
        "topic" => _dice.Pick(_topics),
        "paper" => _dice.Pick(Words.Papers),
        "quality" => _dice.Pick(Words.Qualities),
        "group" => _dice.Pick(Words.Groups),
        "effect" => _dice.Pick(Words.Effects),
        "number" => _dice.Between(12, 980).ToString(CultureInfo.InvariantCulture),
        "few" => _dice.Between(2, 19).ToString(CultureInfo.InvariantCulture),
        "day" => Before(40).ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        "url" => _url,
        _ => throw new ArgumentException($"'{name}' is no word of the corpus.", nameof(name)),
    };
}

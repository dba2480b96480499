using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Semantics.Drafting;

/// <summary>Writes down what the reader found in an article and no entry of its front matter speaks of, refused ones included.</summary>
public static class ArticleDrafter
{
    /// <summary>Only what is new: quotations, events and figures with the status auto. Drafting what was drafted gives nothing.</summary>
    public static ArticleFrontMatter Draft(ArticleSource source, ArticleReading reading)
    {
        var scope = BindingScope.Alone(source, reading, new ArticleRef("", "", "", null, "", ""));
        return new ArticleFrontMatter
        {
            Quotes = QuoteDrafter.Draft(scope).ToEquatableArray(),
            Events = EventDrafter.Draft(scope).ToEquatableArray(),
            Figures = FigureDrafter.Draft(scope).ToEquatableArray(),
        };
    }
}

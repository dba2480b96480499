using System.Text;

namespace StaticBriefing.Generators.FrontMatter;

/// <summary>C# names as YAML writes them: SaidOn → said_on, Sha256 → sha256.</summary>
internal static class SnakeCase
{
    public static string From(string name)
    {
        var snake = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[i]));
        }
        return snake.ToString();
    }
}

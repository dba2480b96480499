using System.CommandLine;
using StaticBriefing.Cli.Reporting;
using StaticBriefing.Cli.Settings;
using StaticBriefing.Cli.Verbs;

namespace StaticBriefing.Cli.Help;

/// <summary>Writes the help of a verb: what it does, examples first, then its words and flags.</summary>
internal sealed class HelpWriter(Verb verb, GlobalOptions options, TextWriter output)
{
    private const int LongestLeft = 26;

    public static int Write(Verb verb, GlobalOptions options, TextWriter output)
    {
        new HelpWriter(verb, options, output).Write();
        return ExitCode.Done;
    }

    private static string TitleOf(VerbGroup group) => group switch
    {
        VerbGroup.Make => "Make the site",
        VerbGroup.Edit => "Read and edit",
        VerbGroup.Check => "Check it",
        _ => "Ask",
    };

    private void Write()
    {
        foreach (var line in Wrapping.Lines(verb.Description!))
            output.WriteLine(line);
        Section("Examples", verb.Examples.Select(example => (example.Command, example.Does)));
        if (verb is StatusVerb)
            WriteVerbs();
        else
            WriteUsage();
        WriteNotes();
        Section("Flags of every verb", options.All.Select(Row));
        if (verb is StatusVerb)
            output.WriteLine("\nMore on a verb: briefing VERB --help");
    }

    private void WriteVerbs()
    {
        foreach (var group in VerbTable.All.GroupBy(entry => entry.Group))
            Section(TitleOf(group.Key), group.Select(entry => (entry.Name, entry.Summary)));
    }

    private void WriteUsage()
    {
        var words = verb.Arguments.Select(Word).Prepend(verb.Name);
        output.WriteLine($"\nUsage\n  briefing {string.Join(' ', words)} [flags]");
        Section("Arguments", verb.Arguments.Select(argument => (Word(argument), argument.Description ?? "")));
        Section("Flags", verb.Options.Select(Row));
    }

    private void WriteNotes()
    {
        foreach (var note in verb.Notes)
        {
            output.WriteLine();
            foreach (var line in Wrapping.Lines(note))
                output.WriteLine(line);
        }
    }

    private void Section(string title, IEnumerable<(string Left, string Right)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        output.WriteLine($"\n{title}");
        var width = Math.Min(all.Max(row => row.Left.Length), LongestLeft);
        foreach (var (left, right) in all)
            WriteRow(left, right, width);
    }

    private void WriteRow(string left, string right, int width)
    {
        var indent = new string(' ', width + 4);
        var lines = Wrapping.Lines(right, indent).ToList();
        var fits = left.Length <= width && lines.Count > 0;
        output.WriteLine(fits ? $"  {left.PadRight(width)}  {lines[0].TrimStart()}" : "  " + left);
        foreach (var line in lines.Skip(fits ? 1 : 0))
            output.WriteLine(line);
    }

    private static string Word(Argument argument)
    {
        var word = argument.HelpName ?? argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{word}]" : word;
    }

    private static (string Left, string Right) Row(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).OrderBy(name => name.Length));
        var value = option.HelpName is null ? "" : " " + option.HelpName;
        return (names + value, option.Description ?? "");
    }
}

using System.Globalization;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Site.Diagnostics;

/// <summary>Reports what is wrong with a theme.</summary>
internal static class ThemeDiagnostics
{
    public static void ReportUnknownMember(
        this DiagnosticBag bag, TextLocation location, string expression, string type, string? nearest, IReadOnlyCollection<string> members) =>
        bag.Report(ThemeDescriptors.UnknownMember, location, expression, DidYouMean(nearest) ?? MembersOf(type, members));

    public static void ReportUnreadableTemplate(this DiagnosticBag bag, TextLocation location, string reason) =>
        bag.Report(ThemeDescriptors.UnreadableTemplate, location, reason.EndsWith('.') ? reason : $"{reason}.");

    public static void ReportUnknownVariable(this DiagnosticBag bag, TextLocation location, string name, string? nearest, IEnumerable<string> names) =>
        bag.Report(ThemeDescriptors.UnknownVariable, location, name, DidYouMean(nearest) ?? $"The variables are {Quoted(names)}.");

    public static void ReportUnknownFunction(this DiagnosticBag bag, TextLocation location, string name, string? nearest, IEnumerable<string> names) =>
        bag.Report(ThemeDescriptors.UnknownFunction, location, name, DidYouMean(nearest) ?? $"The functions are {Quoted(names)}.");

    public static void ReportUnknownPartial(this DiagnosticBag bag, TextLocation location, string name, string? nearest, IEnumerable<string> names) =>
        bag.Report(ThemeDescriptors.UnknownPartial, location, name, DidYouMean(nearest) ?? $"The partials are {Quoted(names)}.");

    public static void ReportUnknownString(this DiagnosticBag bag, TextLocation? location, string key, string? nearest) =>
        bag.Report(ThemeDescriptors.UnknownString, location, key, DidYouMean(nearest) ?? "Add it to the theme's strings.");

    public static void ReportUnknownAsset(this DiagnosticBag bag, TextLocation location, string name, string? nearest) =>
        bag.Report(ThemeDescriptors.UnknownAsset, location, name, DidYouMean(nearest) ?? "Put the file into theme/assets/.");

    public static void ReportWrongArgument(this DiagnosticBag bag, TextLocation location, string callee, string wanted, string given) =>
        bag.Report(ThemeDescriptors.WrongArgument, location, callee, wanted, given);

    public static void ReportNotInDialect(this DiagnosticBag bag, TextLocation location, string construct) =>
        bag.Report(ThemeDescriptors.NotInDialect, location, construct);

    public static void ReportUnusedTemplate(this DiagnosticBag bag, TextLocation location, string name, string? nearest) =>
        bag.Report(ThemeDescriptors.UnusedTemplate, location, name, DidYouMean(nearest) ?? "Give it the name of the template it should replace.");

    public static void ReportMissingTemplate(this DiagnosticBag bag, TextLocation location, string name) =>
        bag.Report(ThemeDescriptors.MissingTemplate, location, name);

    public static void ReportMissingString(this DiagnosticBag bag, TextLocation location, string key) =>
        bag.Report(ThemeDescriptors.MissingString, location, key);

    public static void ReportNotWritable(this DiagnosticBag bag, TextLocation location, string expression, string type) =>
        bag.Report(ThemeDescriptors.NotWritable, location, expression, type);

    public static void ReportNotAList(this DiagnosticBag bag, TextLocation location, string expression, string type) =>
        bag.Report(ThemeDescriptors.NotAList, location, expression, type);

    public static void ReportTemplateFailed(this DiagnosticBag bag, TextLocation? location, string page, string reason) =>
        bag.Report(ThemeDescriptors.TemplateFailed, location, page, reason.TrimEnd('.'));

    public static void ReportWrongOperand(this DiagnosticBag bag, TextLocation location, string expression, string left, string right) =>
        bag.Report(ThemeDescriptors.WrongOperand, location, expression, left, right);

    public static void ReportNeverEqual(this DiagnosticBag bag, TextLocation location, string word, string type, IEnumerable<string> words) =>
        bag.Report(ThemeDescriptors.NeverEqual, location, word, type, Quoted(words));

    public static void ReportForeignStyleUrl(this DiagnosticBag bag, TextLocation location, string url, string? nearest) =>
        bag.Report(ThemeDescriptors.ForeignStyleUrl, location, url, DidYouMean(nearest) ?? "Put the file into theme/assets/ and name it there.");

    public static void ReportStyleImport(this DiagnosticBag bag, TextLocation location) => bag.Report(ThemeDescriptors.StyleImport, location);

    public static void ReportUnfilledString(this DiagnosticBag bag, TextLocation location, string key, string place, int given) =>
        bag.Report(ThemeDescriptors.UnfilledString, location, key, place, given.ToString(CultureInfo.InvariantCulture));

    public static void ReportNotLiteral(this DiagnosticBag bag, TextLocation location, string function, string given) =>
        bag.Report(ThemeDescriptors.NotLiteral, location, function, given);

    private static string? DidYouMean(string? nearest) => nearest is null ? null : $"Did you mean '{nearest}'?";

    private static string MembersOf(string type, IReadOnlyCollection<string> members) =>
        members.Count == 0 ? $"It is {type} and has no members." : $"It has {Quoted(members)}.";

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));
}

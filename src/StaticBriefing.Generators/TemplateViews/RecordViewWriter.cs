using System.Text;

namespace StaticBriefing.Generators.TemplateViews;

/// <summary>Writes one record's view and its list of members.</summary>
internal static class RecordViewWriter
{
    public static string Write(ViewRecord record)
    {
        var code = new StringBuilder();
        GeneratedFile.Open(code, record.Owner);
        code.Append($"    internal sealed class {record.Name}View({record.FullName} value) : RecordView\n    {{\n");
        WriteType(code, record);
        WriteMembers(code, record);
        code.Append("    }\n");
        GeneratedFile.Close(code);
        return code.ToString();
    }

    // Each view holds its own type, so that no type depends on the order in which a partial class's files are initialised.
    private static void WriteType(StringBuilder code, ViewRecord record)
    {
        code.Append($"        public static TemplateType Type {{ get; }} = TemplateType.Record(\"{record.Name}\", static () =>\n        [\n");
        foreach (var member in record.Members)
            code.Append($"            new(\"{member.Name}\", {ViewExpressions.Type(member.Value)}),\n");
        code.Append("        ]);\n\n");
    }

    private static void WriteMembers(StringBuilder code, ViewRecord record)
    {
        code.Append("        public override bool TryGet(string member, out object? result)\n        {\n            switch (member)\n            {\n");
        foreach (var member in record.Members)
        {
            code.Append($"                case \"{member.Name}\":\n                {{\n");
            code.Append($"                    result = {ViewExpressions.Convert(member.Value, member.Value.IsDeferred ? $"value.{member.Property}.Value" : $"value.{member.Property}")};\n");
            code.Append("                    return true;\n                }\n");
        }
        code.Append("                default:\n                    result = null;\n                    return false;\n            }\n        }\n");
    }
}

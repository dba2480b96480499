using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Inputs;

/// <summary>What lay in the project at one moment.</summary>
/// <param name="Files">In any order; kept in ordinal order of paths.</param>
/// <param name="Read">How many of them were opened; the others are as they were at the scan before.</param>
public sealed record InputScan(EquatableArray<InputFile> Files, EquatableArray<Diagnostic> Diagnostics, int Read)
{
    private readonly EquatableArray<InputFile> _files = InOrder(Files);

    /// <summary>In ordinal order of paths.</summary>
    public EquatableArray<InputFile> Files
    {
        get => _files;
        init => _files = InOrder(value);
    }

    /// <summary>The file of a path; null when there is none.</summary>
    public InputFile? Find(string path)
    {
        var (from, to) = (0, Files.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            var order = string.CompareOrdinal(Files[middle].Path, path);
            if (order == 0)
                return Files[middle];
            (from, to) = order < 0 ? (middle + 1, to) : (from, middle);
        }
        return null;
    }

    private static EquatableArray<InputFile> InOrder(EquatableArray<InputFile> files)
    {
        var ordered = OrdinalOrder.Of(files, file => file.Path);
        return ordered is EquatableArray<InputFile> same ? same : ordered.ToEquatableArray();
    }
}

namespace StaticBriefing.Cli.Verbs;

/// <summary>Takes a path as it was typed to the name by which messages know the file.</summary>
internal static class ProjectPath
{
    /// <summary>From where the command was called, or else from the project's root: "seeds/article.txt". A file outside keeps its path.</summary>
    public static string Of(string file, Session session)
    {
        var here = Path.GetFullPath(file, session.Environment.WorkingFolder);
        var path = File.Exists(here) ? here : Path.GetFullPath(file, session.Folders.Root);
        foreach (var root in session.Folders.Inputs)
        {
            var relative = Path.GetRelativePath(root.Folder, path).Replace('\\', '/');
            if (!relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative))
                return $"{root.Name}/{relative}";
        }
        return file;
    }
}

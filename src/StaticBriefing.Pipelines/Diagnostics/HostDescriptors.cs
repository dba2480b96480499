using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Diagnostics;

/// <summary>What can be found about the disk, the output folder and the server: SB6001 to SB6099.</summary>
public static class HostDescriptors
{
    public static readonly DiagnosticDescriptor SymbolicLink = new(
        "SB6001",
        DiagnosticSeverity.Error,
        "Symbolic link in the project",
        "'{0}' is a symbolic link and was not followed, because it could lead outside the project. Put the file or folder itself here.",
        "A briefing is evidence: what it is built from must lie in the project, where it is kept and can be checked. Links are not followed, wherever they lead.",
        "seeds/interview.txt -> /home/editor/Downloads/interview.txt",
        "cp --remove-destination ~/Downloads/interview.txt seeds/interview.txt");

    public static readonly DiagnosticDescriptor NotARegularFile = new(
        "SB6002",
        DiagnosticSeverity.Error,
        "Not a regular file",
        "'{0}' is a pipe, a socket or a device and was not opened, because reading it may never end. Remove it from the project.",
        "Reading a pipe waits until somebody writes to it, so a build that opened one could hang for ever.",
        "mkfifo input/articles/notes.yml",
        "rm input/articles/notes.yml");

    public static readonly DiagnosticDescriptor UnreadableFile = new(
        "SB6003",
        DiagnosticSeverity.Error,
        "File or folder cannot be read",
        "'{0}' could not be read: {1} Check that you may read it; everything else was still read.",
        "A file that the system does not hand out is left out of the build and named, so that nothing is missing silently.",
        "chmod 000 seeds/interview.txt",
        "chmod 644 seeds/interview.txt");

    public static readonly DiagnosticDescriptor FileTooLarge = new(
        "SB6004",
        DiagnosticSeverity.Error,
        "File too large",
        "'{0}' has {1} bytes and was not read, because the limit for one file is {2} bytes. Split it, or keep it outside seeds/, input/ and theme/.",
        "Articles and notes are small. The limit keeps a file that strayed into the project (a video, a database) from filling the memory.",
        "seeds/recording.mp4 (120 MB)",
        "mv seeds/recording.mp4 ../recordings/");

    public static readonly DiagnosticDescriptor NameNotUtf8 = new(
        "SB6005",
        DiagnosticSeverity.Error,
        "File name is not UTF-8",
        "'{0}' has a name that is not valid UTF-8 (the broken part is shown as U+FFFD), so it cannot be opened or given an address. Rename it.",
        "Names written under an older encoding cannot be told apart from one another, nor become part of an address.",
        "seeds/entrevista_ni\\xF1o.txt",
        "convmv -f latin1 -t utf8 --notest seeds/");

    public static readonly DiagnosticDescriptor FolderTooDeep = new(
        "SB6006",
        DiagnosticSeverity.Error,
        "Folders nested too deep",
        "'{0}' lies more than {1} folders deep and was not read. Move its files further up.",
        "No project is that deep on purpose; the limit stops a loop of mounts or a runaway script from being walked for ever.",
        "input/articles/a/b/c/… (33 folders)",
        "mv input/articles/a/b/c/…/* input/articles/");

    public static readonly DiagnosticDescriptor UnsafeOutputPath = new(
        "SB6010",
        DiagnosticSeverity.Error,
        "Path cannot be written",
        "The page or file '{0}' was not written, because its path {1}. Give what it is made from another slug or name.",
        "Every path of the site must work inside the output folder on Linux, macOS and Windows, and on every host.",
        "slug: con",
        "slug: convention");

    public static readonly DiagnosticDescriptor OutputTwins = new(
        "SB6011",
        DiagnosticSeverity.Error,
        "Two files with one name",
        "'{0}' was not written, because on some systems it is the same file as '{1}'. Rename one of the two.",
        "Windows and macOS ignore case and compose accents, and a path cannot be a file and a folder at once. Which file won would depend on where the site is built.",
        "input/assets/Map.png\ninput/assets/map.png",
        "input/assets/map-of-the-coast.png\ninput/assets/map.png");

    public static readonly DiagnosticDescriptor OutputNotOurs = new(
        "SB6012",
        DiagnosticSeverity.Error,
        "Output folder holds something else",
        "The output folder '{0}' holds files that briefing did not write, so nothing was published there. Choose another folder with --output, empty it, or add --force to replace what is there.",
        "Publishing replaces the whole folder. A folder without our manifest may be somebody's documents.",
        "briefing build --output ~/Documents",
        "briefing build --output output");

    public static readonly DiagnosticDescriptor OutputBusy = new(
        "SB6013",
        DiagnosticSeverity.Error,
        "Another build is publishing",
        "Nothing was published into '{0}', because another build holds the lock '{1}'. Wait for it to finish, or stop it, then build again.",
        "Two builds that publish at once could interleave. The lock goes with its process, so a build that died never leaves one behind.",
        "briefing build & briefing build",
        "briefing build && briefing build");

    public static readonly DiagnosticDescriptor OutputFailed = new(
        "SB6014",
        DiagnosticSeverity.Error,
        "Output could not be written",
        "Publishing into '{0}' failed: {1} The site that was there before is untouched. Check the free space and that you may write there, then build again.",
        "The new site is put together beside the output and takes its place only when it is whole on the disk, so a failure leaves the old one.",
        "briefing build   (on a full disk)",
        "df -h . ; briefing clean ; briefing build");

    public static readonly DiagnosticDescriptor StrangersInOutput = new(
        "SB6015",
        DiagnosticSeverity.Error,
        "Files of others in the output",
        "Nothing was published, because the output folder '{0}' holds {1} that briefing did not write: {2}. Move them to input/assets/ if they belong to the site, remove them, or add --force to drop them.",
        "Only what the tool wrote is ever removed. Files whose names begin with a dot (.git, .DS_Store) are taken along; any other file would be lost when the new site takes the folder's place.",
        "cp logo.png output/",
        "mv output/logo.png input/assets/ && briefing build");

    public static readonly DiagnosticDescriptor OutputRepaired = new(
        "SB6016",
        DiagnosticSeverity.Warning,
        "Output was changed by hand",
        "In '{0}', {1} had been changed or removed since the last build and was restored: {2}. Make such changes in input/ or theme/, where they last.",
        "The output is always exactly what the inputs give. Edits made in it are lost with the next build, and this says which.",
        "sed -i s/2019/2020/ output/timeline/index.html && briefing build",
        "edit input/events/ and build");

    public static readonly DiagnosticDescriptor OutputNotAFolder = new(
        "SB6017",
        DiagnosticSeverity.Error,
        "Output is not a folder",
        "Nothing was published, because '{0}' is a file or a link and not a folder. Choose another folder with --output, or remove it.",
        "The output is swapped as a whole; swapping a link would leave the folder that it leads to as it was.",
        "ln -s /var/www/html output",
        "briefing build --output /var/www/html");

    public static readonly DiagnosticDescriptor PortInUse = new(
        "SB6020",
        DiagnosticSeverity.Error,
        "Port in use",
        "The port {0} could not be opened: {1} Another preview may be running; stop it, or choose another port with --port.",
        "Only one program can listen on a port.",
        "briefing preview & briefing preview",
        "briefing preview --port 5081");

    public static readonly DiagnosticDescriptor ServedFolderMissing = new(
        "SB6021",
        DiagnosticSeverity.Error,
        "Nothing to serve",
        "There is no folder '{0}' to serve. Run 'briefing build' first, or name the folder that holds the site.",
        "'briefing serve' shows a built site as a host would; it does not build one.",
        "briefing serve",
        "briefing build && briefing serve");

    public static readonly DiagnosticDescriptor HeaderLineIgnored = new(
        "SB6022",
        DiagnosticSeverity.Warning,
        "Line of _headers ignored",
        "This line of _headers was ignored, because {0}. Write a path at the beginning of a line and, indented under it, 'Name: value' lines.",
        "Hosts skip what they do not understand in this file without a word; a security header may then be missing unnoticed.",
        "/*\n  X-Frame-Options DENY",
        "/*\n  X-Frame-Options: DENY");

    public static readonly DiagnosticDescriptor RedirectLineIgnored = new(
        "SB6023",
        DiagnosticSeverity.Warning,
        "Line of _redirects ignored",
        "This line of _redirects was ignored, because {0}. Write 'from to' or 'from to status', where 'from' begins with '/'.",
        "Hosts skip what they do not understand in this file without a word; an old address then leads nowhere.",
        "old-name /new-name 301",
        "/old-name /new-name 301");

    /// <summary>Every descriptor of this table, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        SymbolicLink, NotARegularFile, UnreadableFile, FileTooLarge, NameNotUtf8, FolderTooDeep,
        UnsafeOutputPath, OutputTwins, OutputNotOurs, OutputBusy, OutputFailed, StrangersInOutput, OutputRepaired, OutputNotAFolder,
        PortInUse, ServedFolderMissing, HeaderLineIgnored, RedirectLineIgnored,
    ];
}

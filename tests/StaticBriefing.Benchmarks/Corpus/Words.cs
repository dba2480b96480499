namespace StaticBriefing.Benchmarks.Corpus;

/// <summary>What the corpus is made of. All people, places and outlets are invented; no word after "a" begins with a vowel.</summary>
internal static class Words
{
    public static IReadOnlyList<string> GivenNames { get; } = Split(
        "Adela Bastian Carlotta Dagmar Edwin Florin Greer Halina Ilse Joris Kasimir Leonie Marit Nestor Ottilie Pascal Ragna Stellan Tamsin Ulrik Verena Wendel Xaver Ysolde Zdena");

    public static IReadOnlyList<string> Beginnings { get; } = Split(
        "Ald Bran Corv Dorn Elst Fenn Grim Hest Ilm Jarn Kest Lorn Mald Nett Orm Pren Rust Skel Torv Ust Vint Wold Yarr Zell");

    public static IReadOnlyList<string> Endings { get; } = Split(
        "ach aby bury caster dale eby ford gate holme ingen kirk low mere ness oven port rick stead thorpe uvre wold yard");

    public static IReadOnlyList<string> Subjects { get; } = Split(
        "Bridge Canal Clinic Dyke Ferry Forest Granary Harbour Hostel Library Market Mill Museum Orchard Quarry Railway Reservoir School Theatre Tram Tunnel Wetland");

    public static IReadOnlyList<string> Matters { get; } = Split(
        "Budget Closure Dispute Hearing Inquiry Levy Licence Loan Merger Petition Plan Reform Repair Review Sale Strike Tender Vote");

    public static IReadOnlyList<string> Outlets { get; } =
        ["The Weir Gazette", "Morning Lantern", "Lowland Register", "The Quay Observer", "Fen and Field", "The Signal Box", "Parish Bulletin", "Evening Compass"];

    public static IReadOnlyList<string> Verbs { get; } = Split("said warned argued added replied explained insisted noted");

    public static IReadOnlyList<string> Qualities { get; } = Split(
        "belated careful costly disputed fragile hasty lasting modest partial quiet radical secret sudden technical temporary vague");

    public static IReadOnlyList<string> Papers { get; } = Split(
        "budget contract draft forecast letter map memo motion notice paper petition record report ruling schedule survey");

    public static IReadOnlyList<string> Groups { get; } = Split(
        "commuters families farmers ferrymen nurses passengers patients pensioners pupils residents shopkeepers tenants volunteers workers");

    public static IReadOnlyList<string> Effects { get; } =
    [
        "raise the price of tickets", "close two of the five branches", "delay the work until spring", "divide the council", "spare the smaller towns",
        "bring the parties back to the table", "cost twice as much as promised", "calm the mood in the district", "set a bad precedent", "save the oldest part of the site",
    ];

    public static IReadOnlyList<string> Sentences { get; } =
    [
        "The {paper} on the {topic} lists {number} {group}, and few of them were asked before it was printed.",
        "In {place} the {quality} {paper} was read out twice, because nobody could find the annex.",
        "{person} arrived late from {place} and did not wish to speak about the {topic}.",
        "Those who defend the {topic} say that it would {effect}; those who oppose it say the same.",
        "On {day} the committee met behind closed doors for {few} hours and agreed on a {quality} {paper}.",
        "By {day}, {number} {group} had signed, which is more than the planners had thought possible.",
        "The town of {place} has lived with the {topic} for {few} years, and its patience is running out.",
        "A second {paper}, dated {day}, puts the cost at {number} million and names {few} conditions.",
        "Officials expect the {quality} {paper} to {effect}, although the figures for {place} are still missing.",
        "Nobody at the table could say who had ordered the {paper}, or why it was {quality}.",
        "{person} and {other} had worked on the {topic} together until a {quality} {paper} came between them.",
        "If it passes, the {paper} will {effect} and leave {place} with {few} per cent of the cost.",
        "Outside, {number} {group} stood in the rain with lanterns and said little.",
        "The question is whether the {topic} can {effect} before the money is spent.",
        "A [full version]({url}) of the {paper} names **{number} {group}** and *{few}* open points.",
        "The office in {place} confirmed that the {paper} had been received and promised a reply within {few} days.",
    ];

    public static IReadOnlyList<string> Quotations { get; } =
    [
        "We have read the {paper} line by line and it will not {effect}",
        "Nobody who lives in {place} was asked about the {topic}",
        "A {quality} {paper} is still better than no {paper} at all",
        "I was promised {few} weeks and I have waited {number} days",
        "The {topic} belongs to the people of {place} and to nobody else",
        "It is too early to say whether this will {effect}",
        "There were {number} {group} at the gate and not one of them was angry",
        "Show me the {paper} and I will tell you who wrote it",
    ];

    public static IReadOnlyList<string> Events { get; } =
    [
        "{person} presented a {quality} {paper} in {place}", "Talks about the {topic} began in {place}", "The council of {place} rejected the {paper}",
        "{number} {group} marched through {place}", "{person} resigned over the {topic}", "The {topic} was put to the vote",
    ];

    public static IReadOnlyList<string> Titles { get; } =
    [
        "{person} defends a {quality} {paper}", "{place} waits for news of the {topic}", "What the {topic} would cost {place}",
        "{number} {group} object to the {topic}", "{person} and {other} part over the {topic}", "A {quality} {paper} divides {place}",
    ];

    public static IReadOnlyList<string> Headings { get; } = ["What comes next", "The view from {place}", "A {quality} {paper}", "Who is to pay", "How it began"];

    private static string[] Split(string words) => words.Split(' ');
}

namespace StaticBriefing.Pages.Tests.Search;

/// <summary>Texts with the words that search cuts them into. The index and the browser's script must both agree with it.</summary>
internal static class WordTable
{
    public static (string Text, string[] Words)[] Rows { get; } =
    [
        ("", []),
        ("The Lamp is lit.", ["the", "lamp", "is", "lit"]),
        ("Élan, naïve Ångström: SEÑOR", ["elan", "naive", "angstrom", "senor"]),
        ("Cafe\u0301 cafe\u0301s", ["cafe", "cafes"]),
        ("Straße STRASSE œuvre Ærø Łódź þorn đak ħal ŋ", ["strasse", "strasse", "oeuvre", "aero", "lodz", "thorn", "dak", "hal", "ng"]),
        ("İstanbul ISTANBUL ısı", ["istanbul", "istanbul", "isi"]),
        ("ΟΔΥΣΣΕΥΣ οδυσσεύς", ["οδυσσευσ", "οδυσσευσ"]),
        ("Ёлка ёлка Київ", ["елка", "елка", "киів"]),
        ("Nora's, Nora’s and Noraʼs lamp; the keepers' and JAMES'S", ["nora", "nora", "and", "nora", "lamp", "the", "keepers", "and", "james"]),
        ("don't won’t O'Brien rock'n'roll 'tis", ["dont", "wont", "obrien", "rocknroll", "tis"]),
        ("80,000 people, 3.5 % and 2016-10-05", ["80", "000", "people", "3", "5", "and", "2016", "10", "05"]),
        ("x² ½ Ⅻ ٣ ๓", ["x²", "½", "ⅻ", "٣", "๓"]),
        ("ＦＵＬＬ　ｗｉｄｔｈ １２３ ﬁne eﬀort", ["full", "width", "123", "fine", "effort"]),
        ("中国人民", ["中国", "国人", "人民", "民"]),
        ("在2016年10月", ["在", "2016", "年", "10", "月"]),
        ("東京タワーへ行く", ["東京", "京タ", "タワ", "ワー", "ーへ", "へ行", "行く", "く"]),
        ("か\u3099く がく", ["がく", "く", "がく", "く"]),
        ("𠮷野家 𝒜bc", ["𠮷野", "野家", "家", "𝒜bc"]),
        ("한국은 평화를", ["한국은", "평화를"]),
        ("السلام عليكم ٢٠٢٤", ["السلام", "عليكم", "٢٠٢٤"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("שלום עוֹלָם", ["שלום", "עוֹלָם"]),
        ("a—b…c/d_e-f\u00ADg\u200Bh", ["a", "b", "c", "d", "e", "f", "g", "h"]),
        ("'s ʼs ’ \" “lamp”", ["s", "s", "lamp"]),
        ("\uD83D\uDE00 lamp\uFFFDlight \u0301", ["lamp", "light"]),
        (new string('a', 64) + " " + new string('b', 65) + " c", [new string('a', 64), "c"]),
    ];
}

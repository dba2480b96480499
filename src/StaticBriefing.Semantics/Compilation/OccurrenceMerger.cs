using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Semantics.Compilation;

/// <summary>Brings the accounts of one event together, and sees whether their dates agree.</summary>
internal static class OccurrenceMerger
{
    public static Occurrence Merge(string id, IEnumerable<EventSymbol> accounts)
    {
        if (accounts.Take(2).ToList() is [var only])
            return Alone(id, only);
        var all = accounts.OrderBy(Rank).ThenBy(Key, StringComparer.Ordinal).ToEquatableArray();
        var claims = Claims(all);
        var main = claims.Count == 0 ? all[0] : claims[0].Accounts[0];
        return new Occurrence(id, main, all, claims);
    }

    // Most events are told of once, and there are very many.
    private static Occurrence Alone(string id, EventSymbol account) =>
        new(id, account, [account], account.Date is null ? [] : [new DateClaim(account.Date, [account], account.IsPreferred)]);

    // An editor's own account of the record leads, then the editors' readings of articles, then what the tool found.
    private static int Rank(EventSymbol account) => account switch
    {
        { IsPreferred: true } => 0,
        { Source: not null } => 1,
        { Status: not Text.Vocabulary.ReviewStatus.Auto } => 2,
        _ => 3,
    };

    private static string Key(EventSymbol account) => $"{account.Date?.Text}\0{account.Label}\0{(account.Evidence.IsEmpty ? "" : account.Evidence[0].Article.Id)}";

    private static EquatableArray<DateClaim> Claims(EquatableArray<EventSymbol> accounts)
    {
        var claims = new List<(EdtfDate Date, List<EventSymbol> Accounts)>();
        foreach (var account in accounts.Where(account => account.Date is not null).OrderByDescending(account => account.Date!.Precision).ThenBy(Rank))
        {
            var same = claims.FindIndex(claim => Agree(claim.Date, account.Date!));
            if (same < 0)
                claims.Add((account.Date!, [account]));
            else
                claims[same].Accounts.Add(account);
        }
        var ranksOne = accounts.Where(account => account.IsPreferred).Select(account => account.Date).Distinct().Count() == 1;
        return claims
            .OrderByDescending(claim => ranksOne && claim.Accounts.Exists(account => account.IsPreferred))
            .ThenByDescending(claim => claim.Accounts.Count)
            .ThenBy(claim => claim.Accounts.Min(Rank))
            .ThenBy(claim => claim.Date)
            .Select(claim => new DateClaim(claim.Date, claim.Accounts.ToEquatableArray(), ranksOne && claim.Accounts.Exists(account => account.IsPreferred)))
            .ToEquatableArray();
    }

    // "February 2025" and "3 February 2025" agree: one only says more.
    private static bool Agree(EdtfDate a, EdtfDate b) => a.Text == b.Text || Contains(a, b) || Contains(b, a);

    private static bool Contains(EdtfDate outer, EdtfDate inner) =>
        outer.Earliest.CompareTo(inner.Earliest) <= 0 && outer.Latest.CompareTo(inner.Latest) >= 0;
}

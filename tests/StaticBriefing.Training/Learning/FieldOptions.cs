namespace StaticBriefing.Training.Learning;

/// <summary>How a conditional random field is trained.</summary>
/// <param name="Rate">How far the first step of a weight goes.</param>
/// <param name="Decay">How strongly a weight is drawn to zero, a sequence.</param>
/// <param name="Eagerness">What is added, in log-odds, to beginning a range of each kind: more are found, and more of them are wrong.</param>
/// <param name="FewestDocuments">A feature of fewer documents is dropped.</param>
/// <param name="LeastWeight">A row whose weights are all smaller, in two hundredths, is dropped.</param>
internal sealed record FieldOptions(int Epochs, double Rate, double Decay, IReadOnlyList<double> Eagerness, int FewestDocuments, int LeastWeight);

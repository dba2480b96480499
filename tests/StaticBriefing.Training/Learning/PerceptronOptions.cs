namespace StaticBriefing.Training.Learning;

/// <summary>How a perceptron is trained.</summary>
/// <param name="CostOfNoise">The margin against a label where there should be none.</param>
/// <param name="CostOfSilence">The margin against no label where there should be one.</param>
/// <param name="CostOfMixUp">The margin against a wrong label.</param>
/// <param name="TransitionStep">How much more than a feature a pair of labels moves.</param>
/// <param name="FewestDocuments">A feature of fewer documents is dropped.</param>
/// <param name="LeastWeight">A row whose weights are all smaller is dropped.</param>
/// <param name="Voters">How many perceptrons are trained, each in an order of its own.</param>
internal sealed record PerceptronOptions(
    int Epochs = 8,
    int CostOfNoise = 10,
    int CostOfSilence = 10,
    int CostOfMixUp = 10,
    int TransitionStep = 2,
    int FewestDocuments = 3,
    int LeastWeight = 4,
    int Voters = 1);

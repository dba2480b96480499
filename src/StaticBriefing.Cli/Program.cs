Console.WriteLine("briefing");

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

static class Harness
{
    static IEnumerator<int> read;

    static int Number()
    {
        read.MoveNext();
        return read.Current;
    }

    static int[] Numbers()
    {
        var found = new int[Number()];
        for (int index = 0; index < found.Length; index++) found[index] = Number();
        return found;
    }

    static void Main()
    {
        var all = Console.In.ReadToEnd().Split(new[] { ' ', '\n' }, StringSplitOptions.RemoveEmptyEntries);
        read = all.Select(int.Parse).GetEnumerator();
        while (read.MoveNext())
        {
            var automaton = new Automaton { Classes = new int[read.Current] };
            for (int at = 0; at < automaton.Classes.Length; at++) automaton.Classes[at] = Number();
            automaton.Next = new int[Number()][];
            for (int state = 0; state < automaton.Next.Length; state++) automaton.Next[state] = Numbers();
            automaton.Accepts = Numbers();
            int most = Number();
            automaton.MaxCharacters = most < 0 ? (int?)null : most;
            var said = new StringBuilder();
            for (int left = Number(); left > 0; left--)
                said.Append(automaton.IsMatch(new string(Numbers().Select(unit => (char)unit).ToArray())) ? '1' : '0');
            Console.WriteLine(said);
        }
    }
}

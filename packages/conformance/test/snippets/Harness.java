import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import java.util.Set;
import java.util.TreeSet;

class Harness {
    /** Numbers, with how many they are before them. */
    static int[] numbers(Scanner in) {
        int[] found = new int[in.nextInt()];
        for (int index = 0; index < found.length; index++) found[index] = in.nextInt();
        return found;
    }

    public static void main(String[] arguments) {
        Scanner in = new Scanner(System.in);
        while (in.hasNextInt()) {
            int[] classes = numbers(in);
            int[][] next = new int[in.nextInt()][];
            for (int state = 0; state < next.length; state++) next[state] = numbers(in);
            Set<Integer> accepts = new TreeSet<>();
            for (int state : numbers(in)) accepts.add(state);
            int most = in.nextInt();
            Automaton automaton = new Automaton(classes, next, accepts, most < 0 ? null : most);
            StringBuilder said = new StringBuilder();
            for (int left = in.nextInt(); left > 0; left--) {
                StringBuilder text = new StringBuilder();
                for (int unit : numbers(in)) text.append((char) unit);
                said.append(automaton.accepts(text.toString()) ? '1' : '0');
            }
            System.out.println(said);
        }
    }
}

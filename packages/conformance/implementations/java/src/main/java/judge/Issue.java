package judge;

/** Where something is wrong, as a JSON Pointer, and the id of the rule that is not kept. */
record Issue(String at, String rule) implements Comparable<Issue> {
    @Override
    public int compareTo(Issue other) {
        return (at + " " + rule).compareTo(other.at + " " + other.rule);
    }
}

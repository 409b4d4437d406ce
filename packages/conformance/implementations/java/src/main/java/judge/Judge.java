package judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Judges council records by Council Data Standards: one JSON object a line in, one a line out. Its argument is the folder
 * of the standard's schemas.
 */
public final class Judge {
    private Judge() {}

    public static void main(String[] arguments) throws Exception {
        JsonMapper json = JsonMapper.builder().nodeFactory(new WholeNumbers()).build();
        Artefact artefact = new Artefact(Path.of(arguments[0]), json);
        Shape shape = new Shape(artefact);
        Rules rules = new Rules(artefact);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            JsonNode asked = json.readTree(line);
            String of = asked.get("of").asString();
            JsonNode data = asked.get("data");
            Set<Issue> issues = new TreeSet<>(shape.issues(of, data));
            issues.addAll(rules.issues(of, data, Set.copyOf(issues)));
            output.println(json.writeValueAsString(answer(json, asked.get("id"), issues)));
        }
    }

    private static ObjectNode answer(JsonMapper json, JsonNode id, Set<Issue> issues) throws IOException {
        ObjectNode answer = json.createObjectNode();
        answer.set("id", id);
        answer.put("valid", issues.isEmpty());
        ArrayNode list = answer.putArray("issues");
        for (Issue issue : issues) {
            list.addObject().put("at", issue.at()).put("rule", issue.rule());
        }
        return answer;
    }
}

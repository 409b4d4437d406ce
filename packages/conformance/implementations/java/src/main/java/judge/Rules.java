package judge;

import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Step 2, the rules across fields, by their CEL text. */
final class Rules {
    private record Rule(String id, String within, String at, List<String> reads, CelRuntime.Program program) {}

    private record Place(String at, JsonNode value) {}

    private final Map<String, List<Rule>> rules = new HashMap<>();

    Rules(Artefact artefact) throws Exception {
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addVar("this", SimpleType.DYN)
                .build();
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
        for (Map.Entry<String, JsonNode> entry : artefact.read("rules.json").properties()) {
            List<Rule> list = new ArrayList<>();
            for (JsonNode rule : entry.getValue()) {
                if (rule.get("severity").asString().equals("error")) {
                    list.add(new Rule(
                            rule.get("id").asString(),
                            rule.get("within").asString(),
                            rule.get("at").asString(),
                            rule.get("reads").valueStream().map(JsonNode::asString).toList(),
                            runtime.createProgram(compiler.compile(rule.get("cel").asString()).getAst())));
                }
            }
            rules.put(entry.getKey(), list);
        }
    }

    /** The rules that are not kept, given what is wrong with the shape. */
    Set<Issue> issues(String of, JsonNode data, Set<Issue> shape) throws CelEvaluationException {
        Set<Issue> found = new TreeSet<>();
        for (Rule rule : rules.getOrDefault(of, List.of())) {
            for (Place place : places(data, keys(rule.within()), 1, "")) {
                boolean isReadable = shape.stream().noneMatch(
                        issue -> rule.reads().stream().anyMatch(read -> meet(issue.at(), place.at() + read)));
                if (place.value().isObject() && isReadable && !holds(rule, place.value())) {
                    found.add(new Issue(place.at() + rule.at(), rule.id()));
                }
            }
        }
        return found;
    }

    private static boolean holds(Rule rule, JsonNode value) throws CelEvaluationException {
        return Boolean.TRUE.equals(rule.program().eval(Map.of("this", plain(value))));
    }

    /** JSON as CEL takes it: maps, lists, texts, flags and doubles. */
    private static Object plain(JsonNode value) {
        if (value.isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            value.properties().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
            return map;
        }
        if (value.isArray()) {
            return value.valueStream().map(Rules::plain).toList();
        }
        if (value.isNumber()) {
            return value.asDouble();
        }
        return value.isBoolean() ? (Object) value.asBoolean() : value.asString("");
    }

    /** Every place that a pointer with stars leads to; keys[0] is what stands before its first slash. */
    private static List<Place> places(JsonNode value, String[] keys, int depth, String at) {
        if (depth == keys.length) {
            return List.of(new Place(at, value));
        }
        List<Place> found = new ArrayList<>();
        if (keys[depth].equals("*") && value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                found.addAll(places(value.get(index), keys, depth + 1, at + "/" + index));
            }
        } else if (value.isObject() && value.has(keys[depth])) {
            found.addAll(places(value.get(keys[depth]), keys, depth + 1, at + Artefact.step(keys[depth])));
        }
        return found;
    }

    private static String[] keys(String pointer) {
        return pointer.split("/", -1);
    }

    /** Whether a place is at, above or below one that is read. */
    private static boolean meet(String place, String read) {
        String[] one = keys(place);
        String[] other = keys(read);
        for (int depth = 0; depth < Math.min(one.length, other.length); depth++) {
            if (!other[depth].equals("*") && !other[depth].equals(one[depth])) {
                return false;
            }
        }
        return true;
    }
}

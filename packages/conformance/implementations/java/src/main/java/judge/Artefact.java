package judge;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The standard as it is published: JSON Schemas, automata and rules, read from one folder. */
record Artefact(Path folder, JsonMapper json) {
    JsonNode read(String path) {
        return json.readTree(folder.resolve(path));
    }

    /** Every schema of 2020-12, by its name. */
    Map<String, JsonNode> schemas() throws IOException {
        Map<String, JsonNode> found = new HashMap<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, "*.schema.json")) {
            for (Path path : paths) {
                found.put(nameOf(path.getFileName().toString()), json.readTree(path));
            }
        }
        return found;
    }

    Automaton automaton(String name) {
        return json.treeToValue(read("automata/" + name + ".json"), Automaton.class);
    }

    /** The name in an address: https://…/Uprn.schema.json leads to Uprn. */
    static String nameOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1).replace(".schema.json", "");
    }

    /** One step of a JSON Pointer. */
    static String step(String key) {
        return "/" + key.replace("~", "~0").replace("/", "~1");
    }
}

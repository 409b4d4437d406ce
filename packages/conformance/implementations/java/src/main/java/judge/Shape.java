package judge;

import com.google.re2j.Pattern;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.regex.RegularExpression;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Step 1, the shape of a value, by networknt's json-schema-validator on the 2020-12 schemas. */
final class Shape {
    private final Map<String, JsonNode> schemas = new HashMap<>();
    private final Map<String, Schema> judges = new HashMap<>();

    Shape(Artefact artefact) throws IOException {
        Map<String, String> texts = new HashMap<>();
        artefact.schemas().forEach((name, schema) -> {
            String address = schema.get("$id").asString();
            schemas.put(address, schema);
            texts.put(address, schema.toString());
        });
        Dialect dialect = Dialect.builder(Dialects.getDraft202012()).keyword(new CheckDigit(artefact)).build();
        // not the JDK's patterns: they run out of stack on a long text
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .regularExpressionFactory(Shape::linear)
                .build();
        SchemaRegistry registry =
                SchemaRegistry.withDialect(dialect, builder -> builder.schemas(texts).schemaRegistryConfig(config));
        for (String address : texts.keySet()) {
            judges.put(Artefact.nameOf(address), registry.getSchema(SchemaLocation.of(address)));
        }
    }

    private static RegularExpression linear(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return text -> compiled.matcher(text).find();
    }

    Set<Issue> issues(String of, JsonNode data) {
        Set<Issue> found = new TreeSet<>();
        for (Error error : judges.get(of).validate(data)) {
            found.add(issue(error));
        }
        return found;
    }

    private Issue issue(Error error) {
        String at = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "required" -> new Issue(at + Artefact.step(error.getProperty()), "record.missing-key");
            case "additionalProperties" -> new Issue(at + Artefact.step(error.getProperty()), "record.unknown-key");
            case "propertyNames" -> new Issue(
                    at + Artefact.step(error.getProperty()),
                    schemas.get(error.getSchemaNode().get("$ref").asString()).get("x-rule").asString());
            case "minItems" -> new Issue(at, "record.empty-list");
            case "minProperties" -> new Issue(at, "record.empty-object");
            default -> new Issue(at, ruleOf(error.getSchemaLocation().toString()));
        };
    }

    /** The rule id that stands beside the keyword that failed. */
    private String ruleOf(String location) {
        String[] parts = location.split("#", 2);
        String beside = parts[1].substring(0, parts[1].lastIndexOf('/'));
        return schemas.get(parts[0]).at(beside).path("x-rule").asString("record.not-a-list");
    }
}

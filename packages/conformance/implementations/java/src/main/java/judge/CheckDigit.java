package judge;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import tools.jackson.databind.JsonNode;

/** The keyword x-check-digit: the automaton of the schema's name decides. */
final class CheckDigit extends AbstractKeyword {
    private final Artefact artefact;

    CheckDigit(Artefact artefact) {
        super("x-check-digit");
        this.artefact = artefact;
    }

    @Override
    public KeywordValidator newValidator(SchemaLocation at, JsonNode value, Schema schema, SchemaContext context) {
        Automaton automaton = artefact.automaton(Artefact.nameOf(schema.getId()));
        return new BaseKeywordValidator(this, value, at, schema, context) {
            @Override
            public void validate(ExecutionContext execution, JsonNode node, JsonNode root, NodePath place) {
                if (node.isString() && !automaton.accepts(node.asString())) {
                    execution.addError(error().instanceLocation(place).instanceNode(node)
                            .evaluationPath(execution.getEvaluationPath()).message("fails its check digit").build());
                }
            }
        };
    }
}

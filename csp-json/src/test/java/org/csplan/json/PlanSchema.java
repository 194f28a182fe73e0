package org.csplan.json;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import jakarta.validation.constraints.Pattern;
import java.io.StringWriter;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.MeasureUnit;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Status;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates the JSON Schema of plan JSON from the types of the model: their properties and the order of these, their
 * Bean Validation constraints, and their documentation. What is said here is only what JSON does otherwise than Java.
 */
final class PlanSchema {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final Set<String> LISTS_THAT_ARE_ALWAYS_THERE = Set.of("priorities", "actions", "leadAgencies");
    private static final String SAYS_SOMETHING = "\\S";
    private static final String COLOUR_OF_A_KEY = "^(?:red|amber|green|blue|grey|#[0-9A-F]{6})$";
    private static final String QUARTER = "^(?:[\\s\\S]+ )?Q[1-4]$";

    private PlanSchema() {}

    static String generate() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .without(Option.FLATTENED_OPTIONALS);
        config.forTypesInGeneral()
                .withPropertySorter((first, second) -> 0)
                .withCustomDefinitionProvider(PlanSchema::word)
                .withTypeAttributeOverride(PlanSchema::tightenType);
        config.forFields()
                .withRequiredCheck(PlanSchema::isRequired)
                .withTargetTypeOverridesResolver(PlanSchema::whatIsOptional)
                .withCustomDefinitionProvider(PlanSchema::mapOrMark)
                .withInstanceAttributeOverride(PlanSchema::tightenProperty);
        return text(asDocument(new SchemaGenerator(config.build()).generateSchema(ActionPlan.class)));
    }

    /** Types that stand as one text. */
    private static CustomDefinition word(ResolvedType type, SchemaGenerationContext context) {
        Class<?> erased = type.getErasedType();
        if (erased == Agency.class) {
            return inline(textThat(SAYS_SOMETHING));
        } else if (erased == Progress.class) {
            return oneOf(Progress.values(), Progress::id);
        } else if (erased == Rag.class) {
            return oneOf(Rag.values(), Rag::id);
        } else if (erased == MeasureUnit.class) {
            return oneOf(MeasureUnit.values(), MeasureUnit::id);
        }
        return null;
    }

    private static <E> CustomDefinition oneOf(E[] values, Function<E, String> id) {
        ObjectNode word = MAPPER.createObjectNode().put("type", "string");
        Stream.of(values).map(id).forEach(word.putArray("enum")::add);
        return inline(word);
    }

    /** Properties whose names are data, and marks that are there only when true. */
    private static CustomPropertyDefinition mapOrMark(FieldScope field, SchemaGenerationContext context) {
        ObjectNode node = MAPPER.createObjectNode();
        if (field.getType().getErasedType() == boolean.class) {
            return new CustomPropertyDefinition(node.put("type", "boolean").put("const", true));
        }
        if (!field.getType().isInstanceOf(Map.class)) {
            return null;
        }
        List<ResolvedType> types = field.getType().typeParametersFor(Map.class);
        boolean ofQuarters = types.get(0).getErasedType() == Quarter.class;
        boolean ofTexts = types.get(1).getErasedType() == String.class;
        node.put("type", "object").put("minProperties", 1);
        node.putObject("propertyNames")
                .put("pattern", ofQuarters ? QUARTER : ofTexts ? SAYS_SOMETHING : COLOUR_OF_A_KEY);
        node.set(
                "additionalProperties",
                ofTexts ? textThat(SAYS_SOMETHING) : context.createDefinitionReference(types.get(1)));
        return new CustomPropertyDefinition(node);
    }

    /** What may be absent is never null, which the generator's own way with optionals would allow. */
    private static List<ResolvedType> whatIsOptional(FieldScope field) {
        return field.getType().isInstanceOf(Optional.class) ? field.getType().typeParametersFor(Optional.class) : null;
    }

    private static boolean isRequired(FieldScope field) {
        Class<?> type = field.getDeclaredType().getErasedType();
        boolean collection = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        return collection
                ? LISTS_THAT_ARE_ALWAYS_THERE.contains(field.getName())
                : type != Optional.class && type != boolean.class;
    }

    private static void tightenType(ObjectNode node, TypeScope scope, SchemaGenerationContext context) {
        Class<?> type = scope.getType().getErasedType();
        if (type.isRecord() && node.has("properties")) {
            node.put("description", ModelDocs.of(type));
        }
        if (type == Status.class || type == QuarterlyMeasure.class) {
            node.put("minProperties", 1);
        }
        if (type == QuarterlyMeasure.class) {
            ObjectNode needs = node.putObject("dependentRequired");
            needs.putArray("value").add("text");
            needs.putArray("unit").add("text");
        }
    }

    private static void tightenProperty(ObjectNode node, FieldScope field, SchemaGenerationContext context) {
        Class<?> type = field.getType().getErasedType();
        if (type == String.class) {
            node.put("pattern", pattern(field));
        } else if (type == List.class && !isRequired(field)) {
            node.put("minItems", 1);
        }
        if (!field.isFakeContainerItemScope()) {
            node.put("description", ModelDocs.of(field.getDeclaringType().getErasedType(), field.getName()));
        }
    }

    /** The pattern that the model's constraint on this text demands; Bean Validation matches the whole, JSON Schema a part. */
    private static String pattern(FieldScope field) {
        AnnotatedType type = field.getRawMember().getAnnotatedType();
        if (type instanceof AnnotatedParameterizedType of) {
            type = of.getAnnotatedActualTypeArguments()[0];
        }
        Pattern pattern = type.getAnnotation(Pattern.class);
        return pattern == null || pattern.regexp().contains("\\S") ? SAYS_SOMETHING : "^(?:" + pattern.regexp() + ")$";
    }

    /** A plan as a document: its format and version come first, and what it is before what its parts are. */
    private static ObjectNode asDocument(ObjectNode plan) {
        ObjectNode properties = MAPPER.createObjectNode();
        properties.putObject("format").put("const", PlanShapes.FORMAT);
        properties.putObject("version").put("const", 1);
        properties.setAll((ObjectNode) plan.get("properties"));
        plan.set("properties", properties);
        plan.withArray("required").insert(0, "format").insert(1, "version");

        ObjectNode schema = MAPPER.createObjectNode();
        schema.set("$schema", plan.remove("$schema"));
        schema.put("title", "Community Safety Partnership action plan, version 1");
        schema.set("description", plan.remove("description"));
        ObjectNode parts = (ObjectNode) plan.remove("$defs");
        schema.setAll(plan);
        schema.set("$defs", parts);
        return schema;
    }

    private static ObjectNode textThat(String pattern) {
        return MAPPER.createObjectNode().put("type", "string").put("pattern", pattern);
    }

    private static CustomDefinition inline(ObjectNode node) {
        return new CustomDefinition(node, true);
    }

    private static String text(ObjectNode schema) {
        StringWriter text = new StringWriter();
        try (var json = JsonText.indented(text)) {
            MAPPER.writeValue(json, schema);
        }
        return text.append('\n').toString();
    }
}

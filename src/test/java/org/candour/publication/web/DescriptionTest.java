package org.candour.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DescriptionTest {

    private final MadeWorld world = new MadeWorld();
    private JsonNode description;

    @BeforeEach
    void readTheDescription() throws Exception {
        when(world.search.search(any(), any(), any(), any())).thenReturn(SearchApiTest.answer());
        description = answer("/api/openapi.json");
    }

    @Test
    void everyRouteOfTheApplicationIsDescribedAndNothingElse() {
        Set<String> described = new TreeSet<>();
        description.path("paths").properties().forEach(path -> path.getValue()
                .propertyNames()
                .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(described).isEqualTo(MappedRoutes.all());
    }

    @Test
    void isOpenApiAndEveryReferenceInItLeadsSomewhere() {
        assertThat(description.path("openapi").asString()).isEqualTo("3.1.0");
        List<String> references = description.findValuesAsString("$ref");
        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        description.at(reference.substring(1)).isMissingNode())
                .isFalse());
    }

    @Test
    void everyParameterOfAPathIsDeclared() {
        description.path("paths").properties().forEach(path -> path.getValue().forEach(operation -> {
            List<String> declared = operation.path("parameters").findValuesAsString("$ref").stream()
                    .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                    .filter(name -> !Set.of("q", "region", "role", "version", "band", "sort")
                            .contains(name))
                    .toList();
            List<String> named = java.util.regex.Pattern.compile("\\{(\\w+)}")
                    .matcher(path.getKey())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(declared).isEqualTo(named);
        }));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/rounds,/api/v1/rounds",
        "/api/v1/rounds/{round}/footprints,/api/v1/rounds/made-2016/footprints",
        "/api/v1/rounds/{round}/ratings,/api/v1/rounds/made-2016/ratings",
        "/api/v1/rounds/{round}/editions,/api/v1/rounds/made-2016/editions",
        "/api/v1/rounds/{round}/editions/{number},/api/v1/rounds/made-2016/editions/2",
        "/api/v1/rounds/{round}/finance,/api/v1/rounds/made-2016/finance",
        "/api/v1/rounds/{round}/measures,/api/v1/rounds/made-2016/measures",
        "/api/v1/rounds/{round}/measures/{measure},/api/v1/rounds/made-2016/measures/distance-from-control-total",
        "/api/v1/rounds/{round}/hybrid,/api/v1/rounds/made-2016/hybrid",
        "/api/v1/rounds/{round}/ledger,/api/v1/rounds/made-2016/ledger",
        "/api/v1/rounds/{round}/offsets,/api/v1/rounds/made-2016/offsets",
        "/api/v1/rounds/{round}/finance/organisations/{organisation},/api/v1/rounds/made-2016/finance/organisations/XN1",
        "/api/v1/rounds/{round}/search,/api/v1/rounds/made-2016/search?q=stroke",
        "/api/v1/rounds/{round}/plans,/api/v1/rounds/made-2016/plans",
        "/api/v1/rounds/{round}/plans/{code},/api/v1/rounds/made-2016/plans/X1",
        "/api/v1/documents/{sha256}/pages/{number},/api/v1/documents/abababababababababababababababababababababababababababababababab/pages/3"
    })
    void answersHaveTheFieldsTheDescriptionGivesThem(String path, String address) throws Exception {
        JsonNode schema = description
                .path("paths")
                .path(path)
                .path("get")
                .at("/responses/200/content")
                .path("application/json")
                .path("schema");
        List<String> differences = new ArrayList<>();
        compare("", schema, answer(address), differences);
        assertThat(differences).isEmpty();
    }

    private void compare(String where, JsonNode schema, JsonNode value, List<String> differences) {
        JsonNode meant = schema.has("$ref")
                ? description.at(schema.path("$ref").asString().substring(1))
                : schema;
        if (value.isArray()) {
            value.forEach(item -> compare(where + "[]", meant.path("items"), item, differences));
        } else if (value.isObject()) {
            meant.path("required").forEach(name -> {
                if (!value.has(name.asString())) {
                    differences.add(where + "." + name.asString() + " is missing");
                }
            });
            value.properties().forEach(field -> {
                JsonNode known = meant.path("properties").path(field.getKey());
                JsonNode others = meant.path("additionalProperties");
                if (known.isMissingNode() && others.isMissingNode()) {
                    differences.add(where + "." + field.getKey() + " is not described");
                }
                compare(
                        where + "." + field.getKey(),
                        known.isMissingNode() ? others : known,
                        field.getValue(),
                        differences);
            });
        } else if (!meant.has("enum") && !meant.has("const") && !types(meant).contains(type(value))) {
            differences.add(where + " is " + type(value) + ", described as " + meant.path("type"));
        }
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        List<String> types = new ArrayList<>();
        (type.isArray() ? type : List.of(type)).forEach(each -> types.add(each.asString("")));
        return types;
    }

    private static String type(JsonNode value) {
        return value.isNull()
                ? "null"
                : value.isString()
                        ? "string"
                        : value.isBoolean() ? "boolean" : value.isIntegralNumber() ? "integer" : "number";
    }

    private JsonNode answer(String address) throws Exception {
        return world.json.readTree(
                world.api.perform(get(address)).andReturn().getResponse().getContentAsByteArray());
    }
}

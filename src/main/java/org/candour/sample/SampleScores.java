package org.candour.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What the fictional assessors and the moderator made of one plan, as {@code scores/<code>.yaml} says.
 *
 * @param version title of the plan version, {@code published} its date
 */
record SampleScores(
        String footprint,
        String version,
        LocalDate published,
        List<String> assessors,
        List<SampleScore> scores,
        List<Agreed> agreed) {

    /** One assessor's score of one criterion. */
    record SampleScore(
            String criterion, String assessor, String level, String rationale, List<SampleCitation> citations) {}

    /**
     * A passage of a document, or a certificate's query.
     *
     * @param page the page it was written for; 0 where the format has none
     */
    record SampleCitation(String document, int page, String passage, String certificate) {

        boolean isPassage() {
            return certificate.isEmpty();
        }
    }

    /** The moderator's level. */
    record Agreed(String criterion, String level, String reason) {}

    /** Whether any score rests on a silence. */
    boolean certifiesSilence() {
        return scores.stream().flatMap(score -> score.citations().stream()).anyMatch(one -> !one.isPassage());
    }

    static SampleScores parse(String yaml) {
        Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return new SampleScores(
                text(file, "footprint"),
                text(file, "version"),
                date(file),
                list(file, "assessors").stream().map(String::valueOf).toList(),
                list(file, "scores").stream()
                        .map(entry -> score((Map<?, ?>) entry))
                        .toList(),
                list(file, "agreed").stream()
                        .map(entry -> (Map<?, ?>) entry)
                        .map(entry -> new Agreed(text(entry, "criterion"), text(entry, "level"), text(entry, "reason")))
                        .toList());
    }

    private static LocalDate date(Map<?, ?> file) {
        Object value = file.get("published");
        return value instanceof java.util.Date date
                ? LocalDate.ofInstant(date.toInstant(), java.time.ZoneOffset.UTC)
                : LocalDate.parse(String.valueOf(value));
    }

    private static SampleScore score(Map<?, ?> entry) {
        List<SampleCitation> citations = new ArrayList<>();
        for (Object item : list(entry, "citations")) {
            Map<?, ?> citation = (Map<?, ?>) item;
            Object page = citation.get("page");
            citations.add(new SampleCitation(
                    text(citation, "document"),
                    page instanceof Number number ? number.intValue() : 0,
                    text(citation, "passage"),
                    text(citation, "certificate")));
        }
        return new SampleScore(
                text(entry, "criterion"),
                text(entry, "assessor"),
                text(entry, "level"),
                text(entry, "rationale"),
                citations);
    }

    private static String text(Map<?, ?> map, String field) {
        Object value = map.get(field);
        return value == null ? "" : String.valueOf(value).strip();
    }

    private static List<?> list(Map<?, ?> map, String field) {
        return map.get(field) instanceof List<?> list ? list : List.of();
    }
}

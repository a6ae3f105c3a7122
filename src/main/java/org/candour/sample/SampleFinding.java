package org.candour.sample;

import java.util.List;
import java.util.Map;
import org.candour.silences.Judgement;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What a fictional assessor judged of one issue in one plan, as {@code findings.yaml} says. */
record SampleFinding(
        String footprint, String issue, String assessor, Judgement judgement, String note, List<Quote> citations) {

    /** A passage of a document; the page it was written for. */
    record Quote(String document, int page, String passage) {}

    static List<SampleFinding> parse(String yaml) {
        Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return list(file, "findings").stream().map(SampleFinding::finding).toList();
    }

    private static SampleFinding finding(Map<?, ?> entry) {
        return new SampleFinding(
                text(entry, "footprint"),
                text(entry, "issue"),
                text(entry, "assessor"),
                Judgement.valueOf(text(entry, "judgement")),
                text(entry, "note"),
                list(entry, "citations").stream()
                        .map(quote -> new Quote(
                                text(quote, "document"), Integer.parseInt(text(quote, "page")), text(quote, "passage")))
                        .toList());
    }

    private static List<Map<?, ?>> list(Map<?, ?> map, String field) {
        return map.get(field) instanceof List<?> list
                ? list.stream().<Map<?, ?>>map(entry -> (Map<?, ?>) entry).toList()
                : List.of();
    }

    private static String text(Map<?, ?> map, String field) {
        Object value = map.get(field);
        return value == null ? "" : String.valueOf(value).strip();
    }
}

package org.candour.criteria.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candour.criteria.CriteriaSet.Criterion;
import org.candour.criteria.CriteriaSet.Domain;
import org.candour.criteria.CriteriaSet.Example;

/** Reads one file of {@code domains/}. */
final class DomainReader {

    private final Fields file;
    private final Set<String> sources;
    private final Set<String> criteria;

    /**
     * @param sources ids that may be cited; when empty (set.yaml could not be read) they are not checked
     * @param criteria ids taken so far in the whole set
     */
    DomainReader(Fields file, Set<String> sources, Set<String> criteria) {
        this.file = file;
        this.sources = sources;
        this.criteria = criteria;
    }

    Domain read() {
        String id = file.text("id");
        if (!id.isEmpty() && !file.name().endsWith("/" + id + ".yaml")) {
            file.problem("id", "The id is " + id + ".", "It must be the file's name without .yaml.");
        }
        Domain domain = new Domain(
                id,
                file.text("title"),
                file.whole("weight", 1, 100),
                file.text("why"),
                file.each("criteria").stream().map(this::criterion).toList());
        file.reportUnknown();
        return domain;
    }

    private Criterion criterion(Fields fields) {
        Criterion criterion = new Criterion(
                id(fields),
                fields.text("title"),
                fields.text("question"),
                fields.whole("weight", 1, 2),
                fields.text("why"),
                fields.texts("evidence"),
                fields.texts("lookFor"),
                fields.texts("evasions"),
                fields.texts("doesNotCount"),
                SetReader.levels(fields, "levels"),
                fields.optionalEach("examples").stream()
                        .map(DomainReader::example)
                        .toList(),
                cited(fields, fields.texts("sources"), sources));
        fields.reportUnknown();
        reportSameWords(fields, criterion);
        return criterion;
    }

    /** Two levels in the same words cannot be told apart. */
    private static void reportSameWords(Fields fields, Criterion criterion) {
        Set<String> texts = new HashSet<>();
        criterion.levels().stream()
                .filter(level -> !level.text().isEmpty() && !texts.add(level.text()))
                .forEach(level -> fields.problem(
                        "levels",
                        criterion.id() + " words level " + level.number() + " like another level.",
                        "Say what sets them apart."));
    }

    private String id(Fields fields) {
        String id = fields.text("id");
        if (!id.isEmpty() && !id.matches("[A-Z][A-Z0-9]{0,5}")) {
            fields.problem("id", "The criterion's id is " + id + ".", "Use a capital and a number, such as R7.");
        } else if (!id.isEmpty() && !criteria.add(id)) {
            fields.problem("id", "The criterion " + id + " stands twice in the set.", "Give it a code not used yet.");
        }
        return id;
    }

    private static Example example(Fields fields) {
        Example example = new Example(fields.whole("level", 1, 4), fields.text("text"));
        fields.reportUnknown();
        return example;
    }

    static List<String> cited(Fields fields, List<String> cited, Set<String> sources) {
        Set<String> unknown = new HashSet<>(cited);
        unknown.removeAll(sources);
        if (!sources.isEmpty()) {
            unknown.stream()
                    .sorted()
                    .forEach(id -> fields.problem(
                            "sources", "There is no source " + id + ".", "Add it to \"sources\" in set.yaml."));
        }
        return cited;
    }
}

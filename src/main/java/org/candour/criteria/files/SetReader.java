package org.candour.criteria.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.common.Findings;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSet.Band;
import org.candour.criteria.CriteriaSet.Domain;
import org.candour.criteria.CriteriaSet.Level;
import org.candour.criteria.LimitingRule;
import org.candour.criteria.StartingIssue;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads one set from its files; whatever is wrong goes to the findings. */
public final class SetReader {

    private static final String SET = "set.yaml";
    private static final String RULES = "limiting-rules.yaml";
    private static final String ISSUES = "issues.yaml";
    private static final String DOMAINS = "domains/";

    private final String folder;
    private final Map<String, SourceFile> files;
    private final Map<String, MappingNode> nodes = new HashMap<>();
    private final Findings findings;

    private SetReader(String folder, List<SourceFile> files, Findings findings) {
        this.folder = folder;
        this.files = files.stream().collect(Collectors.toMap(SourceFile::path, f -> f));
        this.findings = findings;
    }

    /**
     * The set in the folder with the content it was read from; empty when anything was found wrong.
     *
     * @param files all files of that folder
     */
    public static Optional<ReadSet> read(String folder, List<SourceFile> files, Findings findings) {
        return new SetReader(folder, files, findings).read();
    }

    private Optional<ReadSet> read() {
        files.values().stream()
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .forEach(file -> YamlDocument.read(file, findings).ifPresent(node -> nodes.put(file.path(), node)));
        Optional<Fields> set = fields(SET);
        List<Fields> domainFiles = domainFiles();
        Optional<Fields> rules = fields(RULES);
        if (set.isEmpty()) {
            domainFiles.forEach(file -> new DomainReader(file, Set.of(), new HashSet<>()).read());
            return Optional.empty();
        }
        CriteriaSet read = set(set.get(), domainFiles, rules);
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        String content = Canonical.text(nodes);
        return Optional.of(new ReadSet(read.inEdition(Canonical.edition(content)), content));
    }

    private CriteriaSet set(Fields set, List<Fields> domainFiles, Optional<Fields> ruleFile) {
        String id = set.text("id");
        if (!id.isEmpty() && !id.equals(folder)) {
            set.problem("id", "The id is " + id + ".", "It must be the folder's name, " + folder + ".");
        }
        List<Band> bands = bands(set);
        Map<String, String> sources = sources(set);
        List<Domain> domains = inOrder(set, domains(domainFiles, sources.keySet()));
        List<LimitingRule> rules = ruleFile.map(file -> new RuleReader(domains, bands, sources.keySet()).read(file))
                .orElse(List.of());
        List<StartingIssue> issues = fieldsIfThere(ISSUES)
                .map(file -> new IssueReader(
                                domain -> domains.stream().anyMatch(d -> d.id().equals(domain)), sources::containsKey)
                        .read(file))
                .orElse(List.of());
        CriteriaSet read = new CriteriaSet(
                id,
                "",
                set.text("title"),
                set.text("summary"),
                set.texts("about"),
                levels(set, "ladder"),
                answer(set, "insufficientEvidence", "1"),
                answer(set, "notApplicable", "none"),
                bands,
                domains,
                rules,
                sources,
                issues);
        set.reportUnknown();
        return read;
    }

    private List<Domain> domains(List<Fields> domainFiles, Set<String> sources) {
        Set<String> criteria = new HashSet<>();
        return domainFiles.stream()
                .map(file -> new DomainReader(file, sources, criteria).read())
                .toList();
    }

    private List<Domain> inOrder(Fields set, List<Domain> found) {
        List<String> order = set.texts("domains");
        List<Domain> domains = new ArrayList<>();
        for (String id : order) {
            Optional<Domain> domain =
                    found.stream().filter(d -> d.id().equals(id)).findFirst();
            if (domain.isPresent()) {
                domains.add(domain.get());
            } else if (!files.containsKey(DOMAINS + id + ".yaml")) {
                set.problem(
                        "domains", "There is no domain " + id + ".", "Add domains/" + id + ".yaml or take the id out.");
            }
        }
        found.stream()
                .filter(d -> !d.id().isEmpty() && !order.contains(d.id()))
                .forEach(d -> set.problem(
                        "domains", "The domain " + d.id() + " has a file but no place.", "Add its id to this list."));
        boolean allRead =
                files.keySet().stream().filter(p -> p.startsWith(DOMAINS)).allMatch(nodes::containsKey);
        int sum = domains.stream().mapToInt(Domain::weight).sum();
        if (allRead && domains.size() == order.size() && sum != 100) {
            set.problem("domains", "The domains' weights add up to " + sum + ".", "They must add up to 100.");
        }
        return domains;
    }

    private List<Band> bands(Fields set) {
        List<Band> bands = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields band : set.each("bands")) {
            Band read = new Band(
                    band.text("id"), band.text("title"), band.text("letter"), band.decimal("from"), band.text("words"));
            band.reportUnknown();
            if (!ids.add(read.id()) || !ids.add(read.letter())) {
                band.problem(
                        "id",
                        "The id " + read.id() + " or the letter " + read.letter() + " stands twice.",
                        "Give every band its own.");
            }
            if (read.from().compareTo(BigDecimal.valueOf(4)) > 0) {
                band.problem("from", "No score reaches " + read.from() + ".", "Scores run from 1.00 to 4.00.");
            }
            if (!bands.isEmpty() && bands.getLast().from().compareTo(read.from()) <= 0) {
                band.problem(
                        "from",
                        "The band begins at " + read.from() + ", not below the one before it ("
                                + bands.getLast().from() + ").",
                        "Order the bands from best to worst, each from a lower score.");
            }
            bands.add(read);
        }
        if (!bands.isEmpty() && bands.getLast().from().compareTo(BigDecimal.ONE) > 0) {
            set.problem(
                    "bands", "Scores below " + bands.getLast().from() + " have no band.", "End with from: \"1.00\".");
        }
        return bands;
    }

    static List<Level> levels(Fields fields, String name) {
        Optional<Fields> levels = fields.child(name);
        if (levels.isEmpty()) {
            return List.of();
        }
        List<Level> read = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> level(levels.get(), number))
                .toList();
        levels.get().reportUnknown();
        return read;
    }

    private static Level level(Fields levels, int number) {
        Optional<Fields> level = levels.child(Integer.toString(number));
        Level read = new Level(
                number,
                level.map(l -> l.text("title")).orElse(""),
                level.map(l -> l.text("text")).orElse(""));
        level.ifPresent(Fields::reportUnknown);
        return read;
    }

    private static String answer(Fields set, String name, String scoresAs) {
        Optional<Fields> answer = set.child(name);
        if (answer.isEmpty()) {
            return "";
        }
        Fields fields = answer.get();
        fields.text("title");
        if (!fields.text("scoresAs").equals(scoresAs)) {
            fields.problem("scoresAs", "\"" + name + "\" can only score as " + scoresAs + ".", "Leave it at that.");
        }
        fields.optionalTexts("useWhen");
        fields.optionalTexts("doNotUseWhen");
        String text = fields.text("text");
        fields.reportUnknown();
        return text;
    }

    private static Map<String, String> sources(Fields set) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Fields source : set.each("sources")) {
            String id = source.text("id");
            if (sources.putIfAbsent(id, source.text("citation")) != null) {
                source.problem("id", "The source " + id + " stands twice.", "Keep one of them.");
            }
            source.reportUnknown();
        }
        return sources;
    }

    private List<Fields> domainFiles() {
        files.keySet().stream()
                .filter(path ->
                        !path.startsWith(DOMAINS) && !Set.of(SET, RULES, ISSUES).contains(path))
                .sorted()
                .forEach(
                        path -> findings.add(
                                folder + "/" + path,
                                "The file is no part of a criteria set.",
                                "Rename or remove it; a set has set.yaml, limiting-rules.yaml, issues.yaml and domains/*.yaml."));
        return nodes.keySet().stream()
                .filter(path -> path.startsWith(DOMAINS))
                .sorted()
                .flatMap(path -> fieldsIfThere(path).stream())
                .toList();
    }

    private Optional<Fields> fields(String path) {
        if (!files.containsKey(path)) {
            findings.add(folder + "/" + path, "The file is missing.", "Add it; see ratings-criteria/README.md.");
        }
        return fieldsIfThere(path);
    }

    private Optional<Fields> fieldsIfThere(String path) {
        return Optional.ofNullable(nodes.get(path)).map(node -> new Fields(folder + "/" + path, node, findings));
    }
}

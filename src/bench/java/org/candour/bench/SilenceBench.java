package org.candour.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.candour.criteria.StartingIssue;
import org.candour.criteria.files.IssueFile;
import org.candour.plans.Coverage;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Readability;
import org.candour.search.Evidence;
import org.candour.search.Sought;
import org.candour.search.index.IndexReading;
import org.candour.search.index.IndexedDocument;
import org.candour.search.index.LucenePlanIndex;
import org.candour.search.meaning.UnavailableMeaning;
import org.candour.silences.Counts;
import org.candour.silences.Nearness;
import org.candour.silences.VerdictRule;
import org.candour.silences.VerdictRule.Reasoned;
import org.springframework.util.FileSystemUtils;

/**
 * How often the machine is wrong about silence, on documents that people have labelled. Argument: a folder with
 * {@code documents/*.txt} (a form feed ends a page), {@code labels.csv} (document, topic, mentioned, …) and
 * {@code issues.yaml} (one issue a topic, id = topic; may also be given as a second argument). The report comes twice: by
 * words alone, and with what comes near in meaning; the second is what the portal does.
 */
final class SilenceBench implements Bench.Benchmark {

    private record Label(String document, String topic, boolean mentioned, boolean hasData) {}

    private record Shelf(Map<String, PlanVersionId> versions, Map<String, Integer> pages) {}

    @Override
    public void run(List<String> arguments) throws Exception {
        Path folder = Path.of(arguments.getFirst());
        Path issues = arguments.size() > 1 ? Path.of(arguments.get(1)) : folder.resolve("issues.yaml");
        List<StartingIssue> register =
                IssueFile.read(issues.getFileName().toString(), Files.readString(issues), (issue, problems) -> {});
        List<Label> labels = labels(folder.resolve("labels.csv"));
        Path data = Files.createTempDirectory("candour-silence");
        try (LucenePlanIndex index = new LucenePlanIndex(data)) {
            Shelf documents = indexed(index, folder.resolve("documents"));
            try (IndexReading reading = index.reading()) {
                System.out.println("By words alone");
                report(folder, register, labels, documents, reading, (document, topic) -> OptionalDouble.empty());
                System.out.println("With what comes near in meaning");
                report(folder, register, labels, documents, reading, closest(folder, register, data));
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void report(
            Path folder,
            List<StartingIssue> register,
            List<Label> labels,
            Shelf documents,
            IndexReading reading,
            BiFunction<String, String, OptionalDouble> closest) {
        Map<String, Map<PlanVersionId, Evidence>> found = new HashMap<>();
        register.forEach(issue -> found.put(
                issue.id(),
                reading.evidence(
                        new Sought(
                                issue.title(), issue.groups(), issue.related(), issue.falseFriends(), issue.cueWords()),
                        null)));
        SilenceScore all = new SilenceScore();
        SilenceScore withData = new SilenceScore();
        Map<String, SilenceScore> topics = new TreeMap<>();
        for (Label label : labels) {
            PlanVersionId document = documents.versions().get(label.document());
            Map<PlanVersionId, Evidence> evidence = found.get(label.topic());
            if (document == null || evidence == null) {
                continue;
            }
            int pages = documents.pages().getOrDefault(label.document(), 0);
            Coverage coverage = new Coverage(pages, pages, 0, 0);
            Evidence hit = evidence.get(document);
            Counts counts = hit == null ? Counts.none(label.topic(), 1) : Counts.of(label.topic(), 1, hit);
            Reasoned verdict =
                    VerdictRule.judge(true, counts, coverage, closest.apply(label.document(), label.topic()));
            all.add(label.document(), label.topic(), label.mentioned(), verdict);
            if (label.hasData()) {
                withData.add(label.document(), label.topic(), label.mentioned(), verdict);
            }
            topics.computeIfAbsent(label.topic(), none -> new SilenceScore())
                    .add(label.document(), label.topic(), label.mentioned(), verdict);
        }
        System.out.printf(
                Locale.ROOT,
                "%-34s %14s %14s %8s %16s %6s%n",
                "topic",
                "false silence",
                "false mention",
                "check",
                "of it silences",
                "F1");
        topics.forEach((topic, score) -> System.out.println(score.line(topic)));
        System.out.println(all.line("all"));
        System.out.println(withData.line("all but labels without data"));
        double macro =
                topics.values().stream().mapToDouble(SilenceScore::f1).average().orElse(0);
        System.out.println(
                all.json(folder.getFileName().toString(), documents.versions().size(), topics.size(), macro));
    }

    private static Shelf indexed(LucenePlanIndex index, Path folder) throws IOException {
        Map<String, PlanVersionId> documents = new TreeMap<>();
        Map<String, Integer> lengths = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
                PlanVersionId version = new PlanVersionId(UUID.nameUUIDFromBytes(name.getBytes()));
                List<Page> pages = pages(Files.readString(file));
                index.put(new IndexedDocument(new DocumentId(version.value()), version, name, pages.size()), pages);
                documents.put(name, version);
                lengths.put(name, pages.size());
            }
        }
        index.commit();
        System.out.println(documents.size() + " documents, " + LocalDate.now());
        return new Shelf(documents, lengths);
    }

    /** Similarity of the nearest passage by document and topic; empty for all where the model does not run. */
    private static BiFunction<String, String, OptionalDouble> closest(
            Path folder, List<StartingIssue> register, Path data) throws IOException {
        Map<String, Map<String, Double>> closest = new HashMap<>();
        try (MeaningBench meaning = new MeaningBench(data)) {
            List<String> asked = register.stream()
                    .map(issue -> Nearness.inWords(
                            issue.title(),
                            issue.groups().stream().flatMap(List::stream).toList()))
                    .toList();
            try (Stream<Path> files = Files.list(folder.resolve("documents"))) {
                for (Path file : files.sorted().toList()) {
                    List<Double> found = meaning.closest(pages(Files.readString(file)), asked);
                    Map<String, Double> ofTopic = new HashMap<>();
                    for (int i = 0; i < found.size(); i++) {
                        ofTopic.put(register.get(i).id(), found.get(i));
                    }
                    closest.put(file.getFileName().toString().replaceFirst("\\.txt$", ""), ofTopic);
                }
            }
            System.out.println(meaning.speed());
        } catch (UnavailableMeaning e) {
            System.out.println("Not available on this machine: " + e.getMessage());
        }
        return (document, topic) -> {
            Double found = closest.getOrDefault(document, Map.of()).get(topic);
            return found == null ? OptionalDouble.empty() : OptionalDouble.of(found);
        };
    }

    private static List<Page> pages(String text) {
        List<Page> pages = new ArrayList<>();
        for (String page : text.split("\f", -1)) {
            pages.add(new Page(pages.size() + 1, Readability.TEXT, "", page, ""));
        }
        return pages;
    }

    private static List<Label> labels(Path file) throws IOException {
        List<Label> labels = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(",", 4);
            if (cells.length >= 3 && (cells[2].equals("true") || cells[2].equals("false"))) {
                boolean hasData =
                        cells.length < 4 || !cells[3].toLowerCase(Locale.ROOT).contains("no data");
                labels.add(new Label(cells[0], cells[1], cells[2].equals("true"), hasData));
            }
        }
        return labels;
    }
}

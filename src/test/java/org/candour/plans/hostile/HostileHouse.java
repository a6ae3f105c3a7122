package org.candour.plans.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.common.ProblemsException;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanTexts;
import org.candour.plans.Uploads;
import org.candour.plans.Uploads.Outcome;
import org.candour.plans.Uploads.Upload;
import org.candour.rounds.RoundId;
import org.candour.search.EvidenceSearch;
import org.candour.search.PlanSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A portal, less patient than it is installed, into which bad files are carried while others search it. */
@SpringBootTest
abstract class HostileHouse {

    static final RoundId ROUND = new RoundId("stp-2016");

    private static final Path DATA = folder();
    private static final int AT_A_TIME = 4;

    @Autowired
    private Uploads uploads;

    @Autowired
    private PlanTexts texts;

    @Autowired
    private PlanSearch search;

    @Autowired
    private EvidenceSearch evidence;

    private Watchpost watchpost;
    private Searcher searcher;
    private Set<String> before = Set.of();
    private int number;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("candour.data", DATA::toString);
        registry.add("candour.upload-limit", () -> "64MB");
        registry.add("candour.recognition.enabled", () -> "false");
        if (!Boolean.getBoolean("candour.hostile.patient")) { // else with the limits of a portal as it is installed
            registry.add("candour.reading.time-limit", () -> "3s");
            registry.add("candour.reading.stall-limit", () -> "6s");
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("candour-hostile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void begin() throws IOException {
        watchpost = new Watchpost();
        before = surroundings();
        searcher = new Searcher(search, ROUND);
    }

    @AfterEach
    void end() throws IOException {
        watchpost.close();
        searcher.close();
    }

    /** The address of a server that must never be asked. */
    String address() {
        return watchpost.address();
    }

    int asked() {
        return watchpost.asked();
    }

    /** What is there now, besides the data folder, that was not before. */
    Set<String> leftBehind() {
        Set<String> left = surroundings();
        left.removeAll(before);
        return left;
    }

    /** Uploads all, and returns what was wrong with how they ended. */
    List<String> ending(List<HostileFile> files) {
        List<String> wrong = new ArrayList<>();
        Deque<Trial> open = new ArrayDeque<>();
        for (HostileFile file : files) {
            upload(file, open, wrong);
            while (open.size() >= AT_A_TIME) {
                open.removeFirst().judge(wrong);
            }
        }
        open.forEach(trial -> trial.judge(wrong));
        wrong.addAll(searcher.failures());
        return wrong;
    }

    private void upload(HostileFile file, Deque<Trial> open, List<String> wrong) {
        Upload upload = new Upload(
                ROUND,
                "E54000041",
                "Trial " + ++number + " " + System.nanoTime(),
                null,
                DocumentRole.MAIN,
                file.name(),
                "test");
        try {
            for (Outcome outcome : uploads.receiveAll(
                    upload, new ByteArrayInputStream(file.making().get()))) {
                if (outcome.received() != null) {
                    open.add(new Trial(file, outcome.received().document(), texts, search, evidence));
                }
            }
        } catch (ProblemsException e) {
            if (e.problems().isEmpty() || e.problems().get(0).what().isBlank()) {
                wrong.add(file.name() + ": refused without a reason");
            }
        } catch (RuntimeException e) {
            wrong.add(file.name() + ": " + e);
        }
    }

    private static Set<String> surroundings() {
        Set<String> all = new TreeSet<>();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Path root = temporary.getRoot();
        for (Path folder : List.of(
                temporary,
                root,
                root.resolve("etc"),
                Path.of("").toAbsolutePath(),
                Path.of(System.getProperty("user.home")),
                DATA)) {
            list(folder).filter(path -> !isOthers(path)).forEach(path -> all.add(path.toString()));
        }
        return all;
    }

    /** Of other programs that run on the machine, and of the test's own. */
    private static boolean isOthers(Path path) {
        String name = path.getFileName().toString();
        return path.startsWith(System.getProperty("java.io.tmpdir"))
                && !name.contains("evil")
                && !name.startsWith("attached")
                && !name.startsWith("apache-tika")
                && !name.startsWith("poifiles")
                && !name.startsWith("bundle");
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.collect(Collectors.toList()).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}

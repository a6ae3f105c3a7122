package org.candour.silences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.candour.common.ProblemsException;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.reader.SamplePages;
import org.candour.search.FakePlans;
import org.candour.search.SearchHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A change of words or of the search that refuses a certificate of the sample keeps the sample from starting. */
class SampleCertificatesTests {

    private static final Path SAMPLE = Path.of("src/main/resources/rounds/sample-2016");

    @TempDir
    Path data;

    private final FakePlans plans = new FakePlans();

    @Test
    void everySilenceTheSampleCitesIsStillCertified() throws IOException {
        Map<String, List<String>> questions = questions();
        Map<String, PlanVersion> versions = new LinkedHashMap<>();
        for (String footprint : questions.keySet()) {
            versions.put(footprint, read(footprint));
        }
        List<String> refused = new ArrayList<>();
        try (SearchHouse house = SearchHouse.thatCompares(data, plans)) {
            house.indexed().compared();
            CertificateMaker maker = new CertificateMaker(house.search, plans, house.indexing, Clock.systemUTC());
            questions.forEach((footprint, asked) -> asked.forEach(question -> {
                try {
                    maker.make("C-1", versions.get(footprint).id(), question);
                } catch (ProblemsException e) {
                    refused.add(footprint + ", " + question + ": " + e.getMessage());
                }
            }));
        }
        assertThat(refused).isEmpty();
        assertThat(questions.values().stream().mapToInt(List::size).sum())
                .as("certificates found in the sample's scores")
                .isGreaterThan(20);
    }

    private PlanVersion read(String footprint) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLE.resolve("plans").resolve(footprint))) {
            List<Path> documents = files.sorted().toList();
            PlanVersion version =
                    plans.plan(footprint, SamplePages.of(documents.getFirst()).toArray(Page[]::new));
            for (Path more : documents.subList(1, documents.size())) {
                plans.document(version, new DocumentId(UUID.randomUUID()), SamplePages.of(more));
            }
            return version;
        }
    }

    /** By footprint. */
    private static Map<String, List<String>> questions() throws IOException {
        Map<String, List<String>> all = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(SAMPLE.resolve("scores"))) {
            for (Path file : files.sorted().toList()) {
                List<String> found = new ArrayList<>();
                gather(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)), found);
                if (!found.isEmpty()) {
                    all.put(file.getFileName().toString().replace(".yaml", ""), found);
                }
            }
        }
        return all;
    }

    private static void gather(Object node, List<String> found) {
        if (node instanceof List<?> list) {
            list.forEach(item -> gather(item, found));
        } else if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (key.equals("certificate")) {
                    found.add(String.valueOf(value));
                } else {
                    gather(value, found);
                }
            });
        }
    }
}

package org.candour.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.Uploads.Upload;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The room of plans alone, with real readers and a data folder of its own; rounds and footprints are made up. */
@ApplicationModuleTest
@Import(PlansTest.Rights.class)
public abstract class PlansTest {

    protected static final RoundId ROUND = new RoundId("round-2016");
    protected static final String HARROWDALE = "X54000002";
    protected static final Path DATA = folder();

    @Autowired
    protected Plans plans;

    @Autowired
    protected PlanTexts texts;

    @Autowired
    protected Uploads uploads;

    @MockitoBean
    private Rounds rounds;

    @MockitoBean
    private Footprints footprints;

    /** In the whole portal the room of accounts does this. */
    @TestConfiguration
    @EnableMethodSecurity
    static class Rights {}

    private static Path folder() {
        try {
            return Files.createTempDirectory("candour-plans");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry registry) {
        registry.add("candour.data", DATA::toString);
        registry.add("candour.upload-limit", () -> "3MB");
    }

    @BeforeEach
    void oneRoundWithOneFootprint() {
        Round round = new Round(
                ROUND, "Plans 2016", true, "Aldermark", "", "stp-2016", "", List.of("Northmarch"), "", Map.of());
        when(rounds.find(ROUND)).thenReturn(Optional.of(round));
        when(rounds.find(ROUND.slug())).thenReturn(Optional.of(round));
        when(footprints.find(any(), any())).thenReturn(Optional.empty());
        Footprint harrowdale = new Footprint(
                ROUND,
                HARROWDALE,
                "Harrowdale",
                "Harrowdale",
                "HARROW",
                "Northmarch",
                604_900,
                "",
                "",
                "",
                "",
                "",
                new Footprint.Tile(0, 0));
        when(footprints.find(ROUND, HARROWDALE)).thenReturn(Optional.of(harrowdale));
        when(footprints.of(ROUND)).thenReturn(List.of(harrowdale));
    }

    protected static Upload upload(String fileName) {
        return upload("Version " + UUID.randomUUID(), fileName);
    }

    protected static Upload upload(String version, String fileName) {
        return new Upload(ROUND, HARROWDALE, version, null, DocumentRole.MAIN, fileName, "test");
    }

    /** Uploads, and waits until the document has been read. */
    protected Document read(Upload upload, byte[] bytes) {
        DocumentId id = uploads.receive(upload, new ByteArrayInputStream(bytes))
                .document()
                .id();
        await(() -> texts.document(id).orElseThrow().state().isFinal());
        return texts.document(id).orElseThrow();
    }

    protected static void await(BooleanSupplier happened) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited a minute in vain").isLessThan(end);
            Thread.onSpinWait();
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

package org.candour.silences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Plans;
import org.candour.plans.Uploads;
import org.candour.plans.Uploads.Upload;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The portal with plans of its own, so that no other test's plans are compared with. */
@SpringBootTest
abstract class SilencesHouse {

    static final RoundId ROUND = new RoundId("stp-2016");

    private static final Path FOLDER = ownFolder();

    @Autowired
    Plans plans;

    @Autowired
    Uploads uploads;

    @DynamicPropertySource
    static void withMeaning(DynamicPropertyRegistry registry) {
        registry.add("candour.data", FOLDER::toString);
        registry.add("candour.meaning.enabled", () -> true);
    }

    PlanVersionId uploaded(String footprint, String version, @Nullable LocalDate date, String text) {
        return uploaded(footprint, version, date, text, DocumentRole.MAIN);
    }

    PlanVersionId uploaded(String footprint, String version, @Nullable LocalDate date, String text, DocumentRole role) {
        Upload upload = new Upload(ROUND, footprint, version, date, role, role + ".txt", "test");
        return uploads.receive(upload, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .document()
                .version();
    }

    static void await(BooleanSupplier happened) {
        await("", happened);
    }

    /** @param what is awaited, for whoever reads that it did not happen */
    static void await(Object what, BooleanSupplier happened) {
        long end = System.nanoTime() + Duration.ofSeconds(180).toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain %s", what).isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Path ownFolder() {
        try {
            return Files.createTempDirectory("candour-silences");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.candour.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The portal with real readers, a data folder of its own, and a low limit for the size of uploads. */
public abstract class PlansTest extends PlansPortal {

    protected static final Path DATA = folder();

    private static Path folder() {
        try {
            return Files.createTempDirectory("candour-plans");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry registry) {
        registry.add("candour.data", DATA::toString);
        registry.add("candour.upload-limit", () -> "3MB");
    }
}

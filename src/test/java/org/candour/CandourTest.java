package org.candour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A whole portal with a fresh data folder, shared by all test classes of the same configuration. Not the sample: no
 * account, no sample plans, but the real round's reference data.
 */
@SpringBootTest
public abstract class CandourTest {

    private static final Path DATA = freshFolder();

    /** A new empty folder that is removed with the machine's temporary files. */
    protected static Path freshFolder() {
        try {
            return Files.createTempDirectory("candour-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry registry) {
        registry.add("candour.data", DATA::toString);
    }
}

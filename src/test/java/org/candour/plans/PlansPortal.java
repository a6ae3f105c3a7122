package org.candour.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.candour.plans.Uploads.Upload;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** What tests of a portal with real readers have in common, whatever its settings and wherever its data. */
@SpringBootTest
public abstract class PlansPortal {

    protected static final RoundId ROUND = new RoundId("stp-2016");
    protected static final String FOOTPRINT = "E54000041";

    @Autowired
    protected Plans plans;

    @Autowired
    protected PlanTexts texts;

    @Autowired
    protected Uploads uploads;

    private @Nullable SecurityContextHolderStrategy others;

    /** Another test's portal has put its own keeper of who is signed in where everybody looks; here ours goes back. */
    @BeforeEach
    void lookWhereThisPortalLooksForWhoIsSignedIn(
            @Autowired ObjectProvider<SecurityContextHolderStrategy> whoIsSignedIn) {
        others = SecurityContextHolder.getContextHolderStrategy();
        whoIsSignedIn.ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }

    @AfterEach
    void leaveItAsItWas() {
        if (others != null) {
            SecurityContextHolder.setContextHolderStrategy(others);
        }
    }

    /** The text with so many pages of nothing in particular that it may be a whole plan. */
    public static String ofSomeLength(String text) {
        return text + ("\n\n" + "The people of the area live in towns and villages by the sea. ".repeat(38)).repeat(3);
    }

    protected static Upload upload(String fileName) {
        return upload("Version " + UUID.randomUUID(), fileName);
    }

    protected static Upload upload(String version, String fileName) {
        return new Upload(ROUND, FOOTPRINT, version, null, DocumentRole.MAIN, fileName, "test");
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
        long end = System.nanoTime() + Duration.ofSeconds(180).toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited three minutes in vain").isLessThan(end);
            Thread.onSpinWait();
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

package org.candour.bench;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanTexts;
import org.candour.plans.ReadingProgress;
import org.candour.plans.Uploads;
import org.candour.plans.Uploads.Upload;
import org.candour.rounds.RoundId;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestContextManager;

/** What a document costs when 10, 100, and 1,000 of them wait: the time for each must not rise with their number. Arguments: how many, else these. */
final class QueueBench {

    private static final int WARM_UP = 50;
    private static final List<String> QUEUED = List.of("10", "100", "1000");
    private static final int OF_A_VERSION = 10;
    private static final HeapWatch HEAP = new HeapWatch();

    /** The whole portal without a web server. */
    @SpringBootTest
    private static final class Portal {}

    private QueueBench() {}

    static void run(List<String> arguments) throws Exception {
        System.setProperty(
                "candour.data", Files.createTempDirectory("candour-bench").toString());
        ApplicationContext portal =
                new TestContextManager(Portal.class).getTestContext().getApplicationContext();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("bench", "", "ROLE_ASSESSOR"));
        measure(portal, WARM_UP);
        for (String queued : arguments.isEmpty() ? QUEUED : arguments) {
            measure(portal, Integer.parseInt(queued));
        }
    }

    private static void measure(ApplicationContext portal, int queued) {
        HEAP.forget();
        long begin = System.nanoTime();
        List<DocumentId> documents = new ArrayList<>();
        for (int i = 0; i < queued; i++) {
            documents.add(upload(portal, queued, i));
        }
        double taken = since(begin);
        await(portal, documents);
        double all = since(begin);
        long most = HEAP.most();
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        System.out.printf(
                Locale.ROOT,
                "%4d queued: taken in after %.1f s, all searchable after %.1f s: %.0f ms a document; heap at most %d MB, after it %d MB%n",
                queued,
                taken,
                all,
                1000 * all / queued,
                most,
                heap);
    }

    private static DocumentId upload(ApplicationContext portal, int queued, int i) {
        String text = ("Document " + queued + "-" + i + ". Stroke care and beds in the community. ").repeat(200);
        Upload upload = new Upload(
                new RoundId("stp-2016"),
                "E54000041",
                "Version " + queued + "-" + i / OF_A_VERSION,
                null,
                DocumentRole.MAIN,
                "plan-" + i + ".txt",
                "bench");
        return portal.getBean(Uploads.class)
                .receive(upload, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .document()
                .id();
    }

    private static void await(ApplicationContext portal, List<DocumentId> documents) {
        PlanTexts texts = portal.getBean(PlanTexts.class);
        ReadingProgress progress = portal.getBean(ReadingProgress.class);
        for (DocumentId id : documents) {
            while (!texts.document(id).orElseThrow().state().isFinal()
                    || progress.of(id).isPresent()) {
                LockSupport.parkNanos(5_000_000);
            }
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}

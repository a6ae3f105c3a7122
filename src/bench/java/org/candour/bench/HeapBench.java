package org.candour.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.TestContextManager;

/**
 * Heap that one idle public screen keeps: visitors with a session each open the home page over HTTP as a browser does;
 * then what the heap holds after collecting, less what it held before, by their number. Needs the frontend that a build leaves in {@code
 * target}: run {@code ./candour run} once before. Argument: how many, else 200.
 */
final class HeapBench {

    private static final int FIRST_FEW = 20;

    /** The whole portal with its web server. */
    @SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
    private static final class Portal {}

    private HeapBench() {}

    static void run(List<String> arguments) throws Exception {
        int screens = arguments.isEmpty() ? 200 : Integer.parseInt(arguments.getFirst());
        System.setProperty(
                "candour.data", Files.createTempDirectory("candour-bench").toString());
        System.setProperty("vaadin.productionMode", "true");
        int port = new TestContextManager(Portal.class)
                .getTestContext()
                .getApplicationContext()
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
        open(port, FIRST_FEW); // what is made once is there now
        long before = heap();
        int size = open(port, screens);
        long after = heap();
        System.out.printf(
                Locale.ROOT,
                "%d idle public screens keep %.1f KiB each (asked 80); the last answer to a screen had %d characters%n",
                screens,
                (after - before) / 1024.0 / screens,
                size);
    }

    private static int open(int port, int screens) throws Exception {
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < screens; i++) {
            sizes.add(new Visitor(port).openHome());
        }
        return sizes.getLast();
    }

    private static long heap() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(300);
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}

package org.candour.silences.verdicts;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.candour.bench.Made;
import org.candour.bench.Times;
import org.candour.plans.PlanVersion;
import org.candour.search.VocabularyChanged;
import org.candour.silences.Issue;
import org.springframework.util.FileSystemUtils;

/**
 * Verdicts that are kept: counting them all, showing them from memory, what they take of it, and a change of the
 * vocabulary. Plans of one short page each: how long they are costs in counting, which {@code matrix} measures.
 * Arguments: plans and issues, else 1,000 and 200.
 */
public final class VerdictsBench {

    private static final int ROUNDS = 31;

    private VerdictsBench() {}

    public static void run(List<String> arguments) throws Exception {
        int plans = arguments.isEmpty() ? 1_000 : Integer.parseInt(arguments.getFirst());
        int issues = arguments.size() < 2 ? 200 : Integer.parseInt(arguments.get(1));
        Path data = Files.createTempDirectory("candour-bench");
        try (VerdictsHouse house = new VerdictsHouse(data, made(plans))) {
            List<List<String>> terms = Made.issues(issues - 1);
            for (int i = 0; i < terms.size(); i++) {
                house.issue("i" + i, terms.get(i).toArray(String[]::new));
            }
            house.issue("zones", "extra quick zone");
            measure(house, plans, issues);
        } finally {
            VerdictsHouse.knowNothingElse();
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static VerdictsHouse.Plans made(int number) {
        VerdictsHouse.Plans plans = new VerdictsHouse.Plans();
        for (int i = 0; i < number; i++) {
            plans.plan(
                    "F%05d".formatted(i), false, "word" + (i % 500 + 141) + " stands here beside the EQZ, plan " + i);
        }
        return plans;
    }

    private static void measure(VerdictsHouse house, int plans, int issues) throws Exception {
        long before = heap();
        double all = Times.wall(() -> {
            house.start();
            return null;
        });
        long kept = heap() - before;
        say(
                "%,d plans and %d issues: counted and kept in %.0f ms, %.0f bytes of memory a cell",
                plans, issues, all, (double) kept / plans / issues);
        List<PlanVersion> versions = house.plans.allVersions();
        List<Issue> asked = house.issues.newest(VerdictsHouse.ROUND);
        double[] shown = new double[ROUNDS];
        double[] asScreen = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            shown[i] = Times.wall(() -> house.matrix(versions, asked));
            asScreen[i] = Times.wall(() -> house.matrix(versions));
        }
        say(
                "  shown from memory in %.2f ms (asked 5 for 44 and 50), with the register read from the database %.2f ms",
                Times.median(shown), Times.median(asScreen));
        vocabulary(house);
    }

    private static void vocabulary(VerdictsHouse house) throws Exception {
        double put = Times.wall(() -> {
            VerdictsHouse.know("extra quick zone", "EQZ");
            house.verdicts().on(new VocabularyChanged());
            return null;
        });
        double seen = Times.wall(house::matrix);
        boolean isComplete = house.matrix().isComplete();
        double counted = Times.wall(() -> {
            house.finish();
            return null;
        });
        say(
                "  a change of the vocabulary that touches one issue: %.1f ms until nothing is claimed by the old words, the"
                        + " next look at the matrix %.1f ms (%s), all counted anew after %.0f ms",
                put, seen, isComplete ? "counted anew already" : "that issue still open", put + seen + counted);
        if (house.matrix().rows().getFirst().cell("zones").orElseThrow().isSilence()) {
            throw new IllegalStateException("A silence is claimed by words of yesterday");
        }
    }

    private static long heap() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(100);
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}

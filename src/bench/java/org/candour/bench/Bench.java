package org.candour.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candour.finance.imports.ImportBench;
import org.candour.publication.money.FinancePageBench;
import org.candour.silences.verdicts.VerdictsBench;

/** {@code ./candour bench WHAT [arguments]}: runs one benchmark by its name, or lists them. */
public final class Bench {

    /** A benchmark; arguments are its own. */
    interface Benchmark {
        void run(List<String> arguments) throws Exception;
    }

    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("finance-page", FinancePageBench::run),
            Map.entry("heap", HeapBench::run),
            Map.entry("import", ImportBench::run),
            Map.entry("ingest", IngestBench::run),
            Map.entry("matrix", new MatrixBench()),
            Map.entry("queue", QueueBench::run),
            Map.entry("rivals", new RivalsBench()),
            Map.entry("search", new SearchBench()),
            Map.entry("silence", new SilenceBench()),
            Map.entry("verdicts", VerdictsBench::run)));

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Benchmark chosen = arguments.length == 0 ? null : ALL.get(arguments[0]);
        if (chosen == null) {
            System.out.println("Benchmarks: " + String.join(", ", ALL.keySet()));
            return;
        }
        chosen.run(Arrays.asList(arguments).subList(1, arguments.length));
        System.exit(0); // a portal that was started for it may still have threads at work
    }
}

package org.candour.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candour.finance.imports.ImportBench;
import org.candour.publication.money.FinancePageBench;

/** {@code ./candour bench WHAT [arguments]}: runs one benchmark by its name, or lists them. */
public final class Bench {

    /** A benchmark; arguments are its own. */
    interface Benchmark {
        void run(List<String> arguments) throws Exception;
    }

    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.<String, Benchmark>of(
            "finance-page",
            FinancePageBench::run,
            "heap",
            HeapBench::run,
            "import",
            ImportBench::run,
            "ingest",
            IngestBench::run,
            "queue",
            QueueBench::run,
            "search",
            new SearchBench(),
            "silence",
            new SilenceBench()));

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Benchmark chosen = arguments.length == 0 ? null : ALL.get(arguments[0]);
        if (chosen == null) {
            System.out.println("Benchmarks: " + String.join(", ", ALL.keySet()));
            return;
        }
        chosen.run(Arrays.asList(arguments).subList(1, arguments.length));
    }
}

package org.candour.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
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

/**
 * Ingest (store, read in the child process, keep the pages, index) against bare Tika on the same PDF, in one run; asked
 * is a ratio of 0.85 or more. Both are warm, take turns, and are timed by the clock; before each turn it is waited until
 * nothing is left to be done of the one before (counting what the plan says of each issue, compiling), which would
 * otherwise be charged to the other side. Each turn takes several documents, as plans come by the folder. Arguments: the
 * PDF, and how many readers work beside each other, against as many threads of Tika (1 unless said). Recognition of pictures and comparison
 * by meaning come later, in the background, and are switched off here.
 */
final class IngestBench {

    /** Until next to nothing is compiled any more: a portal runs for weeks. */
    private static final int WARM_UP = 20;

    private static final int ROUNDS = 5;

    /** Documents a reader in one turn: plans come by the folder. */
    private static final int DOCUMENTS = 4;

    private static final Duration REST = Duration.ofMillis(200);
    private static final Duration A_LITTLE = Duration.ofMillis(30);

    /** The whole portal without a web server. */
    @SpringBootTest
    private static final class Portal {}

    private IngestBench() {}

    static void run(List<String> arguments) throws Exception {
        if (arguments.isEmpty()) {
            System.out.println("ingest needs a PDF: ./candour bench ingest path/to/plan.pdf [WORKERS]");
            return;
        }
        byte[] pdf = Files.readAllBytes(Path.of(arguments.getFirst()));
        System.setProperty(
                "candour.data", Files.createTempDirectory("candour-bench").toString());
        int workers = arguments.size() > 1 ? Integer.parseInt(arguments.get(1)) : 1;
        System.setProperty("candour.reading.workers", "" + workers);
        System.setProperty("candour.recognition.enabled", "false");
        System.setProperty("candour.meaning.enabled", "false");
        ApplicationContext portal =
                new TestContextManager(Portal.class).getTestContext().getApplicationContext();
        List<Double> tika = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        HeapWatch heap = new HeapWatch();
        long portalsHeap = 0;
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            int round = i;
            awaitRest();
            List<byte[]> files = IntStream.range(0, workers * DOCUMENTS)
                    .mapToObj(file -> differing(pdf, round, file))
                    .toList();
            double bare = bareTika(files, workers);
            System.gc();
            awaitRest();
            heap.forget();
            double ingest = ingest(portal, files);
            portalsHeap = Math.max(portalsHeap, heap.most());
            if (i >= WARM_UP) {
                tika.add(bare);
                ours.add(ingest);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d documents, %d at a time: bare Tika %.3f s, ingest %.3f s (medians of %d): ratio %.2f, asked 0.85; the portal's heap at most %d MB%n",
                workers * DOCUMENTS,
                workers,
                median(tika),
                median(ours),
                ROUNDS,
                median(tika) / median(ours),
                portalsHeap);
    }

    /** Until this process and those it has started take next to no processor time. */
    private static void awaitRest() throws InterruptedException {
        Duration before = Duration.ZERO;
        Duration now = processorTime();
        while (now.minus(before).compareTo(A_LITTLE) > 0) {
            Thread.sleep(REST);
            before = now;
            now = processorTime();
        }
    }

    private static Duration processorTime() {
        return Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.current().descendants())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Seconds until the last is read. */
    private static double bareTika(List<byte[]> files, int workers) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            long begin = System.nanoTime();
            for (Future<Integer> done : threads.invokeAll(files.stream()
                    .<Callable<Integer>>map(file -> () -> bareTika(file))
                    .toList())) {
                done.get();
            }
            return since(begin);
        }
    }

    private static int bareTika(byte[] bytes) throws Exception {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, config);
        BodyContentHandler text = new BodyContentHandler(-1);
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            new AutoDetectParser().parse(in, text, new Metadata(), context);
        }
        return text.toString().length();
    }

    /** Seconds until the last can be searched. */
    private static double ingest(ApplicationContext portal, List<byte[]> files) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("bench", "", "ROLE_ASSESSOR"));
        long begin = System.nanoTime();
        List<DocumentId> documents =
                files.stream().map(file -> upload(portal, file)).toList();
        PlanTexts texts = portal.getBean(PlanTexts.class);
        ReadingProgress progress = portal.getBean(ReadingProgress.class);
        for (DocumentId document : documents) {
            while (!texts.document(document).orElseThrow().state().isFinal()
                    || progress.of(document).isPresent()) {
                LockSupport.parkNanos(5_000_000); // asking more often would itself take its share
            }
        }
        return since(begin);
    }

    private static DocumentId upload(ApplicationContext portal, byte[] bytes) {
        Upload upload = new Upload(
                new RoundId("stp-2016"),
                "E54000041",
                "Version " + System.nanoTime(),
                null,
                DocumentRole.MAIN,
                "plan.pdf",
                "bench");
        return portal.getBean(Uploads.class)
                .receive(upload, new ByteArrayInputStream(bytes))
                .document()
                .id();
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** The same PDF with other bytes behind its end, so that it is stored anew. */
    private static byte[] differing(byte[] pdf, int round, int file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(pdf.length + 16);
        bytes.writeBytes(pdf);
        bytes.writeBytes(("\n% " + round + " " + file + "\n").getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}

package org.candour.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's text search: words in a column, a GIN index on it, one process, in a cluster of its own that answers on a
 * socket only. Its time is that of the process that answers, where the system tells it, else the clock's.
 */
final class PostgresRival implements Rival {

    private static final Pattern TIME = Pattern.compile("Time: ([0-9.]+) ms");
    private static final Pattern PROCESS = Pattern.compile("\\d+ \\(.*\\) \\S( \\S+){10} (\\d+) (\\d+) .*");
    private static final double TICK = 10;
    private static final int FARTHEST = 9;

    private final Path folder;
    private final boolean isRoot = System.getProperty("user.name").equals("root");
    private boolean isStarted;

    PostgresRival() throws IOException {
        this.folder = Files.createTempDirectory("candour-bench-postgres");
    }

    @Override
    public String name() {
        return "PostgreSQL GIN";
    }

    @Override
    public Optional<String> missing() {
        return Programs.missing("initdb", "pg_ctl", "psql")
                .or(() -> isRoot ? Programs.missing("runuser") : Optional.empty());
    }

    @Override
    public void load(MadePlans plans) throws Exception {
        start();
        psql(input -> {
            input.write("create table raw (plan integer, text text);\ncopy raw from stdin;\n");
            int number = 0;
            for (PlanVersion plan : plans.allVersions()) {
                for (Page page : plans.pages(plans.onlyDocument(plan))) {
                    input.write(number + "\t" + page.text() + "\n");
                }
                number++;
            }
            input.write("\\.\ncreate table page as select plan, to_tsvector('simple', text) as words from raw;\n"
                    + "create index on page using gin (words);\nvacuum analyze page;\n");
        });
    }

    @Override
    public Answer ask(List<List<String>> issues) throws Exception {
        String printed = psql(input -> {
            input.write("select pg_backend_pid() as pid \\gset\n\\setenv BACKEND :pid\n");
            ask(issues, input);
            input.write("\\! cat /proc/$BACKEND/stat\n\\timing on\n");
            ask(issues, input);
            input.write("\\! cat /proc/$BACKEND/stat\n");
        });
        long plans = printed.lines()
                .filter(line -> line.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .sum();
        return new Answer(milliseconds(printed), plans / 2);
    }

    private static double milliseconds(String printed) {
        List<Double> ticks = new ArrayList<>();
        Matcher process = PROCESS.matcher(printed);
        while (process.find()) {
            ticks.add(Double.parseDouble(process.group(2)) + Double.parseDouble(process.group(3)));
        }
        if (ticks.size() == 2) {
            return TICK * (ticks.getLast() - ticks.getFirst());
        }
        Matcher time = TIME.matcher(printed);
        double all = 0;
        while (time.find()) {
            all += Double.parseDouble(time.group(1));
        }
        return all;
    }

    private static void ask(List<List<String>> issues, BufferedWriter input) throws IOException {
        for (List<String> terms : issues) {
            input.write("select count(*) from (select plan, count(*) from page where words @@ '"
                    + terms.stream().map(PostgresRival::clause).collect(Collectors.joining(" | "))
                    + "'::tsquery group by plan) as found;\n");
        }
    }

    /** It knows no "within eight words": each distance is asked for in both orders. */
    private static String clause(String term) {
        String[] words = term.split(" ");
        if (!term.contains("NEAR")) {
            return "(" + term.replace(" ", " <-> ") + ")";
        }
        return IntStream.rangeClosed(1, FARTHEST)
                .boxed()
                .flatMap(distance -> Stream.of(
                        words[0] + " <" + distance + "> " + words[2], words[2] + " <" + distance + "> " + words[0]))
                .collect(Collectors.joining(") | (", "(", ")"));
    }

    private void start() throws Exception {
        if (isRoot) { // it refuses to run as root
            Programs.run(List.of("chown", "postgres", folder.toString()), folder, input -> {});
        }
        run("initdb", "-D", "data", "-U", "postgres", "--no-sync", "-E", "UTF8", "--locale=C");
        run(
                "pg_ctl",
                "-D",
                "data",
                "-w",
                "-l",
                "log",
                "-o",
                "-c listen_addresses='' -k " + folder
                        + " -c shared_buffers=512MB -c fsync=off -c jit=off -c work_mem=64MB"
                        + " -c max_parallel_workers_per_gather=0 -c maintenance_work_mem=256MB -c max_wal_size=4GB",
                "start");
        isStarted = true;
    }

    private String psql(Programs.Telling telling) throws Exception {
        List<String> command = List.of(
                "psql",
                "-h",
                folder.toString(),
                "-U",
                "postgres",
                "-d",
                "postgres",
                "-X",
                "-q",
                "-t",
                "-A",
                "-v",
                "ON_ERROR_STOP=1");
        return Programs.run(asPostgres(command), folder, telling);
    }

    private void run(String... command) throws Exception {
        Programs.run(asPostgres(List.of(command)), folder, input -> {});
    }

    private List<String> asPostgres(List<String> command) {
        return isRoot
                ? Stream.concat(Stream.of("runuser", "-u", "postgres", "--"), command.stream())
                        .toList()
                : command;
    }

    @Override
    public void close() throws Exception {
        if (isStarted) {
            run("pg_ctl", "-D", "data", "-m", "immediate", "-w", "stop");
        }
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}

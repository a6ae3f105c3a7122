package org.candour.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.springframework.util.FileSystemUtils;

/** SQLite's FTS5 without the texts, made one tree of by its own optimizer; its plan is in the number of the row. */
final class SqliteRival implements Rival {

    private static final Pattern TIME = Pattern.compile("Run Time: real \\S+ user (\\S+) sys (\\S+)");

    private final Path folder;

    SqliteRival() throws IOException {
        this.folder = Files.createTempDirectory("candour-bench-sqlite");
    }

    @Override
    public String name() {
        return "SQLite FTS5";
    }

    @Override
    public Optional<String> missing() {
        return Programs.missing("sqlite3");
    }

    @Override
    public void load(MadePlans plans) throws Exception {
        sqlite(input -> {
            input.write("create virtual table page using fts5(text, content='');\nbegin;\n");
            int row = 0;
            for (PlanVersion plan : plans.allVersions()) {
                for (Page page : plans.pages(plans.onlyDocument(plan))) {
                    input.write("insert into page (rowid, text) values (" + row++ + ", '" + page.text() + "');\n");
                }
            }
            input.write("commit;\ninsert into page (page) values ('optimize');\n");
        });
    }

    @Override
    public Answer ask(List<List<String>> issues) throws Exception {
        String printed = sqlite(input -> {
            ask(issues, input);
            input.write(".timer on\n");
            ask(issues, input);
        });
        Matcher time = TIME.matcher(printed);
        double seconds = 0;
        while (time.find()) {
            seconds += Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2));
        }
        long plans = printed.lines()
                .filter(line -> line.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .sum();
        return new Answer(1000 * seconds, plans / 2);
    }

    private static void ask(List<List<String>> issues, BufferedWriter input) throws IOException {
        for (List<String> terms : issues) {
            input.write("select count(*) from (select rowid / " + Made.PAGES_A_PLAN
                    + " as plan, count(*) from page where page match '"
                    + terms.stream().map(SqliteRival::clause).collect(Collectors.joining(" OR "))
                    + "' group by plan);\n");
        }
    }

    private static String clause(String term) {
        String[] words = term.split(" ");
        if (term.contains("NEAR")) {
            return "NEAR(" + words[0] + " " + words[2] + ", 8)";
        }
        return "\"" + term + "\"";
    }

    private String sqlite(Programs.Telling telling) throws Exception {
        return Programs.run(List.of("sqlite3", "-batch", "pages.db"), folder, telling);
    }

    @Override
    public void close() {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}

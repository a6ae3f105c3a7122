package org.candour.plans.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.plans.MadePdf.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candour.plans.PlansTest;
import org.candour.plans.Shelf;
import org.candour.plans.bulk.BulkLine.Outcome;
import org.candour.plans.bulk.HowRead.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "petra", roles = "PUBLISHER")
class BulkReadingsTests extends PlansTest {

    private static final String HEADER = "file,footprint,version\n";

    @Autowired
    private BulkLoader loader;

    @Autowired
    private BulkReadings readings;

    @Autowired
    private Shelf shelf;

    @TempDir
    private Path folder;

    private final String version = "Readings " + System.nanoTime();

    @Test
    void eachFileSaysHowReadingItEnded() throws IOException {
        file("whole.pdf", pdf().text("Whole " + version).bytes());
        file("part.pdf", pdf().text("Part " + version).damaged().bytes());
        file("locked.pdf", pdf().text("Locked " + version).password("x").bytes());
        List<BulkLine> lines = load("whole.pdf", "part.pdf", "locked.pdf").lines();
        BulkLine refused = new BulkLine("gone.pdf", "", "", Outcome.REFUSED, "It is empty.", null);

        await(() -> lines.stream().allMatch(line -> readings.of(line).isSettled()));
        BulkStanding standing = readings.of(List.of(lines.get(0), lines.get(1), lines.get(2), refused));

        assertThat(standing.entries())
                .extracting(entry -> entry.read().kind())
                .containsExactly(Kind.WHOLE, Kind.IN_PART, Kind.NOT_READ, Kind.NOT_TAKEN);
        assertThat(standing.entries().get(1).read().words()).contains("(page 2)");
        assertThat(standing.entries().get(2).read().words()).contains("password");
        assertThat(standing.sentence()).isEqualTo("Of 3 documents: 1 read whole, 1 read in part, 1 not read.");
        assertThat(standing.notWhole()).hasSize(2);
        assertThat(standing.worstFirst().entries())
                .extracting(entry -> entry.line().file())
                .containsExactly("gone.pdf", "locked.pdf", "part.pdf", "whole.pdf");
        assertThat(standing.csv().lines().toList().get(3))
                .startsWith(
                        "\"part.pdf\",\"" + FOOTPRINT + "\",\"" + version + "\",\"taken in\",\"\",\"read in part\",")
                .contains("(page 2)");
    }

    @Test
    void whatIsThereAlreadySaysSoAndHowItWasRead() throws IOException {
        file("main.pdf", pdf().text("There " + version).bytes());
        load("main.pdf");

        BulkLine again = load("main.pdf").lines().getFirst();

        assertThat(again.outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(again.words()).contains("Already part of this version");
        await(() -> readings.of(again).kind() == Kind.WHOLE);
    }

    @Test
    void aDocumentDeletedSinceIsNotSaidToBeRead() throws IOException {
        file("main.pdf", pdf().text("Deleted " + version).bytes());
        BulkLine line = load("main.pdf").lines().getFirst();
        await(() -> readings.of(line).kind() == Kind.WHOLE);

        shelf.delete(line.document(), "The wrong file", true);

        assertThat(readings.of(line).kind()).isEqualTo(Kind.GONE);
        assertThat(readings.of(line).words()).contains("The wrong file");
        assertThat(readings.of(List.of(line)).notWhole()).hasSize(1);
    }

    @Test
    void pagesThatWaitForRecognitionAreNotCalledRead() throws IOException {
        file("main.pdf", pdf().text("Text " + version).bytes());
        BulkLine line = load("main.pdf").lines().getFirst();
        BulkStanding standing = new BulkStanding(
                List.of(new BulkStanding.Entry(line, new HowRead(Kind.RECOGNISING, "2 pages are being recognised."))));

        assertThat(standing.sentence()).isEqualTo("Of 1 document: 1 waits for recognition.");
        assertThat(standing.ended()).isEqualTo(1);
        assertThat(standing.isSettled()).isFalse();
        assertThat(standing.notWhole()).hasSize(1);
    }

    @Test
    @WithMockUser(username = "ada", roles = "ADMINISTRATOR")
    void administratorsAreToldNothing() {
        assertThatThrownBy(() -> readings.of(List.of())).isInstanceOf(AccessDeniedException.class);
    }

    private BulkReport load(String... files) throws IOException {
        StringBuilder manifest = new StringBuilder(HEADER);
        for (String file : files) {
            manifest.append(file)
                    .append(',')
                    .append(FOOTPRINT)
                    .append(',')
                    .append(version)
                    .append('\n');
        }
        Files.writeString(folder.resolve("manifest.csv"), manifest);
        return loader.load(loader.check(ROUND, BulkFolder.of(folder)), line -> {});
    }

    private void file(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }
}

package org.candour.plans.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Uploads.Outcome;
import org.candour.plans.Uploads.Received;
import org.candour.plans.reader.OfficeZips;
import org.candour.plans.reader.office.MadeZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleUploadTests {

    @TempDir
    private Path folder;

    private final Map<String, String> taken = new LinkedHashMap<>();

    @Test
    void everyFileBecomesADocumentNamedByItsPath() throws IOException {
        List<Outcome> outcomes = takeAll(zip("main.txt", "Main", "Annexes/Finance.txt", "Money"));

        assertThat(taken).containsEntry("main.txt", "Main").containsEntry("Annexes - Finance.txt", "Money");
        assertThat(outcomes).extracting(Outcome::file).containsExactly("main.txt", "Annexes/Finance.txt");
    }

    @Test
    void pathsThatClimbOutAreOnlyNames() throws IOException {
        takeAll(zip("../../etc/plan.txt", "A", "/abs/plan.txt", "B", "C:\\temp\\plan.txt", "C"));

        assertThat(taken.keySet()).containsExactly("etc - plan.txt", "abs - plan.txt", "temp - plan.txt");
    }

    @Test
    void aBadFileDoesNotKeepOutTheGoodOnes() throws IOException {
        List<Outcome> outcomes = takeAll(zip("good.txt", "Good", "refuse.txt", "Bad", "also.txt", "Good too"));

        assertThat(taken).hasSize(2);
        assertThat(outcomes.get(1).problems())
                .extracting(Problem::where, Problem::what)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("refuse.txt", "It is refused."));
    }

    @Test
    void whatSystemsLeaveBehindIsPassedOverButListed() throws IOException {
        List<Outcome> outcomes =
                takeAll(zip("plan.txt", "Plan", "__MACOSX/._plan.txt", "x", ".DS_Store", "x", "a/Thumbs.db", "x"));

        assertThat(taken).hasSize(1);
        assertThat(outcomes).hasSize(4);
        assertThat(outcomes.subList(1, 4))
                .allMatch(o -> o.problems().isEmpty() && o.note().startsWith("Passed over"));
    }

    @Test
    void aBundleWithinTheBundleIsOpenedOnceAndNotTwice() throws IOException {
        byte[] third = zip("deep.txt", "Deep");
        byte[] second = MadeZip.zip()
                .part("inner.txt", "Inner")
                .part("third.zip", third)
                .bytes();

        List<Outcome> outcomes =
                takeAll(MadeZip.zip().part("second.zip", second).bytes());

        assertThat(taken).containsOnlyKeys("second - inner.txt");
        assertThat(outcomes.get(1).problems().getFirst().what()).contains("within a bundle");
    }

    @Test
    void aFileThatIsNotWhatWasPackedIsRefusedByName() throws IOException {
        byte[] changed = OfficeZips.wrongChecksum(zip("plan.txt", "Plan", "other.txt", "Other"), "plan.txt");

        List<Outcome> outcomes = takeAll(changed);

        assertThat(taken).containsOnlyKeys("other.txt");
        assertThat(outcomes.getFirst().problems().getFirst().where()).isEqualTo("plan.txt");
    }

    @Test
    void aBombIsRefusedAndTheRestTaken() throws IOException {
        byte[] bomb = MadeZip.zip()
                .part("zeros.txt", new byte[60 << 20])
                .part("plan.txt", "Plan")
                .bytes();

        List<Outcome> outcomes = takeAll(bomb);

        assertThat(taken).containsOnlyKeys("plan.txt");
        assertThat(outcomes.getFirst().problems().getFirst().what()).contains("far more than a document");
    }

    @Test
    void protectedFilesLinksAndSecondFilesOfANameAreReported() throws IOException {
        byte[] protectedZip = zip("secret.txt", "Secret");
        for (int i = 0; i + 4 < protectedZip.length; i++) {
            if (protectedZip[i] == 'P' && protectedZip[i + 1] == 'K' && protectedZip[i + 2] == 1) {
                protectedZip[i + 8] |= 1;
            }
        }

        assertThat(takeAll(protectedZip).getFirst().problems().getFirst().what())
                .contains("password");
        assertThat(takeAll(linkAndTwins()))
                .flatExtracting(Outcome::problems)
                .extracting(Problem::what)
                .containsExactly("It is only a link to a file.", "The bundle has two files of this name.");
    }

    @Test
    void namesThatDifferInTheirCaseAreTwoFiles() throws IOException {
        takeAll(zip("plan.txt", "One", "PLAN.TXT", "Two"));

        assertThat(taken).containsEntry("plan.txt", "One").containsEntry("PLAN.TXT", "Two");
    }

    @Test
    void namesOfOldAndNewEncodingsAreRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding("IBM437");
            zip.setUseLanguageEncodingFlag(false);
            put(zip, new ZipArchiveEntry("caf\u00e9.txt"), "Old");
        }
        takeAll(bytes.toByteArray());
        takeAll(zip("na\u00efve \u2013 plan.txt", "New"));

        assertThat(taken).containsOnlyKeys("caf\u00e9.txt", "na\u00efve \u2013 plan.txt");
    }

    @Test
    void anOfficeFileIsNoBundle() throws IOException {
        Path file = folder.resolve("x");
        Files.write(file, MadeZip.word(MadeZip.p("Plan")).bytes());
        assertThat(ZipBundle.isBundle(file)).isFalse();
        Files.write(
                file, MadeZip.zip().part("plan.docx", MadeZip.word("").bytes()).bytes());
        assertThat(ZipBundle.isBundle(file)).isTrue();
    }

    @Test
    void anOfficeFileWithAPartThatLostItsNameIsStillNoBundle() throws IOException {
        Path file = folder.resolve("x");
        Files.write(
                file,
                MadeZip.zip()
                        .part("[Content_Types4.xml", "")
                        .part("xl/workbook.xml", "")
                        .bytes());
        assertThat(ZipBundle.isBundle(file)).isFalse();
    }

    private static byte[] linkAndTwins() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry link = new ZipArchiveEntry("link.txt");
            link.setUnixMode(0120777);
            put(zip, link, "/etc/passwd");
            put(zip, new ZipArchiveEntry("plan.txt"), "One");
            put(zip, new ZipArchiveEntry("plan.txt"), "Two");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, String text) throws IOException {
        zip.putArchiveEntry(entry);
        zip.write(text.getBytes(Charset.defaultCharset()));
        zip.closeArchiveEntry();
    }

    private static byte[] zip(String... namesAndTexts) {
        MadeZip zip = MadeZip.zip();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            zip.part(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return zip.bytes();
    }

    private List<Outcome> takeAll(byte[] zip) throws IOException {
        Path file = folder.resolve("bundle.zip");
        Files.write(file, zip);
        return new BundleUpload(this::take, 100L << 20).takeAll(file, "bundle.zip");
    }

    private Received take(String name, InputStream bytes) {
        try {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            if (name.contains("refuse")) {
                throw new ProblemsException("Not taken.", new Problem(name, "It is refused.", "Leave it."));
            }
            taken.put(name, text);
        } catch (IOException e) {
            throw new ProblemsException("Not taken.", new Problem(name, String.valueOf(e.getMessage()), "Leave it."));
        }
        return new Received(document(name), "");
    }

    private static Document document(String name) {
        return new Document(
                new DocumentId(UUID.randomUUID()),
                new PlanVersionId(UUID.randomUUID()),
                name,
                DocumentRole.MAIN,
                "text/plain",
                "0",
                1,
                DocumentState.RECEIVED,
                "",
                "page",
                0,
                0,
                0,
                0,
                0,
                Instant.EPOCH,
                "test");
    }
}

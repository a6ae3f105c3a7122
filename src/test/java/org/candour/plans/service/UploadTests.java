package org.candour.plans.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.plans.MadePdf.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.common.ProblemsException;
import org.candour.footprints.Footprints;
import org.candour.plans.Document;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlansTest;
import org.candour.plans.Uploads.Received;
import org.candour.plans.Uploads.Upload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "imogen", roles = "ASSESSOR")
class UploadTests extends PlansTest {

    @Autowired
    private Footprints footprints;

    @Test
    void readsAnUploadedPlanToTheEnd() {
        Document document = read(
                upload("plan.pdf"),
                pdf().text("Stroke care").blank().text("Beds").bytes());

        assertThat(document.state()).isEqualTo(DocumentState.INDEXED);
        assertThat(document.pages()).isEqualTo(3);
        assertThat(document.read()).isEqualTo(2);
        assertThat(document.blank()).isEqualTo(1);
        assertThat(plans.pages(document.id())).extracting(Page::text).containsExactly("Stroke care", "", "Beds");
        assertThat(plans.coverage(document.version()).allowsSilence()).isTrue();
        assertThat(texts.fingerprint(document.id())).isPresent();
    }

    @Test
    void saysWhichPagesCouldNotBeRead() {
        Document document = read(
                upload("scan.pdf"),
                pdf().text("One").scan().scan().text("Four").damaged().bytes());

        assertThat(document.state()).isEqualTo(DocumentState.PARTLY_READABLE);
        assertThat(document.reason()).contains("3 of 5 pages could not be read (pages 2, 3, 5)");
        assertThat(plans.coverage(document.version()).allowsSilence()).isFalse();
    }

    @Test
    void aPlanWithoutATextLayerIsUnreadableAndNeverSilent() {
        Document document = read(upload("scan.pdf"), pdf().scan().scan().bytes());

        assertThat(document.state()).isEqualTo(DocumentState.UNREADABLE);
        assertThat(document.reason()).contains("picture");
        assertThat(plans.coverage(document.version()).allowsSilence()).isFalse();
    }

    @Test
    void aProtectedPlanIsUnreadableWithTheReason() {
        Document document =
                read(upload("secret.pdf"), pdf().text("Secret").password("x").bytes());

        assertThat(document.state()).isEqualTo(DocumentState.UNREADABLE);
        assertThat(document.reason()).contains("unprotected copy");
    }

    @Test
    void aTruncatedPlanDoesNotAllowSilence() {
        byte[] whole = pdf().pages(40, "Page").bytes();

        Document document = read(upload("cut.pdf"), java.util.Arrays.copyOf(whole, whole.length * 19 / 20));

        assertThat(document.state()).isEqualTo(DocumentState.PARTLY_READABLE);
        assertThat(document.reason()).contains("breaks off");
        assertThat(plans.coverage(document.version()).allowsSilence()).isFalse();
    }

    @Test
    void readsTextInSections() {
        String text = "# Beds\n\n" + "A sentence about community beds. ".repeat(200);

        Document document = read(upload("plan.md"), text.getBytes(StandardCharsets.UTF_8));

        assertThat(document.pageWord()).isEqualTo("section");
        assertThat(document.pages()).isGreaterThan(1);
        assertThat(plans.page(document.id(), 2).map(Page::heading)).isEqualTo(Optional.of("Beds"));
    }

    @Test
    void recognisesTheSameFileInTheSameVersion() {
        Upload upload = upload("plan.pdf");
        byte[] bytes = pdf().text("Twice " + upload.versionTitle()).bytes();
        Document first = read(upload, bytes);

        Received again = uploads.receive(upload(upload.versionTitle(), "copy.pdf"), new ByteArrayInputStream(bytes));

        assertThat(again.document().id()).isEqualTo(first.id());
        assertThat(again.duplicateOf()).contains("Already part of this version as plan.pdf");
        assertThat(plans.documents(first.version())).hasSize(1);
        assertThat(uploads.receive(upload, new ByteArrayInputStream(bytes)).duplicateOf())
                .isEqualTo("Already part of this version; not stored again.");
    }

    @Test
    void saysWhereElseTheSameFileIs() {
        byte[] bytes = pdf().text("Elsewhere").bytes();
        read(upload("first.pdf"), bytes);

        Received second = uploads.receive(upload("second.pdf"), new ByteArrayInputStream(bytes));

        assertThat(second.duplicateOf()).contains("is also part of").contains("first.pdf");
        assertThat(second.duplicateOf())
                .contains(footprints.find(ROUND, FOOTPRINT).orElseThrow().name())
                .doesNotContain(FOOTPRINT);
    }

    @Test
    void aVersionNobodyDatedStaysUndatedAndOlderThanAnyDated() {
        Upload undated = upload("plan.pdf");
        Document document = read(undated, pdf().text("Undated").bytes());
        read(
                new Upload(
                        ROUND, FOOTPRINT, "Dated 1990", LocalDate.of(1990, 1, 1), DocumentRole.MAIN, "old.pdf", "test"),
                pdf().text("Dated").bytes());

        assertThat(version(document).date()).isNull();
        List<PlanVersion> all = plans.versions(ROUND, FOOTPRINT);
        assertThat(all.stream().map(PlanVersion::title).toList().indexOf("Dated 1990"))
                .isLessThan(all.indexOf(version(document)));
    }

    @Test
    void aLaterUploadDatesAnUndatedVersionOnce() {
        String title = "Version " + System.nanoTime();
        Document first = read(upload(title, "plan.pdf"), pdf().text("First").bytes());
        read(dated(title, "annex.pdf", 2), pdf().text("Second").bytes());

        assertThat(version(first).date()).isEqualTo(LocalDate.of(2016, 12, 2));
        assertThatThrownBy(() -> uploads.receive(
                        dated(title, "third.pdf", 3),
                        new ByteArrayInputStream(pdf().text("Third").bytes())))
                .hasMessageContaining("is dated 2016-12-02");
    }

    private PlanVersion version(Document document) {
        return plans.version(document.version()).orElseThrow();
    }

    private static Upload dated(String title, String fileName, int day) {
        return new Upload(ROUND, FOOTPRINT, title, LocalDate.of(2016, 12, day), DocumentRole.MAIN, fileName, "upload");
    }

    @Test
    void saysThatALongNameWasCutAndRemembersWhoSentTheFile() {
        Received received = uploads.receive(
                upload("plan".repeat(75) + ".pdf"),
                new ByteArrayInputStream(pdf().text("Long").bytes()));

        assertThat(received.note())
                .contains("longer than 120 characters", received.document().fileName());
        assertThat(plans.document(received.document().id()).map(Document::receivedBy))
                .contains("imogen");
    }

    @Test
    void aFileWithoutAFootprintIsRefusedInPlainWords() {
        assertThatThrownBy(() -> uploads.receive(
                        new Upload(ROUND, "", "A version", null, DocumentRole.MAIN, "plan.pdf", "upload"),
                        InputStream.nullInputStream()))
                .hasMessageContaining("No footprint was chosen.")
                .hasMessageNotContaining("“”");
    }

    @Test
    void keepsOnlyTheLastPartOfTheName() {
        assertThat(read(upload("../../../etc/plan.pdf"), pdf().text("Name").bytes())
                        .fileName())
                .isEqualTo("plan.pdf");
    }

    @Test
    void refusesWhatIsNotADocumentAndNamesTheFile() throws IOException {
        long before = originals();

        assertRefused("empty.pdf", new byte[0], "is empty");
        assertRefused("plan.pdf", "This is not a PDF".getBytes(StandardCharsets.UTF_8), "named .pdf but is plain text");
        assertRefused("plan.pdf", "<html>404".getBytes(StandardCharsets.UTF_8), "named .pdf but is a web page");
        assertRefused("plans.zip", "PK\u0003\u0004holiday.jpg".getBytes(StandardCharsets.UTF_8), "archive");
        assertRefused("big.txt", "much text ".repeat(400_000).getBytes(StandardCharsets.UTF_8), "larger than 3 MB");

        assertThat(originals()).isEqualTo(before);
    }

    @Test
    void keepsNothingOfAnUploadThatBreaksOff() throws IOException {
        long before = originals();
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(pdf().text("Half").bytes()), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection reset");
                    }
                });

        assertThatThrownBy(() -> uploads.receive(upload("half.pdf"), broken))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("half.pdf")
                .hasMessageContaining("broke off");
        assertThat(originals()).isEqualTo(before);
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        Upload upload = new Upload(ROUND, "X99", " ", LocalDate.EPOCH, DocumentRole.MAIN, "plan.pdf", "test");

        assertThatThrownBy(() -> uploads.receive(upload, InputStream.nullInputStream()))
                .isInstanceOfSatisfying(ProblemsException.class, e -> assertThat(e.problems())
                        .hasSize(2)
                        .allSatisfy(problem -> assertThat(problem.where()).isEqualTo("plan.pdf")));
    }

    private void assertRefused(String name, byte[] bytes, String why) {
        Upload upload = upload(name);
        assertThatThrownBy(() -> uploads.receive(upload, new ByteArrayInputStream(bytes)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(why);
        assertThat(plans.versions(ROUND)).noneMatch(version -> version.title().equals(upload.versionTitle()));
    }

    private static long originals() throws IOException {
        try (Stream<Path> files = Files.walk(DATA.resolve("originals"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}

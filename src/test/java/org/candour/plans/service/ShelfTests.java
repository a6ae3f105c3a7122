package org.candour.plans.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.plans.MadePdf.pdf;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.candour.common.HealthNotes;
import org.candour.common.Invariant;
import org.candour.common.ProblemsException;
import org.candour.plans.Coverage;
import org.candour.plans.Departure;
import org.candour.plans.Document;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.Page;
import org.candour.plans.PlanAct;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PlansTest;
import org.candour.plans.PublicPlans;
import org.candour.plans.Shelf;
import org.candour.plans.Uploads.Received;
import org.candour.plans.Uploads.Upload;
import org.candour.plans.storage.OriginalsCare;
import org.candour.plans.storage.Removal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@WithMockUser(
        username = "paula",
        roles = {"ASSESSOR", "PUBLISHER"})
@RecordApplicationEvents
class ShelfTests extends PlansTest {

    @Autowired
    private Shelf shelf;

    @Autowired
    private PublicPlans publicPlans;

    @Autowired
    private OriginalsCare care;

    @Autowired
    private Removal removal;

    @Autowired
    private JdbcClient db;

    @Autowired
    private List<Invariant> invariants;

    @Autowired
    private List<HealthNotes> health;

    @Test
    void aNewFileTakesThePlaceOfAnEarlierOneWhichCanStillBeRead() {
        Document earlier = read(upload("draft.pdf"), unique("Beds and wards"));

        Document now = replace(earlier, "final.pdf", unique("Community care"));

        assertThat(now.role()).isEqualTo(earlier.role());
        assertThat(plans.documents(earlier.version()))
                .extracting(Document::fileName)
                .containsExactly("final.pdf");
        assertThat(plans.coverage(earlier.version()).pages()).isEqualTo(1);
        assertThat(plans.pages(earlier.id())).extracting(Page::text).allMatch(text -> text.startsWith("Beds"));
        assertThat(shelf.departure(earlier.id()).orElseThrow().words())
                .startsWith("Made against an earlier file, replaced on ");
        assertThat(texts.fingerprint(earlier.id())).as("is not indexed").isEmpty();
    }

    @Test
    void whatIsKnownOfAllPlansAtOnceIsWhatIsKnownOfEach() {
        Document earlier = read(upload("draft.pdf"), unique("Beds and wards"));
        replace(earlier, "final.pdf", unique("Community care"));
        read(
                upload("scan.pdf"),
                pdf().text("One " + System.nanoTime()).damaged().bytes());

        Map<PlanVersionId, Coverage> all = texts.coverages();
        assertThat(texts.allVersions()).isNotEmpty().allSatisfy(version -> assertThat(
                        all.getOrDefault(version.id(), Coverage.NONE))
                .isEqualTo(texts.coverage(version.id())));
        assertThat(all.values()).anyMatch(coverage -> coverage.unreadable() > 0);
    }

    @Test
    void aReplacedFileStaysReachableInPublicButIsNotListed() {
        Document earlier = read(upload("draft.pdf"), unique("Beds"));
        plans.publish(earlier.version());

        replace(earlier, "final.pdf", unique("Care"));

        assertThat(publicPlans.documents(earlier.version()))
                .extracting(Document::fileName)
                .containsExactly("final.pdf");
        assertThat(publicPlans.page(earlier.id(), 1)).isPresent();
        assertThat(publicPlans.departure(earlier.id()).map(Departure::by)).contains("");
    }

    @Test
    void theSameBytesReplaceNothingAndAReplacedFileDoesNotComeBackByItself() {
        Upload upload = upload("draft.pdf");
        byte[] first = unique("First");
        Document earlier = read(upload, first);
        assertRefused(() -> replace(earlier, "same.pdf", first), "very same file");
        Document now = replace(earlier, "final.pdf", unique("Second"));

        assertRefused(() -> uploads.receive(upload, new ByteArrayInputStream(first)), "another file took its place");
        assertRefused(() -> replace(earlier, "third.pdf", unique("Third")), "took its place already");

        replace(now, "draft.pdf", first);
        assertThat(plans.documents(earlier.version())).extracting(Document::id).containsExactly(earlier.id());
    }

    @Test
    void aDeletionIsRecordedAndLeavesNothingElse(ApplicationEvents events) {
        Document document = read(upload("wrong.pdf"), unique("Private names"));

        shelf.delete(document.id(), "It holds patients' names.", false);

        assertThat(plans.document(document.id())).isEmpty();
        assertThat(plans.pages(document.id())).isEmpty();
        assertThat(original(document)).doesNotExist();
        Departure left = shelf.departure(document.id()).orElseThrow();
        assertThat(left.words()).contains("deleted on").endsWith("because: It holds patients' names.");
        assertThat(left.sha256()).isEqualTo(document.sha256());
        assertThat(left.bytes()).isEqualTo(document.bytes());
        assertThat(left.by()).isEqualTo("paula");
        assertThat(events.stream(PlanAct.class))
                .anySatisfy(act ->
                        assertThat(act.deed()).contains("deleted wrong.pdf").contains(document.sha256()));
    }

    @Test
    void theOriginalStaysWhileAnotherDocumentHasTheSameBytes() {
        byte[] bytes = unique("Shared");
        Document one = read(upload("one.pdf"), bytes);
        Document other = read(upload("other.pdf"), bytes);
        assertThat(shelf.twins(one.id()))
                .anyMatch(twin -> twin.sameBytes() && twin.document().id().equals(other.id()));

        shelf.delete(one.id(), "Uploaded twice", false);
        assertThat(original(other)).exists();
        assertThat(plans.page(other.id(), 1)).isPresent();

        shelf.delete(other.id(), "Not needed", false);
        assertThat(original(other)).doesNotExist();
    }

    @Test
    void aDeletionThatWasCutShortIsNoticedAndFinished() throws Exception {
        Document document = read(upload("cut.pdf"), unique("Cut short"));
        byte[] bytes = Files.readAllBytes(original(document));
        shelf.delete(document.id(), "Not needed", false);
        Files.write(original(document), bytes);
        db.sql("update plan_deletion set files_gone = false where document_id = ?")
                .param(document.id().value())
                .update();
        assertThat(violations()).contains("Its original is still there.");

        removal.finish();

        assertThat(violations()).doesNotContain("Its original is still there.");
    }

    @Test
    void aDeletionNeedsAReasonAndAPublisher() {
        Document document = read(upload("kept.pdf"), unique("Kept"));

        assertRefused(() -> delete(document, " "), "Reason");
        assertThat(plans.document(document.id())).isPresent();
    }

    @Test
    @WithMockUser(username = "imogen", roles = "ASSESSOR")
    void anAssessorDeletesNothing() {
        Document document = read(upload("kept.pdf"), unique("Kept too"));

        assertThatThrownBy(() -> delete(document, "Because")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDamagedOriginalIsMarkedWithheldAndHealedByTheSameBytes() throws Exception {
        Upload upload = upload("plan.pdf");
        byte[] bytes = unique("Sound");
        Document document = read(upload, bytes);
        Files.writeString(original(document), "rotten");

        assertThat(care.verify(document.sha256())).contains("have changed");
        assertThat(shelf.damage(document.id())).contains("have changed");
        assertThat(plans.original(document.id())).as("not handed out").isEmpty();
        assertThat(notes()).anyMatch(note -> note.isBad() && note.words().contains(document.sha256()));

        Received again = uploads.receive(upload, new ByteArrayInputStream(bytes));

        assertThat(again.duplicateOf()).contains("healed");
        assertThat(Files.readAllBytes(original(document))).isEqualTo(bytes);
        assertThat(plans.original(document.id())).isPresent();
        assertThat(notes()).noneMatch(note -> note.words().contains(document.sha256()));
    }

    @Test
    void aMissingOriginalOfTheSameSizeIsHealedFromAnotherVersionToo() throws Exception {
        byte[] bytes = unique("Missing");
        Document document = read(upload("plan.pdf"), bytes);
        byte[] flipped = bytes.clone();
        flipped[flipped.length / 2] ^= 1;
        Files.write(original(document), flipped);
        care.verify(document.sha256());

        read(upload("elsewhere.pdf"), bytes);

        assertThat(shelf.damage(document.id())).isEmpty();
        assertThat(Files.readAllBytes(original(document))).isEqualTo(bytes);
    }

    @Test
    void aVersionIsRenamedUntilItIsPublishedAndAllOfItIsRecorded(ApplicationEvents events) {
        Document document = read(upload("plan.pdf"), unique("Named"));
        String title = "October submission " + document.id();

        shelf.edit(document.version(), title, LocalDate.of(2016, 10, 21));
        shelf.changeRole(document.id(), DocumentRole.ANNEX);

        assertThat(plans.version(document.version()).orElseThrow().title()).isEqualTo(title);
        assertThat(plans.document(document.id()).orElseThrow().role()).isEqualTo(DocumentRole.ANNEX);
        assertThat(events.stream(PlanAct.class).map(PlanAct::deed))
                .anyMatch(deed -> deed.contains("changed the plan version"))
                .anyMatch(deed -> deed.contains("from Main plan to Annex"));
        plans.publish(document.version());
        assertRefused(
                () -> {
                    shelf.edit(document.version(), "Another " + title, LocalDate.EPOCH);
                    return "";
                },
                "It is public");
    }

    @Test
    void otherFilesWithTheSameTextAreRecognised() {
        String text = "Near " + System.nanoTime();
        Document one = read(upload("one.pdf"), pdf().text(text).bytes());
        byte[] more = pdf().text(text).bytes();
        byte[] padded = java.util.Arrays.copyOf(more, more.length + 1);
        padded[more.length] = '\n';

        Document other = read(upload("other.pdf"), padded);

        assertThat(other.state()).isEqualTo(DocumentState.INDEXED);
        assertThat(shelf.twins(other.id()))
                .anyMatch(twin -> !twin.sameBytes() && twin.document().id().equals(one.id()));
    }

    private Document replace(Document earlier, String name, byte[] bytes) {
        Document now = uploads.replace(earlier.id(), name, "test", new ByteArrayInputStream(bytes))
                .document();
        await(() -> texts.document(now.id()).orElseThrow().state().isFinal());
        return texts.document(now.id()).orElseThrow();
    }

    private String delete(Document document, String reason) {
        shelf.delete(document.id(), reason, false);
        return "";
    }

    private static void assertRefused(Supplier<Object> deed, String why) {
        assertThatThrownBy(deed::get).isInstanceOf(ProblemsException.class).hasMessageContaining(why);
    }

    private List<HealthNotes.Note> notes() {
        return health.stream().flatMap(room -> room.notes().stream()).toList();
    }

    private List<String> violations() {
        return invariants.stream()
                .filter(invariant -> invariant.title().startsWith("Of a deleted document"))
                .flatMap(invariant -> invariant.violations().stream())
                .map(problem -> problem.what())
                .toList();
    }

    private static byte[] unique(String text) {
        return pdf().text(text + " " + System.nanoTime()).bytes();
    }

    private static Path original(Document document) {
        return DATA.resolve("originals")
                .resolve(document.sha256().substring(0, 2))
                .resolve(document.sha256());
    }
}

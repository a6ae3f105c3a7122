package org.candour.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.Page;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Readability;
import org.candour.rounds.RoundId;

/** Plans in memory, with the behaviour other rooms may count on. */
public class FakePlans implements PlanTexts {

    public static final RoundId ROUND = new RoundId("round-1");

    private final Map<PlanVersionId, PlanVersion> versions = new LinkedHashMap<>();
    private final Map<DocumentId, Document> documents = new LinkedHashMap<>();
    private final Map<DocumentId, List<Page>> pages = new LinkedHashMap<>();
    private final Map<DocumentId, String> fingerprints = new LinkedHashMap<>();
    private final Map<PlanVersionId, Map<DocumentId, Document>> byVersion = new LinkedHashMap<>();
    /** Tests are of what a few lines say, and not of how few they are; what {@link #cover} tells may be short again. */
    private static final Coverage LONG = new Coverage(40, 40, 0, 0);

    private final Map<PlanVersionId, UnaryOperator<Coverage>> covered = new LinkedHashMap<>();

    /** A version with one document of these pages; null stands for a page that could not be read. */
    public PlanVersion plan(String footprint, boolean isPublic, String... texts) {
        return plan(footprint, "First", isPublic, texts);
    }

    public PlanVersion plan(String footprint, String title, boolean isPublic, String... texts) {
        PlanVersion version = new PlanVersion(
                new PlanVersionId(UUID.randomUUID()), ROUND, footprint, title, LocalDate.of(2016, 12, 1), isPublic);
        versions.put(version.id(), version);
        document(version, new DocumentId(UUID.randomUUID()), texts);
        return version;
    }

    public DocumentId document(PlanVersion version, DocumentId id, String... texts) {
        return document(version, id, DocumentRole.MAIN, texts);
    }

    /** A page that begins with a circle was recognised from a picture. */
    public DocumentId document(PlanVersion version, DocumentId id, DocumentRole role, String... texts) {
        List<Page> read = new ArrayList<>();
        int unreadable = 0;
        for (int i = 0; i < texts.length; i++) {
            boolean isRead = texts[i] != null;
            unreadable += isRead ? 0 : 1;
            read.add(new Page(
                    i + 1, readability(texts[i]), "", isRead ? texts[i] : "", isRead ? "" : "a picture without text"));
        }
        DocumentState state = unreadable == 0
                ? DocumentState.INDEXED
                : unreadable == texts.length ? DocumentState.UNREADABLE : DocumentState.PARTLY_READABLE;
        int recognised = (int) read.stream()
                .filter(page -> page.readability() == Readability.OCR)
                .count();
        put(version, id, role, state, texts.length, unreadable, recognised);
        pages.put(id, read);
        fingerprints.put(id, Integer.toHexString(read.hashCode()));
        return id;
    }

    /** A version with one document of these very pages. */
    public PlanVersion plan(String footprint, Page... read) {
        PlanVersion version = plan(footprint, true);
        document(version, onlyDocument(version), List.of(read));
        return version;
    }

    /** A document of these very pages. */
    public void document(PlanVersion version, DocumentId id, List<Page> read) {
        int unreadable = (int) read.stream()
                .filter(page -> page.readability() == Readability.UNREADABLE)
                .count();
        DocumentState state = unreadable == 0 ? DocumentState.INDEXED : DocumentState.PARTLY_READABLE;
        put(version, id, DocumentRole.MAIN, state, read.size(), unreadable, 0);
        pages.put(id, read);
        fingerprints.put(id, Integer.toHexString(read.hashCode()));
    }

    public DocumentId pending(PlanVersion version) {
        DocumentId id = new DocumentId(UUID.randomUUID());
        put(version, id, DocumentRole.MAIN, DocumentState.READING, 0, 0, 0);
        return id;
    }

    private static Readability readability(String text) {
        if (text == null) {
            return Readability.UNREADABLE;
        }
        return text.isBlank() ? Readability.BLANK : text.startsWith("\u25EF") ? Readability.OCR : Readability.TEXT;
    }

    private void put(
            PlanVersion version,
            DocumentId id,
            DocumentRole role,
            DocumentState state,
            int count,
            int unreadable,
            int recognised) {
        Document document = new Document(
                id,
                version.id(),
                "main.pdf",
                role,
                "application/pdf",
                "ab".repeat(32),
                1,
                state,
                state == DocumentState.UNREADABLE ? "every page is a picture" : "",
                "page",
                count,
                count - unreadable - recognised,
                recognised,
                0,
                unreadable,
                Instant.EPOCH,
                "upload");
        documents.put(id, document);
        byVersion.computeIfAbsent(version.id(), none -> new LinkedHashMap<>()).put(id, document);
    }

    /** What the pages alone do not tell: files that were not taken in, pictures nobody has looked into. */
    public void cover(PlanVersion version, UnaryOperator<Coverage> how) {
        covered.put(version.id(), how);
    }

    public void setPublic(PlanVersion version, boolean isPublic) {
        versions.put(
                version.id(),
                new PlanVersion(
                        version.id(), version.round(), version.footprint(), version.title(), version.date(), isPublic));
    }

    public void forget(PlanVersion version) {
        versions.remove(version.id());
        documents(version.id()).forEach(document -> documents.remove(document.id()));
        byVersion.remove(version.id());
    }

    /** Deletes all its documents. */
    public void empty(PlanVersion version) {
        documents(version.id()).forEach(document -> documents.remove(document.id()));
        byVersion.remove(version.id());
    }

    public DocumentId onlyDocument(PlanVersion version) {
        return documents(version.id()).getFirst().id();
    }

    @Override
    public List<PlanVersion> allVersions() {
        return List.copyOf(versions.values());
    }

    @Override
    public Optional<PlanVersion> version(PlanVersionId id) {
        return Optional.ofNullable(versions.get(id));
    }

    @Override
    public List<Document> documents(PlanVersionId version) {
        return List.copyOf(byVersion.getOrDefault(version, Map.of()).values());
    }

    @Override
    public Optional<Document> document(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public List<Page> pages(DocumentId document) {
        return pages.getOrDefault(document, List.of());
    }

    @Override
    public Coverage coverage(PlanVersionId version) {
        int all = 0;
        int known = 0;
        int pending = 0;
        int unreadable = 0;
        for (Document document : documents(version)) {
            all += document.pages();
            known += document.pagesKnown();
            pending += document.state().isFinal() ? 0 : 1;
            unreadable += document.state().isFinal() && !document.state().hasReadablePages() ? 1 : 0;
        }
        return covered.getOrDefault(version, UnaryOperator.identity())
                .apply(new Coverage(all, known, pending, unreadable).asPartOf(LONG));
    }

    @Override
    public Optional<String> fingerprint(DocumentId document) {
        return Optional.ofNullable(fingerprints.get(document));
    }
}

package org.candour.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.common.Findings;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersionId;
import org.candour.search.Evidence.Spot;
import org.candour.search.index.IndexReading;
import org.candour.search.index.IndexedDocument;
import org.candour.search.passages.Excerpt;
import org.candour.search.passages.Marked;
import org.candour.search.passages.SnippetMaker;
import org.candour.search.question.Unsearchable;
import org.candour.search.question.names.InForce;
import org.candour.search.question.query.IssueTerms;
import org.candour.search.question.query.SoughtWords;
import org.candour.search.question.typed.Readable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Evidence out of the working index. */
@Service
class IndexEvidence implements EvidenceSearch {

    private final Indexes indexes;
    private final PlanTexts plans;
    private final PageCache pages;

    IndexEvidence(Indexes indexes, PlanTexts plans, PageCache pages) {
        this.indexes = indexes;
        this.plans = plans;
        this.pages = pages;
    }

    @Override
    public Map<PlanVersionId, Evidence> find(Sought sought) {
        return found(sought, null);
    }

    @Override
    public Map<PlanVersionId, Evidence> find(Sought sought, Patience patience) {
        check(sought);
        try (IndexReading reading = indexes.working().reading()) {
            return reading.evidence(sought, null, patience);
        } catch (Unsearchable e) {
            throw new ProblemsException(
                    "Nothing was searched:",
                    new Problem("terms", String.valueOf(e.getMessage()), "Fewer or longer terms are found faster."));
        }
    }

    @Override
    public Optional<Evidence> find(Sought sought, PlanVersionId version) {
        return Optional.ofNullable(found(sought, version).get(version));
    }

    @Override
    public List<Optional<Evidence>> findAll(List<Sought> all, PlanVersionId version) {
        all.forEach(IndexEvidence::check);
        List<Optional<Evidence>> found = new ArrayList<>(all.size());
        try (IndexReading reading = indexes.working().reading()) {
            for (Sought sought : all) {
                found.add(Optional.ofNullable(reading.evidence(sought, version).get(version)));
            }
        }
        return found;
    }

    private Map<PlanVersionId, Evidence> found(Sought sought, @Nullable PlanVersionId only) {
        check(sought);
        try (IndexReading reading = indexes.working().reading()) {
            return reading.evidence(sought, only);
        }
    }

    @Override
    public boolean canFind(Sought sought) {
        return problems(sought).isEmpty();
    }

    private static void check(Sought sought) {
        problems(sought).throwIfAny("Nothing was searched:");
    }

    private static Findings problems(Sought sought) {
        Findings findings = new Findings();
        sought.terms().forEach(term -> check("term", term, findings));
        sought.related().forEach(term -> check("related word", term, findings));
        sought.falseFriends().forEach(term -> check("false friend", term, findings));
        sought.cueWords().forEach(term -> check("commitment", term, findings));
        return findings;
    }

    private static void check(String what, String term, Findings findings) {
        try {
            IssueTerms.of(term);
        } catch (Unsearchable e) {
            findings.add(what + " “" + term + "”", String.valueOf(e.getMessage()), "Write it in other words.");
        }
    }

    @Override
    public List<Passage> passages(List<Spot> spots) {
        List<Passage> passages = new ArrayList<>();
        for (Spot spot : spots) {
            Optional<Document> document = plans.document(spot.document());
            document.flatMap(found -> excerpt(spot)
                            .map(excerpt -> new Passage(
                                    found.id(),
                                    found.fileName(),
                                    found.role(),
                                    found.pageWord(),
                                    spot.page(),
                                    excerpt.snippet(),
                                    excerpt.doubt(pages.doubt(found.id(), spot.page())))))
                    .ifPresent(passages::add);
        }
        return List.copyOf(passages);
    }

    /** Of words over a page's end nobody knows in what they stand; they count in full. */
    private Optional<Excerpt> excerpt(Spot spot) {
        if (spot.overPageEnd()) {
            return pages.withSeam(spot.document(), spot.page())
                    .flatMap(page -> SnippetMaker.at(page.seam(), Marked.NOTHING, spot.firstWord(), spot.lastWord()));
        }
        return pages.marks(spot.document(), spot.page()).flatMap(marks -> pages.page(spot.document(), spot.page())
                .flatMap(page -> SnippetMaker.at(page.text(), marks, spot.firstWord(), spot.lastWord())));
    }

    @Override
    public List<String> searchedAs(String term) {
        try {
            return Readable.of(IssueTerms.of(term));
        } catch (Unsearchable e) {
            throw new ProblemsException(
                    "Nothing was searched:",
                    new Problem("“" + term + "”", String.valueOf(e.getMessage()), "Write it in other words."));
        }
    }

    @Override
    public boolean isSettled(PlanVersionId version) {
        try (IndexReading reading = indexes.working().reading()) {
            Map<DocumentId, IndexedDocument> held = reading.contents();
            Set<DocumentId> counting =
                    plans.documents(version).stream().map(Document::id).collect(Collectors.toSet());
            return counting.stream().noneMatch(document -> Freshness.needsIndexing(held, document, plans))
                    && held.values().stream()
                            .filter(document -> document.version().equals(version))
                            .allMatch(document -> counting.contains(document.id()));
        }
    }

    @Override
    public Set<PlanVersionId> settled(Set<PlanVersionId> versions) {
        try (IndexReading reading = indexes.working().reading()) {
            Map<PlanVersionId, Map<DocumentId, String>> stored = plans.fingerprints();
            Set<PlanVersionId> settled = new HashSet<>(versions);
            reading.contents().values().stream()
                    .filter(held ->
                            !stored.getOrDefault(held.version(), Map.of()).containsKey(held.id()))
                    .forEach(held -> settled.remove(held.version()));
            settled.removeIf(version -> stored.getOrDefault(version, Map.of()).entrySet().stream()
                    .anyMatch(one -> Freshness.needsIndexing(reading.contents().get(one.getKey()), one.getValue())));
            return settled;
        }
    }

    @Override
    public long words(Sought sought) {
        return SoughtWords.of(sought);
    }

    @Override
    public long vocabularyTurn() {
        return InForce.turn();
    }

    @Override
    public String indexVersion() {
        try (IndexReading reading = indexes.working().reading()) {
            return reading.version();
        }
    }
}

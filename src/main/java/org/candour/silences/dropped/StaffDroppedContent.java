package org.candour.silences.dropped;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.Coverage;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Plans;
import org.candour.search.EvidenceSearch;
import org.candour.search.PlanSentences;
import org.candour.search.PlanSentences.Sentence;
import org.candour.silences.DroppedContent;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.Silences;
import org.candour.silences.verdicts.VersionVerdicts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Compares versions for the people of the workflow; a comparison is remembered as long as no text changes. */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class StaffDroppedContent implements DroppedContent {

    /** A heading or an entry of a list is no passage; its figures and sites count all the same. */
    private static final int FEWEST_WORDS = 6;

    private static final int REMEMBERED = 16;

    private record Texts(
            List<Stated> gone,
            List<Stated> come,
            List<Stated> figuresGone,
            List<Stated> figuresCome,
            List<Stated> sitesGone,
            List<Stated> sitesCome) {}

    private final Plans plans;
    private final PlanTexts pages;
    private final EvidenceSearch search;
    private final PlanSentences sentences;
    private final Silences silences;
    private final VersionVerdicts verdicts;
    private final TextNames names;
    private final Map<String, Texts> remembered = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true));

    StaffDroppedContent(
            Plans plans,
            PlanTexts pages,
            EvidenceSearch search,
            PlanSentences sentences,
            Silences silences,
            VersionVerdicts verdicts,
            TextNames names) {
        this.plans = plans;
        this.pages = pages;
        this.search = search;
        this.sentences = sentences;
        this.silences = silences;
        this.verdicts = verdicts;
        this.names = names;
    }

    @Override
    public Comparison compare(PlanVersionId older, PlanVersionId newer) {
        PlanVersion before = required(older);
        PlanVersion after = required(newer);
        if (!before.round().equals(after.round()) || !before.footprint().equals(after.footprint())) {
            throw refused("The two are not versions of one plan.");
        }
        Texts texts = texts(older, newer);
        return new Comparison(
                before,
                after,
                doubt(after),
                doubt(before),
                texts.gone(),
                texts.come(),
                texts.figuresGone(),
                texts.figuresCome(),
                texts.sitesGone(),
                texts.sitesCome(),
                moved(before, after),
                verdicts.complete(before).isPresent()
                        && verdicts.complete(after).isPresent());
    }

    private Texts texts(PlanVersionId older, PlanVersionId newer) {
        String key = names.of(older) + names.of(newer);
        Texts known = remembered.get(key);
        if (known != null) {
            return known;
        }
        List<Sentence> before = sentences.sentences(older);
        List<Sentence> after = sentences.sentences(newer);
        List<Sentence> said = withoutHeads(before);
        List<Sentence> says = withoutHeads(after);
        Texts texts = new Texts(
                doubted(missing(said, after)),
                doubted(missing(says, before)),
                doubted(Stating.missing(Stating.FIGURES.of(said), Stating.FIGURES.of(after))),
                doubted(Stating.missing(Stating.FIGURES.of(says), Stating.FIGURES.of(before))),
                doubted(Stating.missing(Stating.SITES.of(said), Stating.SITES.of(after))),
                doubted(Stating.missing(Stating.SITES.of(says), Stating.SITES.of(before))));
        if (key.equals(names.of(older) + names.of(newer))) {
            remember(key, texts);
        }
        return texts;
    }

    private void remember(String key, Texts texts) {
        synchronized (remembered) {
            remembered.put(key, texts);
            while (remembered.size() > REMEMBERED) {
                remembered.remove(remembered.keySet().iterator().next());
            }
        }
    }

    /** A plan with another header has dropped nothing; what it keeps in a header it still says. */
    private static List<Sentence> withoutHeads(List<Sentence> all) {
        return all.stream().filter(sentence -> !sentence.isHead()).toList();
    }

    private static List<Stated> missing(List<Sentence> here, List<Sentence> there) {
        Counterparts counterparts = new Counterparts(there);
        return here.stream()
                .filter(sentence -> sentence.words().size() >= FEWEST_WORDS && !counterparts.has(sentence))
                .map(sentence -> new Stated(sentence.text(), sentence.document(), sentence.page(), sentence.text()))
                .toList();
    }

    /** With what is to be known of the pages they stand on; each page is asked for once. */
    private List<Stated> doubted(List<Stated> all) {
        Map<String, String> doubts = new HashMap<>();
        return all.stream()
                .map(one -> new Stated(
                        one.what(),
                        one.document(),
                        one.page(),
                        one.sentence(),
                        doubts.computeIfAbsent(
                                one.document() + " " + one.page(), page -> pages.doubt(one.document(), one.page()))))
                .toList();
    }

    /** What is missing in the one may stand on any page of it that nobody could read. */
    private String doubt(PlanVersion version) {
        Coverage coverage = plans.coverage(version.id());
        if (coverage.documentsPending() > 0 || !search.isSettled(version.id())) {
            return version.title() + " is still being read.";
        }
        if (coverage.pages() == 0) {
            return "No page of " + version.title() + " could be read.";
        }
        if (!coverage.notSeen().isEmpty()) {
            return "Of the " + coverage.counted(coverage.pages()) + " of " + version.title() + ", " + coverage.notSeen()
                    + "; it may stand there.";
        }
        return coverage.documentsUnreadable() > 0
                ? "A document of " + version.title() + " could not be read; it may stand there."
                : "";
    }

    private List<Moved> moved(PlanVersion older, PlanVersion newer) {
        Row before = silences.row(older.id()).orElse(null);
        Row after = silences.row(newer.id()).orElse(null);
        List<Moved> moved = new ArrayList<>();
        if (before != null && after != null) {
            before.cells().forEach((issue, was) -> after.cell(issue)
                    .filter(is -> is.verdict() != was.verdict() || is.isSilence() != was.isSilence())
                    .ifPresent(is -> moved.add(new Moved(issue, names.title(newer.round(), issue), was, is))));
        }
        moved.sort(Comparator.comparing((Moved one) -> !one.fellSilent()).thenComparing(Moved::title));
        return List.copyOf(moved);
    }

    private PlanVersion required(PlanVersionId version) {
        return plans.version(version).orElseThrow(() -> refused("There is no such version."));
    }

    private static ProblemsException refused(String what) {
        return new ProblemsException(
                "Nothing was compared:", new Problem("plan version", what, "Open the plan again."));
    }
}

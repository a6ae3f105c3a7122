package org.candour.sample;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.candour.assessment.Assignment;
import org.candour.assessment.AssignmentId;
import org.candour.assessment.Assignments;
import org.candour.assessment.ScoreLevel;
import org.candour.assessment.ScoreSheet;
import org.candour.assessment.ScoreSheets;
import org.candour.common.Findings;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.candour.common.UserId;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.rounds.RoundId;
import org.candour.sample.SampleScores.SampleCitation;
import org.candour.sample.SampleScores.SampleScore;
import org.springframework.stereotype.Component;

/** The moderator assigns the sample's plans; each assessor scores and submits. What was done already is left alone. */
@Component
class SampleAssessors {

    private static final int MOST_TIMES = 6;
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Assignments assignments;
    private final ScoreSheets sheets;
    private final PlanTexts texts;

    SampleAssessors(Assignments assignments, ScoreSheets sheets, PlanTexts texts) {
        this.assignments = assignments;
        this.sheets = sheets;
        this.texts = texts;
    }

    /** Problems are gathered, naming plan, criterion and assessor; a sheet with one is not submitted. */
    void score(RoundId round, PlanVersion version, SampleScores plan, Findings findings) {
        for (String assessor : plan.assessors()) {
            AssignmentId id = assigned(round, version, assessor);
            Cast.as(assessor, Role.ASSESSOR, () -> {
                if (!isSubmitted(id)) {
                    fill(id, version, plan, assessor, findings);
                }
                return true;
            });
        }
    }

    private AssignmentId assigned(RoundId round, PlanVersion version, String assessor) {
        return Cast.as(Cast.MODERATOR, Role.MODERATOR, () -> assignments.of(round).stream()
                .filter(a ->
                        a.version().equals(version.id()) && a.assessor().value().equals(assessor))
                .findFirst()
                .map(Assignment::id)
                .orElseGet(() ->
                        assignments.assign(version.id(), new UserId(assessor)).id()));
    }

    private boolean isSubmitted(AssignmentId id) {
        return assignments.mine().stream().anyMatch(a -> a.id().equals(id) && a.isSubmitted());
    }

    private void fill(AssignmentId id, PlanVersion version, SampleScores plan, String assessor, Findings findings) {
        int before = findings.problems().size();
        ScoreSheet sheet = sheets.open(id);
        for (SampleScore score : plan.scores()) {
            if (score.assessor().equals(assessor) && !sheet.isComplete(score.criterion())) {
                fill(id, version, plan, sheet, score, findings);
            }
        }
        if (findings.problems().size() == before) {
            sheets.submit(id);
        }
    }

    private void fill(
            AssignmentId id,
            PlanVersion version,
            SampleScores plan,
            ScoreSheet sheet,
            SampleScore score,
            Findings findings) {
        String where = plan.footprint() + ", " + score.criterion() + ", " + score.assessor();
        try {
            ScoreLevel level = ScoreLevel.of(score.level())
                    .orElseThrow(() -> new IllegalArgumentException("“" + score.level() + "” is no level"));
            int seen = sheet.score(score.criterion()).version();
            sheets.save(id, score.criterion(), level, score.rationale(), seen);
            score.citations().forEach(citation -> cite(id, version, score, citation, where, findings));
        } catch (ProblemsException | IllegalArgumentException e) {
            findings.add(where, String.valueOf(e.getMessage()), "Correct the sample's score file.");
        }
    }

    private void cite(
            AssignmentId id,
            PlanVersion version,
            SampleScore score,
            SampleCitation citation,
            String where,
            Findings findings) {
        if (!citation.isPassage()) {
            citeSilence(id, score.criterion(), citation.certificate());
        } else {
            citePassage(id, version, score, citation, where, findings);
        }
    }

    /** On a busy machine that has just started a search may take longer than a person waits: it is asked again. */
    private void citeSilence(AssignmentId id, String criterion, String question) {
        for (int times = 1; ; times++) {
            try {
                sheets.citeSilence(id, criterion, question);
                return;
            } catch (ProblemsException e) {
                if (times == MOST_TIMES) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void citePassage(
            AssignmentId id,
            PlanVersion version,
            SampleScore score,
            SampleCitation citation,
            String where,
            Findings findings) {
        List<Document> named = texts.documents(version.id()).stream()
                .filter(document -> document.fileName().equals(citation.document()))
                .toList();
        if (named.isEmpty()) {
            findings.add(where, "There is no document " + citation.document() + ".", "Correct the file's name.");
            return;
        }
        Document document = named.getFirst();
        List<Page> pages = texts.pages(document.id());
        PassageFinder.find(pages, citation.page(), citation.passage())
                .ifPresentOrElse(
                        found ->
                                sheets.citePassage(id, score.criterion(), document.id(), found.page(), found.passage()),
                        () -> findings.add(
                                where,
                                "“" + citation.passage() + "” is on no page of " + citation.document() + ".",
                                "Quote the text as it was read."));
    }
}

package org.candour.sample;

import java.util.ArrayList;
import java.util.List;
import org.candour.common.Findings;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.candour.plans.Document;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.sample.SampleFinding.Quote;
import org.candour.silences.JudgementDraft;
import org.candour.silences.JudgementDraft.Cite;
import org.candour.silences.Judging;
import org.candour.silences.Silences;
import org.candour.silences.VerdictEvidence;
import org.springframework.stereotype.Component;

/** The sample's assessors judge some of its issues; the rest waits in the queue. What was judged already is left alone. */
@Component
class SampleJudges {

    private final Silences silences;
    private final Judging judging;
    private final PlanTexts texts;

    SampleJudges(Silences silences, Judging judging, PlanTexts texts) {
        this.silences = silences;
        this.judging = judging;
        this.texts = texts;
    }

    void judge(PlanVersion version, List<SampleFinding> all, Findings findings) {
        all.stream()
                .filter(finding -> finding.footprint().equals(version.footprint()))
                .forEach(finding -> Cast.as(finding.assessor(), Role.ASSESSOR, () -> {
                    try {
                        judge(version, finding);
                    } catch (ProblemsException e) {
                        findings.add(
                                finding.footprint() + ", " + finding.issue(),
                                String.valueOf(e.getMessage()),
                                "Correct the sample's findings.");
                    }
                    return true;
                }));
    }

    private void judge(PlanVersion version, SampleFinding finding) {
        if (!judging.history(version.id(), finding.issue()).isEmpty()) {
            return;
        }
        VerdictEvidence seen = silences.evidence(version.id(), finding.issue())
                .orElseThrow(() -> wrong("There is no issue " + finding.issue() + "."));
        List<Cite> cites = new ArrayList<>();
        finding.citations().forEach(quote -> cites.add(cite(version, quote)));
        judging.judge(new JudgementDraft(
                version.id(),
                finding.issue(),
                seen.issue().edition(),
                seen.textState(),
                0,
                finding.judgement(),
                finding.note(),
                cites));
    }

    private Cite cite(PlanVersion version, Quote quote) {
        Document document = texts.documents(version.id()).stream()
                .filter(one -> one.fileName().equals(quote.document()))
                .findFirst()
                .orElseThrow(() -> wrong("There is no document " + quote.document() + "."));
        return PassageFinder.find(texts.pages(document.id()), quote.page(), quote.passage())
                .map(found -> new Cite(document.id(), found.page(), found.passage()))
                .orElseThrow(() -> wrong("“" + quote.passage() + "” is on no page of " + quote.document() + "."));
    }

    private static ProblemsException wrong(String what) {
        return new ProblemsException("Not judged:", new Problem("sample", what, "Quote the plan as it was read."));
    }
}

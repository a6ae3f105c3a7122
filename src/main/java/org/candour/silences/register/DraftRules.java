package org.candour.silences.register;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.candour.common.Findings;
import org.candour.common.ProblemsException;
import org.candour.criteria.CriteriaSets;
import org.candour.footprints.Footprints;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.candour.search.EvidenceSearch;
import org.candour.silences.IssueDraft;
import org.springframework.stereotype.Component;

/** What an issue must be like; everything against it is told at once. */
@Component
class DraftRules {

    private static final String JOB = "The issue was not saved.";
    private static final int MOST_TERMS = 200;
    private static final int LONGEST_TERM = 200;
    private static final int LONGEST_SOURCE = 1000;

    private final Rounds rounds;
    private final CriteriaSets criteria;
    private final Footprints footprints;
    private final EvidenceSearch search;

    DraftRules(Rounds rounds, CriteriaSets criteria, Footprints footprints, EvidenceSearch search) {
        this.rounds = rounds;
        this.criteria = criteria;
        this.footprints = footprints;
        this.search = search;
    }

    void checkId(String id) {
        Findings findings = new Findings();
        if (!id.matches("[a-z][a-z0-9-]{1,79}") || id.equals("new")) {
            findings.add("id", "“" + id + "” cannot be an id.", "Small letters, digits and hyphens: stroke-sites.");
        }
        findings.throwIfAny(JOB);
    }

    void check(RoundId round, IssueDraft draft) {
        Findings findings = new Findings();
        text(findings, "title", draft.title(), 200);
        text(findings, "question", draft.question(), 1000);
        text(findings, "why it matters", draft.why(), 2000);
        domain(round, draft.domain(), findings);
        draft.appliesTo().stream()
                .filter(code -> footprints.find(round, code).isEmpty())
                .forEach(code -> findings.add(
                        "footprints", "There is no footprint " + code + " in this round.", "Choose from its list."));
        terms(draft, findings);
        draft.sources().stream()
                .filter(source -> source.length() > LONGEST_SOURCE)
                .forEach(source -> findings.add(
                        "sources",
                        "“" + source.substring(0, 40) + "…” is too long.",
                        "Write at most " + LONGEST_SOURCE + " characters."));
        findings.throwIfAny(JOB);
    }

    private static void text(Findings findings, String name, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            findings.add(
                    name,
                    text.isBlank() ? "It is empty." : "It is too long (" + text.length() + " characters).",
                    "Write 1 to " + longest + " characters.");
        }
    }

    private void domain(RoundId round, String domain, Findings findings) {
        boolean known = domain.isEmpty()
                || rounds.find(round)
                        .flatMap(found -> criteria.inForce(found.criteriaSet()).domain(domain))
                        .isPresent();
        if (!known) {
            findings.add("domain", "There is no domain " + domain + ".", "Choose one of the criteria set's.");
        }
    }

    private void terms(IssueDraft draft, Findings findings) {
        List<String> terms = draft.sought().terms();
        if (terms.isEmpty() || terms.size() > MOST_TERMS) {
            findings.add(
                    "terms",
                    terms.isEmpty() ? "There is none." : "There are " + terms.size() + ".",
                    "Give 1 to " + MOST_TERMS + " words or phrases by which a plan would speak of it.");
        }
        Set<String> seen = new HashSet<>();
        terms.stream()
                .filter(term -> !seen.add(term))
                .forEach(term -> findings.add("terms", "“" + term + "” stands twice.", "Keep one."));
        draft.falseFriends().stream()
                .filter(friend -> terms.stream().anyMatch(friend::equalsIgnoreCase))
                .forEach(friend -> findings.add(
                        "false friends", "“" + friend + "” is a term too and would silence it.", "Take one out."));
        terms.forEach(term -> searchable("terms", term, findings));
        draft.related().forEach(term -> searchable("related words", term, findings));
        draft.falseFriends().forEach(term -> searchable("false friends", term, findings));
        draft.cueWords().forEach(term -> searchable("commitments", term, findings));
    }

    private void searchable(String field, String term, Findings findings) {
        if (term.length() > LONGEST_TERM) {
            findings.add(field, "“" + term.substring(0, 40) + "…” is too long.", "Write at most " + LONGEST_TERM + ".");
            return;
        }
        try {
            search.searchedAs(term);
        } catch (ProblemsException e) {
            e.problems()
                    .forEach(problem -> findings.add(
                            field, "“" + term.toLowerCase(Locale.ROOT) + "”: " + problem.what(), problem.remedy()));
        }
    }
}

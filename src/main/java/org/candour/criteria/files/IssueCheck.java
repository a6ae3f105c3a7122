package org.candour.criteria.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candour.criteria.CriteriaSet.Domain;

/** Checks {@code issues.yaml}, the starting issue register; the rounds copy it, this room only vouches for its form. */
final class IssueCheck {

    private IssueCheck() {}

    static void check(Fields file, List<Domain> domains, Set<String> sources) {
        Set<String> ids = new HashSet<>();
        for (Fields issue : file.each("issues")) {
            String id = issue.text("id");
            if (!id.isEmpty() && !ids.add(id)) {
                issue.problem("id", "The issue " + id + " stands twice.", "Give every issue its own id.");
            }
            issue.text("title");
            issue.text("question");
            issue.text("why");
            terms(issue);
            appliesTo(issue);
            domain(issue, domains);
            DomainReader.cited(issue, issue.optionalTexts("sources"), sources);
            issue.reportUnknown();
        }
        file.reportUnknown();
    }

    /** Folding of word endings is the search's business; here only what is the same but for case. */
    private static void terms(Fields issue) {
        Set<String> terms = new HashSet<>();
        issue.texts("any_of").stream()
                .filter(term -> !terms.add(term))
                .forEach(term -> issue.problem("any_of", "“" + term + "” stands twice.", "Keep one."));
        issue.optionalTexts("false_friends").stream()
                .filter(friend -> terms.stream().anyMatch(friend::equalsIgnoreCase))
                .forEach(friend -> issue.problem(
                        "false_friends",
                        "“" + friend + "” is a term too and would silence it.",
                        "Take one of them out."));
    }

    private static void domain(Fields issue, List<Domain> domains) {
        String domain = issue.text("domain");
        if (!domain.isEmpty() && domains.stream().noneMatch(d -> d.id().equals(domain))) {
            issue.problem("domain", "There is no domain " + domain + ".", "Use an id of the files in domains/.");
        }
    }

    private static void appliesTo(Fields issue) {
        if (issue.isList("applies_to")) {
            issue.texts("applies_to");
        } else if (!issue.text("applies_to").equals("all")) {
            issue.problem("applies_to", "It must be all or a list of footprint codes.", "Write all, or [E54000041].");
        }
    }
}

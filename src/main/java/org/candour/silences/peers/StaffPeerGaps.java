package org.candour.silences.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Plans;
import org.candour.search.EvidenceSearch;
import org.candour.silences.Issue;
import org.candour.silences.IssueDraft;
import org.candour.silences.IssueRegister;
import org.candour.silences.PeerGaps;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Peer gaps for the people of the workflow. */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class StaffPeerGaps implements PeerGaps {

    private static final int LONGEST_ID = 70;

    private final Plans plans;
    private final GapFinder finder;
    private final EvidenceSearch search;
    private final IssueRegister register;

    StaffPeerGaps(Plans plans, GapFinder finder, EvidenceSearch search, IssueRegister register) {
        this.plans = plans;
        this.finder = finder;
        this.search = search;
        this.register = register;
    }

    @Override
    public Gaps gaps(PlanVersionId version, Comparable comparable) {
        Gaps found = finder.find(required(version), comparable);
        List<Issue> issues = register.issues(found.version().round()).stream()
                .filter(issue -> issue.appliesTo(found.version().footprint()))
                .toList();
        List<Gap> named = found.found().stream()
                .map(gap -> new Gap(gap.topic(), gap.peers(), gap.mentions(), inRegister(issues, gap.topic())))
                .toList();
        return new Gaps(found.version(), found.compared(), found.waiting(), found.refusal(), named);
    }

    private static String inRegister(List<Issue> issues, String topic) {
        return issues.stream()
                .filter(issue -> issue.title().equalsIgnoreCase(topic)
                        || issue.sought().terms().stream().anyMatch(topic::equalsIgnoreCase))
                .map(Issue::title)
                .findFirst()
                .orElse("");
    }

    @Override
    public List<PeerPassage> passages(PlanVersionId version, Comparable comparable, String topic, int most) {
        List<PeerPassage> passages = new ArrayList<>();
        for (PlanVersion peer : finder.find(required(version), comparable).compared()) {
            if (passages.size() < most) {
                search.find(GapFinder.sought(topic), peer.id())
                        .filter(found -> found.isMention() && !found.spots().isEmpty())
                        .flatMap(found -> search.passages(found.spots().subList(0, 1)).stream()
                                .findFirst())
                        .ifPresent(passage -> passages.add(new PeerPassage(peer, passage)));
            }
        }
        return List.copyOf(passages);
    }

    @Override
    public Issue accept(PlanVersionId version, Comparable comparable, String topic) {
        Gaps gaps = gaps(version, comparable);
        Gap gap = gaps.found().stream()
                .filter(found -> found.topic().equals(topic))
                .findFirst()
                .orElseThrow(() -> new ProblemsException(
                        "No issue was made.",
                        new Problem("topic", "“" + topic + "” is no gap of this plan any more.", "Look again.")));
        String why = gap.peers() + " of " + gaps.compared().size() + " comparable plans ("
                + comparable.words() + ") discuss it, in " + gap.mentions() + " sentences; the plan of "
                + gaps.version().footprint() + " (" + gaps.version().title() + ") does not mention it.";
        IssueDraft draft = new IssueDraft(
                topic.substring(0, 1).toUpperCase(Locale.ROOT) + topic.substring(1),
                "What does the plan say of " + topic + "?",
                why,
                "",
                List.of(),
                List.of(List.of(topic)),
                List.of(),
                List.of(),
                List.of(),
                List.of("Found by comparing plans"));
        return register.add(gaps.version().round(), id(topic), draft);
    }

    private static String id(String topic) {
        String slug =
                topic.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-$", "");
        String id = slug.length() < 2 ? "topic-" + slug : slug;
        return id.substring(0, Math.min(LONGEST_ID, id.length()));
    }

    private PlanVersion required(PlanVersionId version) {
        return plans.version(version)
                .orElseThrow(() -> new ProblemsException(
                        "Nothing was compared:",
                        new Problem("plan version", "There is no such version.", "Open the plan and try again.")));
    }
}

package org.candour.silences.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.common.ProblemsException;
import org.candour.footprints.Footprints;
import org.candour.plans.Coverage;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.search.Evidence;
import org.candour.search.EvidenceSearch;
import org.candour.search.PlanSentences.Topic;
import org.candour.search.Sought;
import org.candour.silences.PeerGaps.Comparable;
import org.candour.silences.PeerGaps.Gap;
import org.candour.silences.PeerGaps.Gaps;
import org.springframework.stereotype.Component;

/**
 * Finds the topics that more than half of the comparable plans discuss and one does not mention, neither in those words
 * nor in others that mean the same. Asks for no rights. Answers are remembered as long as no text changes.
 */
@Component
class GapFinder {

    private static final int FEWEST_PEERS = 3;
    private static final int CANDIDATES = 200;
    private static final int MOST_GAPS = 40;
    private static final int REMEMBERED = 64;

    /** How much more a phrase tells than a word, for each word more. */
    private static final double PHRASE = 0.35;

    /** What the plans compared with say, all together. */
    private static final class Sum {
        private int peers;
        private int mentions;
        private final Map<String, Integer> written = new HashMap<>(2);
    }

    private record Candidate(String key, String text, int peers, int mentions, double telling) {}

    private final PlanTexts plans;
    private final Footprints footprints;
    private final EvidenceSearch search;
    private final TopicKeeper topics;
    private final Peers peers;
    private final Map<String, Gaps> remembered = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true));

    GapFinder(PlanTexts plans, Footprints footprints, EvidenceSearch search, TopicKeeper topics, Peers peers) {
        this.plans = plans;
        this.footprints = footprints;
        this.search = search;
        this.topics = topics;
        this.peers = peers;
    }

    Gaps find(PlanVersion version, Comparable comparable) {
        List<PlanVersion> all = peers.of(version, comparable);
        String key = key(version, all);
        Gaps known = remembered.get(key);
        if (known != null) {
            return known;
        }
        Gaps found = compute(version, all);
        if (found.waiting() == 0 && key.equals(key(version, all))) {
            remembered.put(key, found);
            forgetOldest();
        }
        return found;
    }

    private void forgetOldest() {
        synchronized (remembered) {
            while (remembered.size() > REMEMBERED) {
                remembered.remove(remembered.keySet().iterator().next());
            }
        }
    }

    private String key(PlanVersion version, List<PlanVersion> all) {
        StringBuilder key = new StringBuilder(version.id() + topics.state(version.id()));
        all.forEach(peer -> key.append(peer.id()).append(topics.state(peer.id())));
        return key.append(search.isSettled(version.id())).toString();
    }

    private Gaps compute(PlanVersion version, List<PlanVersion> all) {
        List<PlanVersion> compared = new ArrayList<>();
        Map<String, Sum> sums = new HashMap<>();
        for (PlanVersion peer : all) {
            Optional<List<Topic>> said = topics.topics(peer.id());
            said.ifPresent(list -> list.forEach(topic -> add(sums, topic)));
            if (said.isPresent() && plans.coverage(peer.id()).known() > 0) {
                compared.add(peer);
            }
        }
        int waiting = (int)
                all.stream().filter(peer -> topics.topics(peer.id()).isEmpty()).count();
        String refusal = refusal(version.id(), compared.size());
        List<Gap> gaps = refusal.isEmpty() ? gaps(version, sums, compared.size()) : List.of();
        return new Gaps(version, List.copyOf(compared), waiting, refusal, gaps);
    }

    private static void add(Map<String, Sum> sums, Topic topic) {
        Sum sum = sums.computeIfAbsent(topic.key(), none -> new Sum());
        sum.peers++;
        sum.mentions += topic.mentions();
        sum.written.merge(topic.text(), topic.mentions(), Integer::sum);
    }

    private String refusal(PlanVersionId version, int compared) {
        Coverage coverage = plans.coverage(version);
        if (coverage.documentsPending() > 0 || !search.isSettled(version)) {
            return "This plan is still being read. Look again in a few minutes.";
        }
        if (!coverage.allowsSilence()) {
            return "Only " + coverage.partOf(coverage.known())
                    + " of this plan could be read: what it does not say cannot be told.";
        }
        return compared < FEWEST_PEERS
                ? "Only " + compared + " comparable plans have been read; three are the fewest to compare with."
                : "";
    }

    private List<Gap> gaps(PlanVersion version, Map<String, Sum> sums, int compared) {
        NameWords names = NameWords.of(footprints, version.round());
        List<Candidate> candidates = sums.entrySet().stream()
                .filter(sum -> sum.getValue().peers >= FEWEST_PEERS && 2 * sum.getValue().peers > compared)
                .map(sum -> candidate(sum.getKey(), sum.getValue(), compared))
                .filter(candidate -> !PlainWords.isNoTopic(candidate.text()))
                .filter(candidate -> !names.standIn(candidate.text()) && isSearchable(candidate.text()))
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.telling())
                        .thenComparing(Candidate::key))
                .toList();
        List<Gap> gaps = new ArrayList<>();
        List<Candidate> taken = new ArrayList<>();
        for (int from = 0; from < candidates.size() && gaps.size() < MOST_GAPS; from += CANDIDATES) {
            List<Candidate> some = candidates.subList(from, Math.min(candidates.size(), from + CANDIDATES));
            List<Optional<Evidence>> said =
                    search.findAll(some.stream().map(one -> sought(one.text())).toList(), version.id());
            for (int i = 0; i < some.size() && gaps.size() < MOST_GAPS; i++) {
                Candidate candidate = some.get(i);
                if (said.get(i).isEmpty() && taken.stream().noneMatch(other -> isSame(candidate, other))) {
                    taken.add(candidate);
                    gaps.add(new Gap(candidate.text(), candidate.peers(), candidate.mentions(), ""));
                }
            }
        }
        return List.copyOf(gaps);
    }

    private static Candidate candidate(String key, Sum sum, int compared) {
        String text = sum.written.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> one) -> one.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(key);
        int words = key.split(" ").length;
        double telling = (double) sum.peers
                / compared
                * Math.log(1 + (double) sum.mentions / sum.peers)
                * (1 + PHRASE * (words - 1));
        return new Candidate(key, text, sum.peers, sum.mentions, telling);
    }

    /** One within the other, or half of their words shared, and said by much the same number of plans. */
    private static boolean isSame(Candidate one, Candidate other) {
        Set<String> words = new HashSet<>(Arrays.asList(one.key().split(" ")));
        Set<String> others = new HashSet<>(Arrays.asList(other.key().split(" ")));
        int smaller = Math.min(words.size(), others.size());
        words.retainAll(others);
        return 2 * words.size() >= smaller && !words.isEmpty() && Math.abs(one.peers() - other.peers()) <= 2;
    }

    private boolean isSearchable(String topic) {
        try {
            return !search.searchedAs(topic).isEmpty();
        } catch (ProblemsException e) {
            return false;
        }
    }

    static Sought sought(String topic) {
        return new Sought(List.of(List.of(topic)), List.of(), List.of(), List.of());
    }
}

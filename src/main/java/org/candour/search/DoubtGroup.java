package org.candour.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.candour.search.SearchAnswer.CannotTell;

/**
 * The plans that are in doubt for one reason. A common word leaves a dozen of them: what can be read comes first, and what
 * is alike is said once.
 *
 * @param plans those with passages to look at first
 * @param isFolded whether it is better shown folded, because of its length
 */
public record DoubtGroup(Uncertainty kind, List<CannotTell> plans, boolean isFolded) {

    /** So many plans in doubt are shown as they are. */
    private static final int FEW = 4;

    /** Those kinds first that have most passages to look at; too much that is unread comes last. */
    public static List<DoubtGroup> of(SearchAnswer answer) {
        Map<Uncertainty, List<CannotTell>> kinds = new EnumMap<>(Uncertainty.class);
        answer.cannotTell().forEach(plan -> kinds.computeIfAbsent(plan.uncertainty(), none -> new ArrayList<>())
                .add(plan));
        boolean isLong = answer.cannotTell().size() > FEW;
        return kinds.entrySet().stream()
                .map(kind -> new DoubtGroup(kind.getKey(), ordered(kind.getValue()), isLong))
                .sorted(Comparator.comparing((DoubtGroup group) -> group.kind() == Uncertainty.UNREAD)
                        .thenComparing(group -> -group.passages()))
                .toList();
    }

    /** What all of the doubts come to, for the head of their column. */
    public static String caption(SearchAnswer answer) {
        boolean isUnread = answer.cannotTell().isEmpty()
                || answer.cannotTell().stream()
                        .anyMatch(plan -> plan.uncertainty().isUnseen());
        return isUnread
                ? "An unreadable page is never silence."
                : "Neither a mention nor a silence before somebody has looked.";
    }

    private static List<CannotTell> ordered(List<CannotTell> plans) {
        return plans.stream()
                .sorted(Comparator.comparing((CannotTell plan) -> plan.perhaps().isEmpty()))
                .toList();
    }

    private long passages() {
        return plans.stream().mapToLong(plan -> plan.perhaps().size()).sum();
    }

    /** "Has only words of the same family: 7 plans". */
    public String title() {
        return kind.ofSeveral() + ": " + plans.size() + (plans.size() == 1 ? " plan" : " plans");
    }

    /** The reason, where it is the same for all of them; else empty, and each says its own. */
    public String reason() {
        List<String> reasons = plans.stream().map(CannotTell::reason).distinct().toList();
        return reasons.size() == 1 ? reasons.getFirst() : "";
    }
}

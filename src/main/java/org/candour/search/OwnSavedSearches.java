package org.candour.search;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.candour.common.CurrentUser;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.rounds.RoundId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps searches in the database, each with its owner, and looks at nothing that is not the asker's own. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class OwnSavedSearches implements SavedSearches {

    private static final int MOST = 100;

    private final SavedSearchStore store;
    private final CurrentUser user;
    private final Clock clock;

    OwnSavedSearches(SavedSearchStore store, CurrentUser user, Clock clock) {
        this.store = store;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<SavedSearch> mine(RoundId round) {
        return store.of(user.required(), round);
    }

    @Override
    public Optional<SavedSearch> find(UUID id) {
        return store.find(user.required(), id);
    }

    @Override
    public SavedSearch save(RoundId round, String name, Narrowing narrowing, Order order, SearchAnswer answer) {
        List<SavedSearch> mine = mine(round);
        if (mine.size() >= MOST) {
            throw refused("There are " + MOST + " already.", "Delete some that are not needed any more.");
        }
        SavedSearch search = new SavedSearch(
                UUID.randomUUID(),
                round,
                checked(name, mine),
                answer.question(),
                narrowing,
                order,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.add(search, user.required(), says(answer));
        return search;
    }

    @Override
    public void rename(UUID id, String name) {
        SavedSearch search =
                find(id).orElseThrow(() -> refused("It has been deleted.", "Save the search again, if it is needed."));
        List<SavedSearch> others = mine(search.round()).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        store.rename(id, checked(name, others));
    }

    @Override
    public void delete(UUID id) {
        find(id).ifPresent(search -> store.delete(search.id()));
    }

    @Override
    public SavedSearch.News news(UUID id, SearchAnswer answer) {
        if (find(id).isEmpty() || !answer.problem().isEmpty()) {
            return new SavedSearch.News(List.of(), List.of());
        }
        SortedSet<String> before = store.plans(id);
        SortedSet<String> now = says(answer);
        return new SavedSearch.News(
                now.stream().filter(plan -> !before.contains(plan)).toList(),
                before.stream().filter(plan -> !now.contains(plan)).toList());
    }

    @Override
    public void takeNote(UUID id, SearchAnswer answer) {
        if (find(id).isPresent() && answer.problem().isEmpty()) {
            store.takeNote(id, says(answer), clock.instant());
        }
    }

    private static SortedSet<String> says(SearchAnswer answer) {
        return answer.says().stream()
                .map(plan -> plan.version().footprint())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String checked(String name, List<SavedSearch> others) {
        String clean = name.strip().replaceAll("\\s+", " ");
        if (clean.isEmpty()) {
            throw refused("It has no name.", "Give it one by which you will know it.");
        }
        if (clean.length() > SavedSearch.LONGEST_NAME) {
            throw refused(
                    "The name has " + clean.length() + " characters.",
                    "At most " + SavedSearch.LONGEST_NAME + " are kept.");
        }
        if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(clean))) {
            throw refused("There is one called “" + clean + "” already.", "Choose another name.");
        }
        return clean;
    }

    private static ProblemsException refused(String what, String remedy) {
        return new ProblemsException("The search was not saved.", new Problem("name", what, remedy));
    }
}

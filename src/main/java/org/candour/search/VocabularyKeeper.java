package org.candour.search;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candour.common.CurrentUser;
import org.candour.search.question.names.ShippedVocabulary;
import org.candour.search.question.query.NewWords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The shipped vocabulary with what people changed in it, put into force at start and after every change. */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class VocabularyKeeper implements VocabularyDesk {

    private final VocabularyStore store;
    private final VocabularyRules rules;
    private final PlanAcronyms acronyms;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VocabularyKeeper(
            VocabularyStore store,
            VocabularyRules rules,
            PlanAcronyms acronyms,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.acronyms = acronyms;
        this.user = user;
        this.events = events;
        this.clock = clock;
        NewWords.put(all());
    }

    @Override
    public List<VocabularyEntry> entries() {
        return all();
    }

    @Override
    @PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR')")
    public void keep(VocabularyEntry entry, String reason) {
        rules.check(entry, reason);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String by = user.required().value();
        synchronized (this) {
            store.add(entry, reason.strip(), by, now);
            NewWords.put(all());
            events.publishEvent(new VocabularyChanged());
        }
        events.publishEvent(new VocabularyAct(
                by,
                (entry.isInUse() ? "changed" : "switched off") + " the vocabulary’s entry “" + entry.term() + "”: "
                        + reason.strip(),
                now));
    }

    @Override
    public List<Change> changes(String term) {
        List<Change> changes = new ArrayList<>(store.all());
        changes.removeIf(change -> !change.entry().term().equals(term));
        Collections.reverse(changes);
        return List.copyOf(changes);
    }

    @Override
    public List<Suggestion> suggest(Collection<String> terms) {
        return acronyms.suggest(terms, all());
    }

    private List<VocabularyEntry> all() {
        Map<String, VocabularyEntry> byTerm = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        ShippedVocabulary.entries().forEach(entry -> byTerm.put(entry.term(), entry));
        store.all().forEach(change -> byTerm.put(change.entry().term(), change.entry()));
        return List.copyOf(byTerm.values());
    }
}

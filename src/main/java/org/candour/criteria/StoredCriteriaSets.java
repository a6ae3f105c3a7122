package org.candour.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.candour.common.Findings;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.criteria.files.CriteriaFiles;
import org.candour.criteria.files.ReadSet;
import org.candour.criteria.files.SetReader;
import org.candour.criteria.files.SourceFile;
import org.candour.criteria.files.StoredSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads the files once at start, keeps what is in force in memory and every edition in the database. */
@Component
class StoredCriteriaSets implements CriteriaSets {

    private final Map<String, CriteriaSet> inForce = new TreeMap<>();
    private final Map<String, CriteriaSet> editions = new ConcurrentHashMap<>();
    private final EditionStore store;

    StoredCriteriaSets(@Value("${candour.criteria}") String location, EditionStore store) {
        this.store = store;
        for (ReadSet read : read(location)) {
            CriteriaSet set = read.set();
            store.keep(set.id(), set.edition(), read.content());
            inForce.put(set.id(), set);
        }
    }

    /** All sets of the location; throws every problem of all of them. */
    static List<ReadSet> read(String location) {
        Findings findings = new Findings();
        Map<String, List<SourceFile>> sets = CriteriaFiles.in(location).stream()
                .collect(Collectors.groupingBy(SourceFile::set, TreeMap::new, Collectors.toList()));
        if (sets.isEmpty()) {
            findings.add(
                    location, "There is no criteria set.", "Point candour.criteria at the folder ratings-criteria.");
        }
        List<ReadSet> read = sets.entrySet().stream()
                .flatMap(e -> SetReader.read(e.getKey(), e.getValue(), findings).stream())
                .toList();
        if (!findings.isEmpty()) {
            throw new BadCriteriaException(location, findings.problems());
        }
        return read;
    }

    @Override
    public CriteriaSet inForce(String setId) {
        return Optional.ofNullable(inForce.get(setId))
                .orElseThrow(() -> new ProblemsException(
                        "There is no criteria set " + setId,
                        new Problem(
                                "ratings-criteria/" + setId,
                                "The set is missing.",
                                "Sets there are: " + String.join(", ", inForce.keySet()) + ".")));
    }

    @Override
    public Optional<CriteriaSet> edition(String setId, String edition) {
        CriteriaSet current = inForce.get(setId);
        if (current != null && current.edition().equals(edition)) {
            return Optional.of(current);
        }
        return Optional.ofNullable(editions.computeIfAbsent(setId + "/" + edition, key -> stored(setId, edition)));
    }

    private @Nullable CriteriaSet stored(String setId, String edition) {
        return store.content(setId, edition)
                .map(content -> StoredSet.read(setId, content))
                .orElse(null);
    }
}
